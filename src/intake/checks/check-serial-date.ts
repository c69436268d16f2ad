// The serial number of a day, stored as text ("36526"). As a number it can't be told from a date of Excel, and is one.

import { formatDay } from "../../model/day";
import type { DateCheck } from "./date-checks";

export const checkSerialDate: DateCheck = ({ reading, column, text, place }, issues) => {
  if (reading.kind !== "day" || reading.typed !== "serial") return;
  issues.add("date/serial-as-text", "warning", place, { column, text, day: formatDay(reading.day) });
};

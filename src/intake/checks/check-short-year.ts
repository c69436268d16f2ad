// A date typed as text with a year of two digits: it is read, but the century is a guess.

import { formatDay } from "../../model/day";
import type { DateCheck } from "./date-checks";

export const checkShortYear: DateCheck = ({ reading, column, text, place }, issues) => {
  if (reading.kind !== "day" || reading.typed !== "short-year") return;
  issues.add("date/typed-as-text", "warning", place, { column, text, day: formatDay(reading.day) });
};

// The figures of a day run together, as text or as a number ("15062017"): read day first, where that can be done in one way.

import { formatDay } from "../../model/day";
import type { DateCheck } from "./date-checks";

export const checkRunTogether: DateCheck = ({ reading, column, text, place }, issues) => {
  if (reading.kind !== "day" || reading.typed !== "digits") return;
  issues.add("date/run-together", "warning", place, { column, text, day: formatDay(reading.day) });
};

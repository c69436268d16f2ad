// Only a year, or a month and a year, where a day is asked for. Of a birth it is a note: many old files know no more, age is told by
// it, and a rule that hangs on the day says so.

import type { DateCheck } from "./date-checks";

export const checkPartialDate: DateCheck = ({ reading, column, text, place, severity, standing }, issues) => {
  if (reading.kind !== "year" && reading.kind !== "month") return;
  issues.add("date/year-only", severity, place, { column, text, ...standing });
};

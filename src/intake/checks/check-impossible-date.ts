// A day that no calendar has ("31/02/2025"), or one outside the years that are read.

import type { DateCheck } from "./date-checks";

export const checkImpossibleDate: DateCheck = ({ reading, column, text, place, standing }, issues) => {
  if (reading.kind !== "impossible") return;
  const years = reading.outsideYears ? { outsideYears: true as const } : {};
  issues.add("date/impossible", "error", place, { column, text, ...years, ...standing });
};

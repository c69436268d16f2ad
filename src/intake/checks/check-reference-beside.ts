// A date with the number of a decision in one cell, "24/06/2017 (QĐ 12)": the one date is read. It is never mended, because the
// number would be lost.

import { formatDay } from "../../model/day";
import type { DateCheck } from "./date-checks";

export const checkReferenceBeside: DateCheck = ({ reading, column, text, place }, issues) => {
  if (reading.kind !== "day" || reading.typed !== "with-reference") return;
  issues.add("date/with-reference", "warning", place, { column, text, day: formatDay(reading.day) });
};

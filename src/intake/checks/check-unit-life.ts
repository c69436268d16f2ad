// A unit admits people between its first and its last day. The row counts for the unit all the same.

import { formatDay } from "../../model/day";
import type { CheckedRow } from "./checked-row";

const ID = "admission.unit";

export function checkUnitLife({ unit, person: { countingDay }, report }: CheckedRow): void {
  if (!unit || countingDay === null) return;
  const { name, from, to, mergedInto } = unit;
  if (to !== null && countingDay > to) {
    report("admission/unit-ended", "warning", ID, { name, day: formatDay(to), into: mergedInto });
  }
  if (from !== null && countingDay < from) {
    report("admission/unit-not-yet", "warning", ID, { name, day: formatDay(from) });
  }
}

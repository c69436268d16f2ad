// A unit admits people between its first and its last day. The day that counts is asked, decision or admission as the settings
// say: by it the person enters the figures of the unit. A decision after the end is found either way, for no admission comes
// before its decision. The row counts for the unit all the same.

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

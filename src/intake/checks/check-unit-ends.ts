// The life of a unit by itself: it begins before it ends, and what it was merged into is another unit of the list. Whether people
// were admitted within it is asked by check-unit-life.ts.

import { formatDay } from "../../model/day";
import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitMatch } from "../match-unit";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkUnitEnds(
  units: readonly Unit[],
  rows: readonly UnitRow[],
  match: (text: string) => UnitMatch,
  issues: IssueList,
): void {
  rows.forEach(({ name, from, to, mergedInto, places }, index) => {
    if (from !== null && to !== null && from > to) {
      issues.add("unit/ends-before-start", "warning", places.to, { name, from: formatDay(from), to: formatDay(to) });
    }
    if (mergedInto === "") return;
    const found = match(mergedInto);
    if (found.kind === "found" && found.unit !== index) return;
    const near = found.kind === "unknown" ? [found.suggestion ?? -1] : found.kind === "ambiguous" ? found.units : [];
    const names = near.flatMap((unit) => units[unit]?.name ?? []);
    const suggestion = names.length === 0 ? null : names.join("; ");
    issues.add("unit/unknown-merged", "warning", places.mergedInto, { name, text: mergedInto, suggestion });
  });
}

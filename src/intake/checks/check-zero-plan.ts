// A plan of nobody: nothing can be measured against it. A note, for a small unit may well plan nobody in a year.

import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { PlanTable } from "../plan-table";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkZeroPlan(
  units: readonly Unit[],
  plans: PlanTable,
  rows: readonly UnitRow[],
  issues: IssueList,
): void {
  for (const [period, targets] of plans) {
    for (let at = targets.indexOf(0); at >= 0; at = targets.indexOf(0, at + 1)) {
      const place = rows[at]?.places.plans.get(period);
      if (place) issues.add("plan/zero", "note", place, { name: units[at]?.name ?? "", period });
    }
  }
}

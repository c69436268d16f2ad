// A plan of nobody: nothing can be measured against it. A note, for a small unit may well plan nobody in a year.

import { planTarget } from "../../model/plan";
import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkZeroPlan(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  for (const [index, { name, plans }] of units.entries()) {
    for (const [period, plan] of plans) {
      const place = rows[index]?.places.plans.get(period);
      if (planTarget(plan) === 0 && place) issues.add("plan/zero", "note", place, { name, period });
    }
  }
}

// A plan of nobody: nothing can be measured against it. A note, for a small unit may well plan nobody in a year.

import { planTarget } from "../../model/plan";
import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkZeroPlan(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  units.forEach(({ name, plans }, index) => {
    plans.forEach((plan, period) => {
      const place = planTarget(plan) === 0 ? rows[index]?.places.plans.get(period) : undefined;
      if (place) issues.add("plan/zero", "note", place, { name, period });
    });
  });
}

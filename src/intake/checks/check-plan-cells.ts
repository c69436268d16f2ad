// A plan of nobody, and the units that have none where the others do.

import type { PeriodKey } from "../../model/period";
import { planTarget } from "../../model/plan";
import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. A blank says something only at the bottom, beside a unit that has a plan. */
export function checkPlanCells(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  const periods = new Set<PeriodKey>();
  for (const [index, unit] of units.entries()) {
    for (const [period, plan] of unit.plans) {
      periods.add(period);
      const place = rows[index]?.places.plans.get(period);
      if (planTarget(plan) === 0 && place) issues.add("plan/zero", "note", place, { name: unit.name, period });
    }
  }
  for (const period of periods) {
    const planned = new Set(units.filter(({ plans }) => plans.has(period)).map(({ parent }) => parent));
    const without = units.filter(
      ({ plans, children, parent }) => !plans.has(period) && children.length === 0 && planned.has(parent),
    );
    const first = rows[without[0]?.index ?? -1];
    if (first) issues.add("plan/blank", "note", first.places.name, { period, count: without.length });
  }
}

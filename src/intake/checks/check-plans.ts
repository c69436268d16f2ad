// A unit's own plan against the plans of the units directly below it. Its own counts; a difference is worth a look.

import type { PeriodKey } from "../../model/period";
import { planTarget, type Plan } from "../../model/plan";
import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkPlans(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  const sums = new Map<PeriodKey, ReadonlyMap<number, number>>();
  const order = childrenFirst(units);
  for (const [index, unit] of units.entries()) {
    for (const [period, own] of unit.plans) {
      let known = sums.get(period);
      if (!known) sums.set(period, (known = planBelow(order, period)));
      const children = known.get(index);
      if (children === undefined || agrees(own, children)) continue;
      const place = rows[index]?.places.plans.get(period) ?? { sheet: unit.sheet, cell: "" };
      const parameters = { name: unit.name, period, own: planTarget(own), children };
      issues.add("plan/differs-from-children", "warning", place, parameters);
    }
  }
}

/** A floor is kept by any sum above it, a range by any sum inside it. */
function agrees(own: Plan, children: number): boolean {
  if (own.kind === "exact") return children === own.value;
  if (own.kind === "floor") return children >= own.value;
  return children >= own.low && children <= own.high;
}

/** By unit the sum of its children's plans, their own or rolled up; none where no unit below has a plan. */
function planBelow(order: readonly Unit[], period: PeriodKey): ReadonlyMap<number, number> {
  const below = new Map<number, number>();
  for (const { index, parent, plans } of order) {
    const own = plans.get(period);
    const plan = own ? planTarget(own) : below.get(index);
    if (plan !== undefined && parent !== null) below.set(parent, (below.get(parent) ?? 0) + plan);
  }
  return below;
}

/** The units so that each stands before its parent; without recursion, because a sheet may chain them deeply. */
function childrenFirst(units: readonly Unit[]): readonly Unit[] {
  const order = units.filter((unit) => unit.parent === null);
  for (const unit of order) {
    for (const child of unit.children) {
      const below = units[child];
      if (below) order.push(below);
    }
  }
  return order.reverse();
}

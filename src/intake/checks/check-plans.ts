// A unit's own plan against the plans of the units directly below it. Its own counts; a difference is worth a look.

import type { PeriodKey } from "../../model/period";
import { planTarget, type Plan } from "../../model/plan";
import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { PlanTable } from "../plan-table";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkPlans(
  units: readonly Unit[],
  plans: PlanTable,
  rows: readonly UnitRow[],
  issues: IssueList,
): void {
  const sums = sumsBelow(units, plans);
  for (const unit of units) {
    // Nearly all stand at the bottom.
    if (unit.children.length === 0) continue;
    for (const { period, below } of sums) {
      const children = below[unit.index] ?? NaN;
      if (Number.isNaN(children)) continue;
      const own = unit.plans.get(period);
      if (!own || agrees(own, children)) continue;
      const place = rows[unit.index]?.places.plans.get(period) ?? { sheet: unit.sheet, cell: "" };
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

interface Sums {
  readonly period: PeriodKey;
  /** By unit the sum of its children's plans, their own or rolled up; NaN where no unit below has a plan. */
  readonly below: Float64Array;
}

function sumsBelow(units: readonly Unit[], plans: PlanTable): readonly Sums[] {
  const order = childrenFirst(units);
  const parents = new Int32Array(units.length);
  for (const { index, parent } of units) parents[index] = parent ?? NO_PARENT;
  return [...plans].map(([period, targets]) => ({ period, below: sumUp(targets, order, parents) }));
}

const NO_PARENT = -1;

/** By itself, for what runs for each unit stays compiled then from one reading to the next. */
function sumUp(targets: Float64Array, order: Int32Array, parents: Int32Array): Float64Array {
  const below = new Float64Array(targets.length).fill(NaN);
  for (let each = 0; each < order.length; each += 1) {
    const unit = order[each] ?? 0;
    const parent = parents[unit] ?? NO_PARENT;
    const own = targets[unit] ?? NaN;
    const plan = Number.isNaN(own) ? (below[unit] ?? NaN) : own;
    if (parent === NO_PARENT || Number.isNaN(plan)) continue;
    const sum = below[parent] ?? NaN;
    below[parent] = Number.isNaN(sum) ? plan : sum + plan;
  }
  return below;
}

/** The units so that each stands before its parent; without recursion, because a sheet may chain them deeply. */
function childrenFirst(units: readonly Unit[]): Int32Array {
  const order = new Int32Array(units.length);
  let count = 0;
  for (const { index, parent } of units) if (parent === null) order[count++] = index;
  for (let each = 0; each < count; each += 1) {
    for (const child of units[order[each] ?? 0]?.children ?? []) order[count++] = child;
  }
  return order.subarray(0, count).reverse();
}

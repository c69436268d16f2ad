// Plan (kế hoạch, chỉ tiêu): a unit's own, or the sum of the plans below it.
// That an own plan differs from that sum is told by intake's checks; here the own plan simply wins.

import type { Board } from "../../model/board";
import { periodKey, planYears, type Period } from "../../model/period";
import { planTarget, type Plan } from "../../model/plan";
import { no, ok, type Result } from "../../model/reason";
import type { Unit } from "../../model/unit";
import type { Measure } from "../measure";
import { rememberPerBoard } from "../remember-per-board";
import type { Scope } from "../report-scope";
import { treeIndex } from "../unit-tree";

/** The number that achievement is measured against. Reasons: "no-plan", "unknown-unit". */
export function plan(board: Board, unit: number | null, scope: Scope): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const stated = statedPlan(board, unit, scope);
  return stated ? ok(planTarget(stated)) : no("no-plan");
}

/**
 * The plan as it is to be shown ("80", "≥ 80", "55 – 60"); null when there is none.
 *
 * In this order: the unit's own plan for the period; for a term, the sum of its years where the unit has a plan of its own
 * for one of them; the sum of the units below it. Units without any plan add nothing. A sum that holds a floor is a floor.
 */
export function statedPlan(board: Board, unit: number | null, scope: Scope): Plan | null {
  return plansOf(board, scope.period).get(unit) ?? null;
}

/** The plans by unit; null: the whole organisation. */
const plansOf = rememberPerBoard(periodKey, (board, period: Period): ReadonlyMap<number | null, Plan | null> => {
  const key = periodKey(period);
  const plans = new Map<number | null, Plan | null>();
  const below = (units: readonly number[]): Plan | null => sum(units.map((unit) => plans.get(unit) ?? null));
  for (const index of treeIndex(board).bottomUp) {
    const unit = board.units[index];
    if (!unit) continue;
    plans.set(index, unit.plans.get(key) ?? sumOfYears(board, unit, period) ?? below(unit.children));
  }
  return plans.set(null, below(board.roots));
});

/** null where the unit has no plan of its own for any of the years: so for a year, which is its only one. */
function sumOfYears(board: Board, unit: Unit, period: Period): Plan | null {
  const { first, last } = planYears(period, board.settings.termStartsInFirstYear);
  const years = Array.from({ length: last - first + 1 }, (_, i): Period => ({ kind: "year", year: first + i }));
  if (!years.some((year) => unit.plans.has(periodKey(year)))) return null;
  return sum(years.map((year) => plansOf(board, year).get(unit.index) ?? null));
}

function sum(plans: readonly (Plan | null)[]): Plan | null {
  return plans.reduce((total, next) => (total && next ? add(total, next) : (total ?? next)), null);
}

function add(a: Plan, b: Plan): Plan {
  const low = planTarget(a) + planTarget(b);
  if (a.kind === "floor" || b.kind === "floor") return { kind: "floor", value: low };
  const high = highest(a) + highest(b);
  return high === low ? { kind: "exact", value: low } : { kind: "range", low, high };
}

function highest(stated: Plan): number {
  return stated.kind === "range" ? stated.high : stated.value;
}

export const planMeasure = {
  id: "plan",
  unit: "count",
  arguments: ["unit", "period"],
  reasons: ["no-plan"],
  compute: plan,
} as const satisfies Measure;

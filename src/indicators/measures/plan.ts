// Plan (kế hoạch, chỉ tiêu): a unit's own, or the sum of the plans below it.
// That an own plan differs from that sum is told by intake's checks; here the own plan simply wins.

import type { Board } from "../../model/board";
import { periodKey, yearsIn, type Period, type PeriodKey } from "../../model/period";
import { planTarget, type Plan } from "../../model/plan";
import { no, ok, type Result } from "../../model/reason";
import type { Measure } from "../measure";
import { remember } from "../remember";
import type { Scope } from "../report-scope";
import { treeIndex } from "../unit-tree";

/** The number that achievement is measured against. Reasons: "no-plan", "unread-plan", "unknown-unit". */
export function plan(board: Board, unit: number | null, scope: Scope): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const target = planTargets(board, scope.period)[unit ?? board.units.length] ?? NaN;
  if (!Number.isNaN(target)) return ok(target);
  return no(unreadPlans(board, unit, scope) > 0 ? "unread-plan" : "no-plan");
}

/** Cells of plans that hold something that is no plan, and so are missing from the plan of the unit, or of all (null). */
export function unreadPlans(board: Board, unit: number | null, { period }: Pick<Scope, "period">): number {
  return plansOf(board, period).unread[unit ?? board.units.length] ?? 0;
}

/** The numbers that achievements are measured against, by unit, and the whole organisation's last; NaN: no plan. */
export function planTargets(board: Board, period: Period): Float64Array {
  return plansOf(board, period).target;
}

/**
 * The plan as it is to be shown ("80", "≥ 80", "55 – 60"); null when there is none.
 *
 * In this order: the unit's own plan for the period; for a term, the sum of its years where each has a plan, and one of them
 * a plan of its own; the sum of the units below it. Units without any plan add nothing. A sum that holds a floor is a floor.
 */
export function statedPlan(board: Board, unit: number | null, scope: Scope): Plan | null {
  const { target, highest, isFloor } = plansOf(board, scope.period);
  const line = unit ?? board.units.length;
  const low = target[line] ?? NaN;
  if (Number.isNaN(low)) return null;
  if (isFloor[line]) return { kind: "floor", value: low };
  const high = highest[line] ?? low;
  return high === low ? { kind: "exact", value: low } : { kind: "range", low, high };
}

/** Whether a unit has a plan of its own for the period, or for a year of the term. */
export function statesPlan(board: Board, unit: number, { period }: Pick<Scope, "period">): boolean {
  return [period, ...yearsOf(board, period)].some((one) => hasPlan(ownPlans(board.units, periodKey(one)), unit));
}

/** A line a unit: a province has a thousand of them, and every period is asked for. */
interface PlanColumns {
  /** NaN: no plan. */
  readonly target: Float64Array;
  /** The upper end of a range, else the same. */
  readonly highest: Float64Array;
  /** 1: the target is a floor. */
  readonly isFloor: Uint8Array;
  /** Plans that could not be read and would have been added. */
  readonly unread: Uint32Array;
}

/** As the units state them themselves. */
const ownPlans = remember(
  (key: PeriodKey) => key,
  (units: Board["units"], key: PeriodKey): PlanColumns => {
    const columns = emptyColumns(units.length);
    for (const { index, plans, unreadPlans: unread } of units) {
      if (unread.has(key)) columns.unread[index] = 1;
      const own = plans.get(key);
      if (!own) continue;
      columns.target[index] = planTarget(own);
      columns.highest[index] = own.kind === "range" ? own.high : own.value;
      columns.isFloor[index] = own.kind === "floor" ? 1 : 0;
    }
    return columns;
  },
);

/** With the sums, and the whole organisation after the last unit. */
const plansOf = remember(periodKey, (board: Board, period: Period): PlanColumns => {
  const own = ownPlans(board.units, periodKey(period));
  const alone = [own];
  const years = yearsOf(board, period);
  const ownYears = years.map((year) => ownPlans(board.units, periodKey(year)));
  const yearSums = years.map((year) => plansOf(board, year));
  const sums = emptyColumns(board.units.length + 1);
  const { bottomUp, above } = treeIndex(board);
  for (const unit of bottomUp) {
    if (hasPlan(own, unit)) replace(sums, unit, alone);
    else {
      const isWhole = years.length > 0 && yearSums.every((year) => hasPlan(year, unit));
      if (isWhole && ownYears.some((year) => hasPlan(year, unit))) replace(sums, unit, yearSums);
      else for (const year of ownYears) addUnread(sums, unit, year, unit);
      addUnread(sums, unit, own, unit);
    }
    add(sums, above[unit] ?? 0, sums, unit);
  }
  return sums;
});

/** None for a year, which is its only one. */
function yearsOf({ settings }: Board, period: Period): readonly Period[] {
  if (period.kind === "year") return [];
  return yearsIn(period, settings.termStartsInFirstYear);
}

function emptyColumns(lines: number): PlanColumns {
  return {
    target: new Float64Array(lines).fill(NaN),
    highest: new Float64Array(lines),
    isFloor: new Uint8Array(lines),
    unread: new Uint32Array(lines),
  };
}

function hasPlan({ target }: PlanColumns, line: number): boolean {
  return !Number.isNaN(target[line] ?? NaN);
}

/** Puts the sum of others in the place of what the units below have added up. */
function replace(columns: PlanColumns, line: number, others: readonly PlanColumns[]): void {
  columns.target[line] = NaN;
  columns.highest[line] = 0;
  columns.isFloor[line] = 0;
  columns.unread[line] = 0;
  for (const other of others) add(columns, line, other, line);
}

function add(columns: PlanColumns, line: number, others: PlanColumns, from: number): void {
  addUnread(columns, line, others, from);
  const { target, highest, isFloor } = others;
  const own = target[from] ?? NaN;
  if (Number.isNaN(own)) return;
  const sum = columns.target[line] ?? NaN;
  columns.target[line] = Number.isNaN(sum) ? own : sum + own;
  columns.highest[line] = (columns.highest[line] ?? 0) + (highest[from] ?? 0);
  columns.isFloor[line] = (columns.isFloor[line] ?? 0) | (isFloor[from] ?? 0);
}

function addUnread(columns: PlanColumns, line: number, { unread }: PlanColumns, from: number): void {
  columns.unread[line] = (columns.unread[line] ?? 0) + (unread[from] ?? 0);
}

export const planMeasure = {
  id: "plan",
  name: { vi: "Kế hoạch", en: "Plan" },
  unit: "count",
  arguments: ["unit", "period"],
  // As a row that can't be counted is left out of the people: the figure of seven hundred units does not wait for one cell.
  definition: {
    vi: "Kế hoạch của chính đơn vị; không có thì với nhiệm kỳ là tổng các năm, còn lại là tổng các đơn vị trực thuộc; ô kế hoạch không đọc được thì không cộng, điều này được nêu trong ngăn, ở ghi chú của biểu và trong PDV.NARRATIVE",
    en: "The unit's own plan; without one, of a term the sum of its years, else the sum of the units below it; a plan that can't be read is left out of the sum, which the pane, the remark of the sheets and PDV.NARRATIVE say",
  },
  source: {
    vi: "Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục I.1.1: cấp trên giao chỉ tiêu cho cấp dưới trực tiếp",
    en: "Instruction 38-HD/BTCTW of 29 September 2025, I.1.1: each level sets the plan of the one below",
  },
  reasons: ["no-plan", "unread-plan"],
  compute: plan,
} as const satisfies Measure;

// Goals that the workbook sets (chỉ tiêu cơ cấu, chỉ tiêu tỷ lệ đảng viên so với dân số): the share that something should have.
// The share that it has stands in composition.ts and measures/density.ts.

import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import type { BreakdownId, ShareGoal } from "../model/grouping";
import { parsePeriod, periodKey, planYears, type Period } from "../model/period";
import { no, ok, type Result } from "../model/reason";
import type { Group } from "./figure";
import type { Measure } from "./measure";
import type { Scope } from "./report-scope";

type OfPeriod = Pick<Scope, "period">;

/** What a category should have of the people admitted: of several there is no goal. Reasons: "no-goal", "unknown-unit". */
export function goalOf(
  board: Board,
  dimension: BreakdownId,
  categories: readonly CategoryId[],
  unit: number | null,
  scope: OfPeriod,
): Result<number> {
  const only = categories.length === 1 ? categories[0] : undefined;
  const goals = (board.goals ?? []).filter((goal) => goal.dimension === dimension && goal.category === only);
  return goalFor(board, goals, unit, scope);
}

/** What members should be of the population. Reasons: "no-goal", "unknown-unit". */
export function densityGoal(board: Board, unit: number | null, scope: OfPeriod): Result<number> {
  return goalFor(board, board.densityGoals ?? [], unit, scope);
}

/**
 * A unit's own goal comes before the one that every unit has, and of either the goal of the period itself before that of
 * a term around it, before one without a period. Where one unit stands above all, its goal is that of the organisation.
 */
function goalFor(board: Board, goals: readonly ShareGoal[], unit: number | null, { period }: OfPeriod): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const top = board.roots.length === 1 ? (board.roots[0] ?? null) : null;
  const own = unit ?? top;
  const bestFor = (of: number | null): ShareGoal | undefined =>
    bestOf(
      board,
      period,
      goals.filter((goal) => goal.unit === of),
    );
  const found = bestFor(own) ?? bestFor(null);
  return found ? ok(found.share) : no("no-goal");
}

function bestOf(board: Board, period: Period, goals: readonly ShareGoal[]): ShareGoal | undefined {
  return (
    goals.find((goal) => goal.period === periodKey(period)) ??
    goals.find((goal) => goal.period !== null && isAround(board, goal.period, period)) ??
    goals.find((goal) => goal.period === null)
  );
}

function isAround(board: Board, key: string, inner: Period): boolean {
  const outer = parsePeriod(key);
  if (!outer) return false;
  const { termStartsInFirstYear } = board.settings;
  const [wide, narrow] = [planYears(outer, termStartsInFirstYear), planYears(inner, termStartsInFirstYear)];
  return wide.first <= narrow.first && narrow.last <= wide.last;
}

/** Without a group: what members should be of the population. */
export const goalMeasure = {
  id: "goal",
  name: { vi: "Chỉ tiêu", en: "Goal" },
  unit: "share",
  arguments: ["dimension", "category", "unit", "period"],
  definition: {
    vi: "Chỉ tiêu riêng của đơn vị, không có thì chỉ tiêu chung; trong đó chỉ tiêu của chính kỳ trước, rồi đến của nhiệm kỳ",
    en: "The unit's own goal, else that of every unit; of either that of the period before that of its term",
  },
  source: {
    vi: "Kế hoạch của Thái Nguyên năm 2024: giao cả chỉ tiêu và cơ cấu",
    en: "Plan of Thái Nguyên 2024: each unit is given a number and its composition (“chỉ tiêu và cơ cấu”)",
  },
  reasons: ["no-goal"],
  compute: (board, unit, scope, group: Group | null) =>
    group ? goalOf(board, group.dimension, group.categories, unit, scope) : densityGoal(board, unit, scope),
} as const satisfies Measure<Group | null>;

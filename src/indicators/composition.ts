// Composition (cơ cấu): the admissions of a scope by the categories of a dimension, per unit and rolled up the tree.
// The dimensions stand in dimensions.ts, groupings of a person's own in breakdown.ts.

import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import { isGroupingId, type BreakdownId, type GroupingId } from "../model/grouping";
import { no, ok, type Result } from "../model/reason";
import { breakdownOf } from "./breakdown";
import { placesOf } from "./category-place";
import { hasAdmissionList, scopeKey } from "./counted";
import { DIMENSION_IDS } from "./dimensions";
import { rememberPerBoard } from "./remember-per-board";
import type { Scope } from "./report-scope";
import { countByUnit, type CountedBy, type Tally } from "./tally";

export interface CompositionRow {
  readonly category: CategoryId;
  readonly count: number;
  /** Of all admissions of the unit, 0 … 1. */
  readonly share: number;
}

function countedBy(board: Board, id: BreakdownId): CountedBy {
  return { places: placesOf(board, id), categories: breakdownOf(board, id).categories.length };
}

/** Every dimension at once: who asks for one soon asks for the next, and the rows of a scope are chosen once for all. */
const dimensionTables = rememberPerBoard(scopeKey, (board, scope: Scope): ReadonlyMap<BreakdownId, Tally> => {
  const by = DIMENSION_IDS.map((id) => countedBy(board, id));
  const table = countByUnit(board, scope, by);
  let next = 0;
  return new Map(
    DIMENSION_IDS.map((id, at) => {
      const offset = next;
      next += by[at]?.categories ?? 0;
      return [id, { count: (unit, category) => table.count(unit, offset + category) }];
    }),
  );
});

const groupingTable = rememberPerBoard(
  (id: GroupingId, scope: Scope) => `${id}:${scopeKey(scope)}`,
  (board, id: GroupingId, scope: Scope): Tally => countByUnit(board, scope, [countedBy(board, id)]),
);

function tableOf(board: Board, id: BreakdownId, scope: Scope): Tally {
  if (isGroupingId(id)) return groupingTable(board, id, scope);
  const table = dimensionTables(board, scope).get(id);
  if (!table) throw new RangeError(`No dimension ${id}.`);
  return table;
}

/** People of one category. Reasons: "unknown-category", "no-data", "unknown-unit". */
export function tallyOf(
  board: Board,
  dimension: BreakdownId,
  category: CategoryId,
  unit: number | null,
  scope: Scope,
): Result<number> {
  const place = breakdownOf(board, dimension).categories.indexOf(category);
  if (place < 0) return no("unknown-category");
  if (!hasAdmissionList(board)) return no("no-data");
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  return ok(tableOf(board, dimension, scope).count(unit, place));
}

/** People of one category as a share of all admissions. Reasons: "no-admissions" and those of tallyOf. */
export function shareOf(
  board: Board,
  dimension: BreakdownId,
  category: CategoryId,
  unit: number | null,
  scope: Scope,
): Result<number> {
  const count = tallyOf(board, dimension, category, unit, scope);
  if (!count.ok) return count;
  const total = countsOf(board, dimension, unit, scope).reduce((sum, next) => sum + next, 0);
  return total === 0 ? no("no-admissions") : ok(count.value / total);
}

/**
 * Every category of a dimension with its count and share, in official order; the counts sum to the admissions of the unit.
 * Categories that nobody falls into are listed too, but those that are shown only when present (ethnic groups).
 * Reasons: "no-admissions", "no-data", "unknown-unit".
 */
export function composition(
  board: Board,
  dimension: BreakdownId,
  unit: number | null,
  scope: Scope,
): Result<readonly CompositionRow[]> {
  if (!hasAdmissionList(board)) return no("no-data");
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const counts = countsOf(board, dimension, unit, scope);
  const total = counts.reduce((sum, next) => sum + next, 0);
  if (total === 0) return no("no-admissions");
  const { categories, shownWhenPresent } = breakdownOf(board, dimension);
  return ok(
    categories
      .map((category, place) => ({ category, count: counts[place] ?? 0, share: (counts[place] ?? 0) / total }))
      .filter(({ category, count }) => count > 0 || !shownWhenPresent.has(category)),
  );
}

function countsOf(board: Board, dimension: BreakdownId, unit: number | null, scope: Scope): readonly number[] {
  const counted = tableOf(board, dimension, scope);
  return breakdownOf(board, dimension).categories.map((_category, place) => counted.count(unit, place));
}

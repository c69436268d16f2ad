// Crosstab (bảng chéo): the admissions of a scope by two dimensions at once.

import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import type { BreakdownId } from "../model/grouping";
import { no, ok, type Result } from "../model/reason";
import { breakdownOf } from "./breakdown";
import { categoryPlace } from "./category-place";
import { hasAdmissionList } from "./counted";
import type { Breakdown } from "./dimension";
import { rememberPerBoard } from "./remember-per-board";
import type { Scope } from "./report-scope";
import { countByUnit, scopeKey, type Tally } from "./tally";

export interface Crosstab {
  readonly rows: readonly CategoryId[];
  readonly columns: readonly CategoryId[];
  /** rows × columns; they sum to the admissions of the unit. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Categories that are shown only when present (ethnic groups) stand there only where somebody falls into them.
 * Reasons: "no-data", "unknown-unit", "no-admissions".
 */
export function crosstab(
  board: Board,
  rows: BreakdownId,
  columns: BreakdownId,
  unit: number | null,
  scope: Scope,
): Result<Crosstab> {
  if (!hasAdmissionList(board)) return no("no-data");
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const tally = pairTally(board, rows, columns, scope);
  const [down, across] = [breakdownOf(board, rows), breakdownOf(board, columns)];
  const width = across.categories.length;
  const all = down.categories.map((_category, row) =>
    across.categories.map((_other, column) => tally.count(unit, row * width + column)),
  );
  const rowShown = shown(down, (place) => sum(all[place] ?? []));
  const columnShown = shown(across, (place) => sum(all.map((line) => line[place] ?? 0)));
  if (sum(all.map(sum)) === 0) return no("no-admissions");
  return ok({
    rows: rowShown.map((place) => down.categories[place] ?? ""),
    columns: columnShown.map((place) => across.categories[place] ?? ""),
    counts: rowShown.map((row) => columnShown.map((column) => all[row]?.[column] ?? 0)),
  });
}

const pairTally = rememberPerBoard(
  (rows: BreakdownId, columns: BreakdownId, scope: Scope) => `${rows}×${columns}:${scopeKey(scope)}`,
  (board, rows: BreakdownId, columns: BreakdownId, scope: Scope): Tally => {
    const [down, across] = [breakdownOf(board, rows), breakdownOf(board, columns)];
    const [rowOf, columnOf] = [categoryPlace(down), categoryPlace(across)];
    const width = across.categories.length;
    return countByUnit(
      board,
      scope,
      down.categories.length * width,
      (admission) => rowOf(admission) * width + columnOf(admission),
    );
  },
);

function shown({ categories, shownWhenPresent }: Breakdown, countAt: (place: number) => number): number[] {
  return categories.flatMap((category, place) =>
    shownWhenPresent.has(category) && countAt(place) === 0 ? [] : [place],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}

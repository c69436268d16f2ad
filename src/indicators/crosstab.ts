// Crosstab (bảng chéo): the admissions of a scope by two dimensions at once.

import type { Board } from "../model/board";
import type { CategoryId, DimensionId } from "../model/dimension";
import { no, ok, type Result } from "../model/reason";
import { categoryPlace } from "./category-place";
import { hasAdmissionList } from "./counted";
import { DIMENSIONS } from "./dimensions";
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
  rows: DimensionId,
  columns: DimensionId,
  unit: number | null,
  scope: Scope,
): Result<Crosstab> {
  if (!hasAdmissionList(board)) return no("no-data");
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const tally = pairTally(board, rows, columns, scope);
  const width = DIMENSIONS[columns].categories.length;
  const all = DIMENSIONS[rows].categories.map((_category, row) =>
    DIMENSIONS[columns].categories.map((_other, column) => tally.count(unit, row * width + column)),
  );
  const rowShown = shown(rows, (place) => sum(all[place] ?? []));
  const columnShown = shown(columns, (place) => sum(all.map((line) => line[place] ?? 0)));
  if (sum(all.map(sum)) === 0) return no("no-admissions");
  return ok({
    rows: rowShown.map((place) => DIMENSIONS[rows].categories[place] ?? ""),
    columns: columnShown.map((place) => DIMENSIONS[columns].categories[place] ?? ""),
    counts: rowShown.map((row) => columnShown.map((column) => all[row]?.[column] ?? 0)),
  });
}

const pairTally = rememberPerBoard(
  (rows: DimensionId, columns: DimensionId, scope: Scope) => `${rows}×${columns}:${scopeKey(scope)}`,
  (board, rows: DimensionId, columns: DimensionId, scope: Scope): Tally => {
    const [rowOf, columnOf] = [categoryPlace(rows), categoryPlace(columns)];
    const width = DIMENSIONS[columns].categories.length;
    return countByUnit(
      board,
      scope,
      DIMENSIONS[rows].categories.length * width,
      (admission) => rowOf(admission) * width + columnOf(admission),
    );
  },
);

function shown(id: DimensionId, countAt: (place: number) => number): number[] {
  const { categories, shownWhenPresent } = DIMENSIONS[id];
  return categories.flatMap((category, place) =>
    shownWhenPresent.has(category) && countAt(place) === 0 ? [] : [place],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}

// Crosstab (bảng chéo): the admissions of a scope by two dimensions at once, or by units and one dimension.

import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import type { BreakdownId } from "../model/grouping";
import { no, ok, type Result } from "../model/reason";
import { breakdownOf } from "./breakdown";
import { placesOf } from "./category-place";
import { countsOf, isStated } from "./composition";
import { countedPositions, scopeKey } from "./counted";
import type { Breakdown } from "./dimension";
import { NEEDS_PEOPLE, type Table } from "./measure";
import { remember } from "./remember";
import { partlyListed, peopleRefusal } from "./people-refusal";
import type { Scope } from "./report-scope";
import { listedFrom, treeIndex } from "./unit-tree";

export interface Crosstab<Row extends CategoryId | number = CategoryId | number> {
  /** Categories, or units in the order of the list. */
  readonly rows: readonly Row[];
  readonly columns: readonly CategoryId[];
  /** rows × columns; those of a unit hold the units below it. */
  readonly counts: readonly (readonly number[])[];
  /** By column: everybody of the unit that is asked for. */
  readonly totals: readonly number[];
}

/**
 * `rows` null: a row for each unit below, and zeros where nobody was admitted. Categories that are shown only when present (ethnic
 * groups) stand there only where somebody falls into them.
 * Reasons: "no-data", "not-covered", "years-missing", "unknown-unit", "no-admissions".
 */
export function crosstab<Rows extends BreakdownId | null>(
  board: Board,
  rows: Rows,
  columns: BreakdownId,
  unit: number | null,
  scope: Scope,
): Result<Crosstab<Rows extends null ? number : CategoryId>>;
export function crosstab(
  board: Board,
  rows: BreakdownId | null,
  columns: BreakdownId,
  unit: number | null,
  scope: Scope,
): Result<Crosstab> {
  const unknown = peopleRefusal(board, unit, scope);
  if (unknown !== null) return unknown;
  const across = breakdownOf(board, columns);
  const totals = countsOf(board, columns, unit, scope);
  const columnShown = shown(across, (place) => isAny(totals[place] ?? 0));
  const of = (line: ArrayLike<number>): readonly number[] => columnShown.map((place) => line[place] ?? 0);
  const table = { columns: columnShown.map((place) => across.categories[place] ?? ""), totals: of(totals) };
  if (rows === null) {
    const below = listedFrom(board, unit).filter((each) => each !== unit);
    return ok({ ...table, rows: below, counts: below.map((each) => of(countsOf(board, columns, each, scope))) });
  }
  if (!totals.some(isAny)) return no("no-admissions");
  const down = breakdownOf(board, rows);
  const counts = pairCounts(board, rows, columns, unit, scope);
  const width = totals.length;
  const line = (row: number): Int32Array => counts.subarray(row * width, (row + 1) * width);
  const rowShown = shown(down, (row) => line(row).some(isAny));
  return ok({
    ...table,
    rows: rowShown.map((row) => down.categories[row] ?? ""),
    counts: rowShown.map((row) => of(line(row))),
  });
}

/** A line for each category of `rows`. Of one unit at a time: a table of every unit would be a hundred times as long. */
const pairCounts = remember(
  (rows: BreakdownId, columns: BreakdownId, unit: number | null, scope: Scope) =>
    `${rows}×${columns}:${String(unit)}:${scopeKey(scope)}`,
  (board: Board, rows: BreakdownId, columns: BreakdownId, unit: number | null, scope: Scope): Int32Array => {
    const width = breakdownOf(board, columns).categories.length;
    const counts = new Int32Array(breakdownOf(board, rows).categories.length * width);
    const [down, across] = [placesOf(board, rows), placesOf(board, columns)];
    const { place, end } = treeIndex(board);
    const [first, last] = unit === null ? [0, board.units.length] : [place[unit] ?? 0, end[unit] ?? 0];
    for (const positions of countedPositions(board.admissions, scope)) {
      for (let each = 0; each < positions.length; each += 1) {
        const at = positions[each] ?? 0;
        const own = place[board.admissions.unit[at] ?? 0] ?? 0;
        const cell = (down[at] ?? 0) * width + (across[at] ?? 0);
        if (own >= first && own < last) counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
    return counts;
  },
);

function shown({ categories, shownWhenPresent }: Breakdown, holdsAny: (place: number) => boolean): number[] {
  return categories.flatMap((category, place) => (shownWhenPresent.has(category) && !holdsAny(place) ? [] : [place]));
}

function isAny(count: number): boolean {
  return count > 0;
}

interface Pair {
  /** null: units. */
  readonly rows: BreakdownId | null;
  readonly columns: BreakdownId;
}

export const crosstabTable = {
  id: "crosstab",
  unit: "table",
  arguments: ["rows", "columns", "unit", "period", "asOf"],
  definition: {
    vi: "Số đảng viên mới theo mục của cả hai tiêu chí, cộng lại bằng tất cả đảng viên mới; hoặc của mỗi đơn vị, kể cả các đơn vị trực thuộc, theo mục của một tiêu chí; các đơn vị theo thứ tự của danh sách",
    en: "People admitted by the categories of both, which sum to all of them; or those of each unit, with the units below it, by the categories of one; units in the order of the list",
  },
  source: {
    vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2B-BTCTW: dân tộc, tôn giáo, trong đó nữ",
    en: "Instruction 11-HD/BTCTW of 13 December 2021, form 2B-BTCTW: ethnic group and religion, women of each",
  },
  reasons: [...NEEDS_PEOPLE, "not-stated", "no-admissions", "no-subordinates"],
  compute: (board, unit, scope, { rows, columns }: Pair) => {
    const table = crosstab(board, rows, columns, unit, scope);
    if (!table.ok) return table;
    if ((rows !== null && !isStated(board, rows)) || !isStated(board, columns)) return no("not-stated");
    return partlyListed(board, unit, scope) ?? table;
  },
} as const satisfies Table<Crosstab, Pair>;

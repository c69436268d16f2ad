// Crosstab (bảng chéo): the admissions of a scope by two dimensions at once.

import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import type { BreakdownId } from "../model/grouping";
import { no, ok, type Result } from "../model/reason";
import { partlyListed, peopleRefusal } from "./admitted-counts";
import { breakdownOf } from "./breakdown";
import { placesOf } from "./category-place";
import { isStated } from "./composition";
import { countedPositions, scopeKey } from "./counted";
import type { Breakdown } from "./dimension";
import { NEEDS_PEOPLE, type Table } from "./measure";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { treeIndex } from "./unit-tree";

export interface Crosstab {
  readonly rows: readonly CategoryId[];
  readonly columns: readonly CategoryId[];
  /** rows × columns; they sum to the admissions of the unit. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Categories that are shown only when present (ethnic groups) stand there only where somebody falls into them.
 * Reasons: "no-data", "not-covered", "years-missing", "unknown-unit", "no-admissions".
 */
export function crosstab(
  board: Board,
  rows: BreakdownId,
  columns: BreakdownId,
  unit: number | null,
  scope: Scope,
): Result<Crosstab> {
  const unknown = peopleRefusal(board, unit, scope);
  if (unknown !== null) return unknown;
  const counts = pairCounts(board, rows, columns, unit, scope);
  const [down, across] = [breakdownOf(board, rows), breakdownOf(board, columns)];
  const width = across.categories.length;
  const all = down.categories.map((_category, row) =>
    across.categories.map((_other, column) => counts[row * width + column] ?? 0),
  );
  if (!counts.some(isAny)) return no("no-admissions");
  const rowShown = shown(down, (place) => (all[place] ?? []).some(isAny));
  const columnShown = shown(across, (place) => all.some((line) => isAny(line[place] ?? 0)));
  return ok({
    rows: rowShown.map((place) => down.categories[place] ?? ""),
    columns: columnShown.map((place) => across.categories[place] ?? ""),
    counts: rowShown.map((row) => columnShown.map((column) => all[row]?.[column] ?? 0)),
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
  readonly rows: BreakdownId;
  readonly columns: BreakdownId;
}

export const crosstabTable = {
  id: "crosstab",
  unit: "table",
  arguments: ["rows", "columns", "unit", "period", "asOf"],
  definition: {
    vi: "Số đảng viên mới theo mục của cả hai tiêu chí, cộng lại bằng tất cả đảng viên mới",
    en: "People admitted by the categories of both, which sum to all of them",
  },
  source: {
    vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2B-BTCTW: dân tộc, tôn giáo, trong đó nữ",
    en: "Instruction 11-HD/BTCTW of 13 December 2021, form 2B-BTCTW: ethnic group and religion, women of each",
  },
  reasons: [...NEEDS_PEOPLE, "not-stated", "no-admissions"],
  compute: (board, unit, scope, { rows, columns }: Pair) => {
    const table = crosstab(board, rows, columns, unit, scope);
    if (!table.ok) return table;
    if (!isStated(board, rows) || !isStated(board, columns)) return no("not-stated");
    return partlyListed(board, unit, scope) ?? table;
  },
} as const satisfies Table<Crosstab, Pair>;

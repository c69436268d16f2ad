// Which unit an issue concerns: that of its row. Whom it is told, and in which units it is counted, is for others.

import { createRowFinder, NO_UNIT } from "./admission-columns";
import type { Board, Source } from "./board";
import { columnOf, rowOf } from "./cell-place";
import { columnIndex } from "./grid";
import type { Issue, IssueCode } from "./issue";

/**
 * The index of the unit of an issue's row, or null: an issue of a sheet, of several cells of a column (it names the first), or of
 * a row that names no known unit.
 */
export function createUnitOfIssue(board: Board): (issue: Issue) => number | null {
  const units = new Map<string, number>();
  for (const { sheet, row, index } of board.units) units.set(`${String(row)}:${sheet}`, index);
  const listOf = createListOfIssue(board);
  const positionOf = createPersonFinder(board);
  return (issue) => {
    const list = listOf(issue);
    const row = rowOfIssue(issue);
    if (row === null || !list) return null;
    const position = positionOf(list, row);
    const unit = position === null ? NO_UNIT : (board.admissions.unit[position] ?? NO_UNIT);
    if (unit !== NO_UNIT) return unit;
    return list.kind === "admissions" ? null : (units.get(`${String(row)}:${issue.sheet}`) ?? null);
  };
}

/** The list in which an issue's cell stands, or null. On a sheet with several lists its columns and its rows tell. */
export function createListOfIssue({ sources }: Board): (issue: Issue) => Source | null {
  const bySheet = new Map<string, Source[]>();
  for (const source of sources) bySheet.set(source.sheet, [...(bySheet.get(source.sheet) ?? []), source]);
  return ({ sheet, cell }) => {
    const lists = bySheet.get(sheet) ?? [];
    if (lists.length < 2) return lists[0] ?? null;
    const column = columnIndex(columnOf(cell));
    const row = rowOf(cell);
    const above = lists.filter((list) => isUnder(list, row, column));
    return above.reduce<Source | null>(
      (nearest, list) => (headingOf(list) > headingOf(nearest) ? list : nearest),
      null,
    );
  };
}

function isUnder({ layout }: Source, row: number, column: number): boolean {
  if (!layout || row < layout.headingRow) return false;
  const columns = [...layout.columns, ...layout.unknown].map(({ column: at }) => at);
  return column >= Math.min(...columns) && column <= Math.max(...columns);
}

function headingOf(list: Source | null): number {
  return list?.layout?.headingRow ?? 0;
}

/** The position of the person in a row of a list of admissions; null where nobody stands, and in other lists. */
export function createPersonFinder({ admissions }: Board): (list: Source, row: number) => number | null {
  const finders = new Map<Source, ReturnType<typeof createRowFinder>>();
  return (list, row) => {
    if (list.kind !== "admissions") return null;
    let finder = finders.get(list);
    if (!finder) finders.set(list, (finder = createRowFinder(admissions, list.people)));
    return finder(list.sheet, row);
  };
}

/** What these count stands in one row, or below it. */
const COUNT_IN_ROW: ReadonlySet<IssueCode> = new Set<IssueCode>(["identity/several-numbers", "unit/heads-numbered"]);

/** The number of the row that an issue speaks of; null where it speaks of several cells, or of none. */
export function rowOfIssue({ code, cell, parameters }: Issue): number | null {
  if ("count" in parameters && parameters.count > 1 && !COUNT_IN_ROW.has(code)) return null;
  return rowOf(cell) || null;
}

// Which unit an issue concerns: that of its row. Whom it is told, and in which units it is counted, is for others.

import { createRowFinder, NO_UNIT } from "./admission-columns";
import type { Board } from "./board";
import { rowOf } from "./cell-place";
import type { Issue, IssueCode } from "./issue";

/**
 * The index of the unit of an issue's row, or null: an issue of a sheet, of several cells of a column (it names the first), or of
 * a row that names no known unit.
 */
export function createUnitOfIssue(board: Board): (issue: Issue) => number | null {
  const units = new Map<string, number>();
  for (const { sheet, row, index } of board.units) units.set(`${String(row)}:${sheet}`, index);
  const positionOf = createRowFinder(board.admissions);
  return (issue) => {
    const { sheet } = issue;
    const row = rowOfIssue(issue);
    if (row === null) return null;
    const position = positionOf(sheet, row);
    const unit = position === null ? NO_UNIT : (board.admissions.unit[position] ?? NO_UNIT);
    return unit === NO_UNIT ? (units.get(`${String(row)}:${sheet}`) ?? null) : unit;
  };
}

/** What these count stands in one row, or below it. */
const COUNT_IN_ROW: ReadonlySet<IssueCode> = new Set<IssueCode>(["identity/several-numbers", "unit/heads-numbered"]);

/** The number of the row that an issue speaks of; null where it speaks of several cells, or of none. */
export function rowOfIssue({ code, cell, parameters }: Issue): number | null {
  if ("count" in parameters && parameters.count > 1 && !COUNT_IN_ROW.has(code)) return null;
  return rowOf(cell) || null;
}

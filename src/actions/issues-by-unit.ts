// Which unit an issue concerns: that of its row. Units above count as concerned too, as in every figure. Pure.

import { createRowFinder, NO_UNIT } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { Issue } from "../model/issue";

export interface ConcernedUnit {
  readonly unit: number;
  readonly name: string;
  /** Levels below the top. */
  readonly level: number;
  readonly issues: number;
}

/** The index of the unit of an issue's row, or null: an issue of a sheet, or of a row that names no known unit. */
export function createUnitOfIssue(board: Board): (issue: Issue) => number | null {
  const units = new Map<string, number>();
  for (const { sheet, row, index } of board.units) units.set(`${row}:${sheet}`, index);
  const positionOf = createRowFinder(board.admissions);
  return ({ sheet, cell }) => {
    const row = /\d+$/u.exec(cell)?.[0];
    if (row === undefined) return null;
    const position = positionOf(sheet, Number(row));
    const unit = position === null ? NO_UNIT : (board.admissions.unit[position] ?? NO_UNIT);
    return unit === NO_UNIT ? (units.get(`${row}:${sheet}`) ?? null) : unit;
  };
}

/** True for the unit itself and for every unit that it stands below. */
export function standsBelow(board: Board, unit: number | null, above: number): boolean {
  for (let at = unit; at !== null; at = board.units[at]?.parent ?? null) if (at === above) return true;
  return false;
}

/** The units with issues of their own or below, in the order of the list. */
export function concernedUnits(board: Board, issues: readonly Issue[]): readonly ConcernedUnit[] {
  const unitOf = createUnitOfIssue(board);
  const counts = new Map<number, number>();
  for (const issue of issues) {
    for (let at = unitOf(issue); at !== null; at = board.units[at]?.parent ?? null) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const list: ConcernedUnit[] = [];
  const visit = (unit: number, level: number): void => {
    const found = board.units[unit];
    const count = counts.get(unit);
    if (!found || count === undefined) return;
    list.push({ unit, name: found.name, level, issues: count });
    for (const child of found.children) visit(child, level + 1);
  };
  for (const root of board.roots) visit(root, 0);
  return list;
}

// The units that a list of issues concerns: those above count as concerned too, as in every figure. Pure.

import type { Board } from "../model/board";
import type { Issue } from "../model/issue";
import { createUnitOfIssue } from "../model/unit-of-issue";

export interface ConcernedUnit {
  readonly unit: number;
  readonly name: string;
  /** Levels below the top. */
  readonly level: number;
  readonly issues: number;
}

/** True for the unit itself and for every unit that it stands below. */
export function standsBelow(board: Board, unit: number | null, above: number): boolean {
  for (let at = unit; at !== null; at = board.units[at]?.parent ?? null) if (at === above) return true;
  return false;
}

/** How many issues concern no unit: those of a sheet, of several cells, or of a row whose unit is not known. */
export function unplacedIssues(board: Board, issues: readonly Issue[]): number {
  const unitOf = createUnitOfIssue(board);
  return issues.filter((issue) => unitOf(issue) === null).length;
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

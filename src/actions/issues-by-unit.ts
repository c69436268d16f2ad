// The units that a list of issues concerns: those above count as concerned too, as in every figure. Pure.

import type { Board } from "../model/board";

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

export interface IssuesByUnit {
  /** With issues of their own or below, in the order of the list. */
  readonly units: readonly ConcernedUnit[];
  /** How many issues concern no unit: those of a sheet, of several cells, or of a row whose unit is not known. */
  readonly ofNone: number;
}

/** From the unit of each issue, or null. */
export function issuesByUnit(board: Board, unitOfEach: readonly (number | null)[]): IssuesByUnit {
  const own = new Map<number | null, number>();
  for (const unit of unitOfEach) own.set(unit, (own.get(unit) ?? 0) + 1);
  const counts = new Map<number, number>();
  for (const [unit, count] of own) {
    for (let at = unit; at !== null; at = board.units[at]?.parent ?? null)
      counts.set(at, (counts.get(at) ?? 0) + count);
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
  return { units: list, ofNone: own.get(null) ?? 0 };
}

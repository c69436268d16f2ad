// The units directly below a unit (đơn vị trực thuộc): those that a report names one by one.

import type { Board } from "../model/board";
import type { Scope } from "./report-scope";
import { summary, type SummaryRow } from "./summary";
import { organisationRoot } from "./unit-tree";

/**
 * null: those below the organisation, whether it has a row of its own in the list or not. In sheet order; without those of which
 * nobody knows what they stand directly below.
 */
export function subordinates(board: Board, unit: number | null, scope: Scope): readonly SummaryRow[] {
  const above = unit ?? organisationRoot(board);
  const wanted = new Set<number | null>(above === null ? board.roots : board.units[above]?.children);
  for (const unplaced of board.unplaced ?? []) wanted.delete(unplaced);
  return summary(board, unit, scope).filter((row) => wanted.has(row.unit));
}

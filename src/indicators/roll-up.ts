// Rolls numbers of units up the tree, one sweep from the bottom. The whole organisation stands after the last unit.

import type { Board } from "../model/board";
import { treeIndex } from "./unit-tree";

/** Adds to each line of a table, one a unit and one for the whole organisation, the lines of all units below. */
export function sumTableUp(board: Board, table: Int32Array, width: number): void {
  const { bottomUp, above } = treeIndex(board);
  addLinesUp(table, width, bottomUp, above);
}

/** Apart from the board, for what runs for each unit stays compiled then from one board to the next. */
function addLinesUp(table: Int32Array, width: number, bottomUp: Int32Array, above: Int32Array): void {
  for (let at = 0; at < bottomUp.length; at += 1) {
    const unit = bottomUp[at] ?? 0;
    const line = unit * width;
    const over = (above[unit] ?? 0) * width;
    for (let cell = 0; cell < width; cell += 1) {
      table[over + cell] = (table[over + cell] ?? 0) + (table[line + cell] ?? 0);
    }
  }
}

/**
 * Each unit's own number where it has one, else the sum of those below it; none where nothing is known. null: the whole.
 * The own number of a unit that `counts` leaves out adds to none above it, the sum of those below it does.
 */
export function ownOrSum(
  board: Board,
  own: (unit: Board["units"][number]) => number | undefined,
  counts: (unit: Board["units"][number]) => boolean = () => true,
): ReadonlyMap<number | null, number> {
  const values = new Map<number | null, number>();
  for (const index of treeIndex(board).bottomUp) {
    const unit = board.units[index];
    if (!unit) continue;
    // By now the units below have added up here.
    const below = values.get(index);
    const value = own(unit) ?? below;
    if (value !== undefined) values.set(index, value);
    const added = counts(unit) ? value : below;
    if (added !== undefined) values.set(unit.parent, (values.get(unit.parent) ?? 0) + added);
  }
  return values;
}

// Rolls numbers of units up the tree, one sweep from the bottom. The whole organisation stands after the last unit.

import type { Board } from "../model/board";
import { treeIndex } from "./unit-tree";

/** Adds to each line of a table, one a unit and one for the whole organisation, the lines of all units below. */
export function sumTableUp(board: Board, table: Int32Array, width: number): void {
  const { bottomUp, above } = treeIndex(board);
  for (const unit of bottomUp) {
    const line = unit * width;
    const over = (above[unit] ?? 0) * width;
    for (let cell = 0; cell < width; cell += 1) {
      table[over + cell] = (table[over + cell] ?? 0) + (table[line + cell] ?? 0);
    }
  }
}

/** Each unit's own number where it has one, else the sum of those below it; null where nothing is known. */
export function ownOrSum(
  board: Board,
  own: (unit: Board["units"][number]) => number | null | undefined,
): readonly (number | null)[] {
  const values: (number | null)[] = [...board.units.map(() => null), null];
  const { bottomUp, above } = treeIndex(board);
  for (const index of bottomUp) {
    const unit = board.units[index];
    if (!unit) continue;
    // By now the units below have added up here.
    const value = own(unit) ?? values[index] ?? null;
    values[index] = value;
    const over = above[index] ?? board.units.length;
    if (value !== null) values[over] = (values[over] ?? 0) + value;
  }
  return values;
}

// Rolls numbers of units up the tree, one sweep from the bottom. The whole organisation stands after the last unit.

import type { Board } from "../model/board";
import { treeOrder } from "./unit-tree";

/** Each unit's own number and those of all units below it. */
export function sumUp(board: Board, own: readonly number[]): readonly number[] {
  const sums = [...board.units.map((unit) => own[unit.index] ?? 0), 0];
  for (const { unit } of [...treeOrder(board)].reverse()) {
    const above = board.units[unit]?.parent ?? board.units.length;
    sums[above] = (sums[above] ?? 0) + (sums[unit] ?? 0);
  }
  return sums;
}

/** Each unit's own number where it has one, else the sum of those below it; null where nothing is known. */
export function ownOrSum(
  board: Board,
  own: (unit: Board["units"][number]) => number | null | undefined,
): readonly (number | null)[] {
  const values: (number | null)[] = [...board.units.map(() => null), null];
  for (const { unit: index } of [...treeOrder(board)].reverse()) {
    const unit = board.units[index];
    if (!unit) continue;
    // By now the units below have added up here.
    const value = own(unit) ?? values[index] ?? null;
    values[index] = value;
    const above = unit.parent ?? board.units.length;
    if (value !== null) values[above] = (values[above] ?? 0) + value;
  }
  return values;
}

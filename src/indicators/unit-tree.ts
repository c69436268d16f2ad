// The order in which units are walked and written: each unit before those below it, as the sheet lists them.
// Knows the shape of the tree only; figures stand elsewhere.

import type { Board } from "../model/board";
import { rememberPerBoard } from "./remember-per-board";

export interface TreeNode {
  /** Index in Board.units. */
  readonly unit: number;
  /** 0 at the top. */
  readonly depth: number;
}

/** Every unit, depth first in sheet order; read backwards, every unit comes after those below it. */
export const treeOrder = rememberPerBoard(
  () => "",
  (board): readonly TreeNode[] => subtree(board, board.roots, 0),
);

/** A unit and those below it, depth first; depths count from that unit. null: the whole organisation. */
export function treeFrom(board: Board, unit: number | null): readonly TreeNode[] {
  return unit === null ? treeOrder(board) : subtree(board, [unit], 0);
}

/** The one unit that all others stand below, if there is such a unit: it is the organisation itself. */
export function organisationRoot(board: Board): number | null {
  const [root, second] = board.roots;
  if (root === undefined || second !== undefined) return null;
  return board.units[root]?.children.length ? root : null;
}

// A stack instead of recursion: a list of ten thousand units in one chain is wrong, but must not break the page.
function subtree(board: Board, tops: readonly number[], depth: number): readonly TreeNode[] {
  const order: TreeNode[] = [];
  const waiting: TreeNode[] = tops.map((unit) => ({ unit, depth })).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.push(node);
    const children = board.units[node.unit]?.children ?? [];
    for (const child of [...children].reverse()) waiting.push({ unit: child, depth: node.depth + 1 });
  }
  return order;
}

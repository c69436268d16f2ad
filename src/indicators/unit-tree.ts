// The order in which units are walked and written: each unit before those below it, as the sheet lists them.
// Knows the shape of the tree only; figures stand elsewhere.

import type { Board } from "../model/board";
import type { Day } from "../model/day";
import type { Unit } from "../model/unit";
import { remember } from "./remember";

export interface TreeNode {
  /** Index in Board.units. */
  readonly unit: number;
  /** 0 at the top. */
  readonly depth: number;
}

/** Every unit, depth first in sheet order; read backwards, every unit comes after those below it. */
export function treeOrder({ units }: Board): readonly TreeNode[] {
  return orderOf(units);
}

const orderOf = remember(
  () => "",
  (units: Board["units"]): readonly TreeNode[] => {
    const roots: number[] = [];
    for (const { index, parent } of units) if (parent === null) roots.push(index);
    return subtree(units, roots);
  },
);

/** Whether a unit is there on a day: founded by then, and not ended before. */
export function standsAt({ from, to }: Pick<Unit, "from" | "to">, day: Day): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

/** Whether a unit was dissolved or merged into another one before a day. */
export function hasEnded({ to }: Pick<Unit, "to">, day: Day): boolean {
  return to !== null && to < day;
}

/** The tree as arrays, for sweeps over figures of every unit. */
export interface TreeIndex {
  /** Every unit, each after those below it. */
  readonly bottomUp: Int32Array;
  /** By unit: the one above, or the number of units, the line of the whole organisation. */
  readonly above: Int32Array;
  /** By unit: its place in `treeOrder`, and the place after the last unit below it. */
  readonly place: Int32Array;
  readonly end: Int32Array;
}

export function treeIndex({ units }: Board): TreeIndex {
  return indexOf(units);
}

const indexOf = remember(
  () => "",
  (units: Board["units"]): TreeIndex => {
    const whole = units.length;
    const order = orderOf(units);
    const column = (): Int32Array => new Int32Array(whole);
    const [bottomUp, above, place, end] = [column(), column(), column(), column()];
    for (const { index, parent } of units) above[index] = parent ?? whole;
    let at = 0;
    for (const { unit } of order) {
      place[unit] = at;
      at += 1;
      bottomUp[order.length - at] = unit;
      end[unit] = at;
    }
    for (const unit of bottomUp) {
      const over = above[unit] ?? whole;
      // Of the whole organisation nothing is kept: its line lies past the array's end.
      end[over] = Math.max(end[over] ?? 0, end[unit] ?? 0);
    }
    return { bottomUp, above, place, end };
  },
);

/** A unit and those below it, depth first; depths count from that unit. null: the whole organisation. */
export function treeFrom(board: Board, unit: number | null): readonly TreeNode[] {
  return unit === null ? treeOrder(board) : subtree(board.units, [unit]);
}

/** The same units in the order of the list, as functions give them. */
export function listedFrom(board: Board, unit: number | null): readonly number[] {
  return treeFrom(board, unit)
    .map((node) => node.unit)
    .sort((a, b) => a - b);
}

/** The one unit that all others stand below, if there is such a unit: it is the organisation itself. */
export function organisationRoot(board: Board): number | null {
  const placed = board.roots.filter((root) => !board.unplaced?.has(root));
  const [root, second] = placed.map((unit) => board.units[unit]);
  return root?.children.length && !second ? root.index : null;
}

const NONE: readonly number[] = [];

// A stack instead of recursion: a list of ten thousand units in one chain is wrong, but must not break the page.
function subtree(units: Board["units"], tops: readonly number[]): readonly TreeNode[] {
  const order: TreeNode[] = [];
  const waiting: TreeNode[] = tops.map((unit) => ({ unit, depth: 0 })).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.push(node);
    const children = units[node.unit]?.children ?? NONE;
    for (let last = children.length - 1; last >= 0; last -= 1) {
      waiting.push({ unit: children[last] ?? 0, depth: node.depth + 1 });
    }
  }
  return order;
}

// Counts per unit, rolled up the tree: one pass over the admissions and one sweep from the bottom of the tree.
// What is counted stands in counted.ts; what the categories are, in dimensions/.

import type { Board } from "../model/board";
import { isCounted, lastCountedDay, type Countable } from "./counted";
import { rememberPerBoard } from "./remember-per-board";
import type { Scope } from "./report-scope";
import { treeOrder } from "./unit-tree";

export interface Tally {
  /** Admissions of a unit and of all units below it, of one category; null: of the whole organisation. */
  count(unit: number | null, category: number): number;
  /** The rows that name the unit itself, without those of the units below it. */
  ownCount(unit: number, category: number): number;
}

/** Equal keys, equal counts: the tallies of a board are remembered by it. */
export function scopeKey(scope: Scope): string {
  return `${String(scope.start)}:${String(lastCountedDay(scope))}`;
}

/** Counts the rows of a scope by unit and by `categoryOf`, which gives 0 … categories − 1. */
export function countByUnit(
  board: Board,
  scope: Scope,
  categories: number,
  categoryOf: (admission: Countable) => number,
): Tally {
  const whole = board.units.length;
  const own = new Float64Array((whole + 1) * categories);
  for (const admission of board.admissions) {
    if (isCounted(admission, scope)) add(own, admission.unit * categories + categoryOf(admission), 1);
  }
  const rolledUp = own.slice();
  for (const { unit } of [...treeOrder(board)].reverse()) {
    const above = board.units[unit]?.parent ?? whole;
    for (let category = 0; category < categories; category++) {
      add(rolledUp, above * categories + category, rolledUp[unit * categories + category] ?? 0);
    }
  }
  return {
    count: (unit, category) => rolledUp[(unit ?? whole) * categories + category] ?? 0,
    ownCount: (unit, category) => own[unit * categories + category] ?? 0,
  };
}

function add(counts: Float64Array, at: number, amount: number): void {
  counts[at] = (counts[at] ?? 0) + amount;
}

/** All admissions of a scope, in one category (0). */
export const tally = rememberPerBoard(scopeKey, (board, scope: Scope) => countByUnit(board, scope, 1, () => 0));

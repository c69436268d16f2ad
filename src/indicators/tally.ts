// Counts per unit, rolled up the tree: one pass over the columns of the admissions and one sweep from the bottom of the tree.
// What is counted stands in counted.ts; what the categories are, in dimensions/.
//
// A table has a line for each unit and for the whole organisation after the last, and a cell for each category. The pass goes
// block by block: the counted rows of a block are chosen once and every column of places is walked over them, so that the
// positions, the columns' slices and the lines stay in the processor's cache.

import type { Board } from "../model/board";
import { BLOCK_ROWS, scopeKey, visitCounted } from "./counted";
import type { Places } from "./dimension";
import { rowsByMonth } from "./month-table";
import { remember } from "./remember";
import { sumTableUp } from "./roll-up";
import type { Scope } from "./report-scope";

/** Cells line by line. */
export interface CategoryTable {
  readonly cells: Int32Array;
  /** Cells of a line. */
  readonly width: number;
}

/** A line for each unit, and for the whole organisation after the last. */
export interface RowTally {
  /** Admissions of the unit and of all units below it. */
  readonly all: Int32Array;
  /** The rows that name the unit itself, without those of the units below it. */
  readonly own: Int32Array;
}

/** A column to count by: its places run from 0 to `categories` − 1. */
export interface CountedBy {
  readonly places: Places;
  readonly categories: number;
}

/** Counts the rows of a scope by unit and each of several columns, whose cells stand side by side in every line. */
export function countByUnit(board: Board, scope: Scope, by: readonly CountedBy[]): CategoryTable {
  const width = by.reduce((sum, { categories }) => sum + categories, 0);
  const cells = new Int32Array((board.units.length + 1) * width);
  const lines = new Int32Array(BLOCK_ROWS);
  const { unit } = board.admissions;
  visitCounted(board.admissions, scope, (chosen, number) => {
    for (let each = 0; each < number; each += 1) lines[each] = (unit[chosen[each] ?? 0] ?? 0) * width;
    let offset = 0;
    for (let at = 0; at < by.length; at += 2) {
      const [one, other] = [by[at], by[at + 1]];
      if (!one) break;
      if (other) countBlock(cells, lines, chosen, number, one.places, offset, other.places, offset + one.categories);
      else countBlock(cells, lines, chosen, number, one.places, offset);
      offset += one.categories + (other?.categories ?? 0);
    }
  });
  sumTableUp(board, cells, width);
  return { cells, width };
}

/** Two columns at a time, for the positions are read once then; `offset`: where the cells of a column begin in a line. */
function countBlock(
  cells: Int32Array,
  lines: Int32Array,
  chosen: Int32Array,
  number: number,
  one: Places,
  offset: number,
  other?: Places,
  otherOffset = 0,
): void {
  for (let each = 0; each < number; each += 1) {
    const line = lines[each] ?? 0;
    const at = chosen[each] ?? 0;
    const cell = line + offset + (one[at] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
    if (other === undefined) continue;
    const otherCell = line + otherOffset + (other[at] ?? 0);
    cells[otherCell] = (cells[otherCell] ?? 0) + 1;
  }
}

/** The sums of an amount of each row of a scope: a line a unit, those below it included, and the whole organisation's last. */
export function sumByUnit(board: Board, scope: Scope, amountAt: (at: number) => number): Int32Array {
  const sums = new Int32Array(board.units.length + 1);
  const { unit } = board.admissions;
  visitCounted(board.admissions, scope, (chosen, number) => {
    for (let each = 0; each < number; each += 1) {
      const at = chosen[each] ?? 0;
      const line = unit[at] ?? 0;
      sums[line] = (sums[line] ?? 0) + amountAt(at);
    }
  });
  sumTableUp(board, sums, 1);
  return sums;
}

/** All admissions of a scope. */
export const tally = remember(scopeKey, (board: Board, scope: Scope): RowTally => {
  const own = rowsByMonth(board, scope) ?? rowsOneByOne(board, scope);
  const all = own.slice();
  sumTableUp(board, all, 1);
  return { all, own };
});

function rowsOneByOne({ units, admissions }: Board, scope: Scope): Int32Array {
  const own = new Int32Array(units.length + 1);
  visitCounted(admissions, scope, (chosen, number) => {
    for (let each = 0; each < number; each += 1) {
      const line = admissions.unit[chosen[each] ?? 0] ?? 0;
      own[line] = (own[line] ?? 0) + 1;
    }
  });
  return own;
}

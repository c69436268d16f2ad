// Counts per unit, rolled up the tree: one pass over the columns of the admissions and one sweep from the bottom of the tree.
// What is counted stands in counted.ts; what the categories are, in dimensions/.
//
// A table has a line for each unit and for the whole organisation after the last, and a cell for each category. The pass goes
// block by block: the counted rows of a block are chosen once and every column of places is walked over them, so that the
// positions and the columns' slices stay in the processor's cache.

import type { Board } from "../model/board";
import { countedBlocks, countedPositions, scopeKey } from "./counted";
import type { Places } from "./dimension";
import { remember } from "./remember";
import { sumTableUp } from "./roll-up";
import type { Scope } from "./report-scope";
import { rowsBySpan } from "./span-table";

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
  const groups = groupsOf(by);
  for (const { from, to, positions } of countedBlocks(board.admissions, scope)) {
    for (const group of groups) {
      const table: Counting = { ...group, cells, width, unit: board.admissions.unit };
      if (positions) countPositions(table, positions);
      else countRun(table, from, to);
    }
  }
  sumTableUp(board, cells, width);
  return { cells, width };
}

/** Up to three columns are counted at a time, for the unit of a row is looked up once then. */
interface Group {
  readonly one: Places;
  readonly second: Places | undefined;
  readonly third: Places | undefined;
  /** The first cells of the three in a line. */
  readonly offset: number;
  readonly secondOffset: number;
  readonly thirdOffset: number;
}

interface Counting extends Group, CategoryTable {
  readonly unit: Int16Array | Int32Array;
}

function groupsOf(by: readonly CountedBy[]): readonly Group[] {
  const groups: Group[] = [];
  let offset = 0;
  for (let at = 0; at < by.length; at += 3) {
    const [one, second, third] = by.slice(at, at + 3);
    if (!one) break;
    const secondOffset = offset + one.categories;
    const thirdOffset = secondOffset + (second?.categories ?? 0);
    groups.push({ one: one.places, second: second?.places, third: third?.places, offset, secondOffset, thirdOffset });
    offset = thirdOffset + (third?.categories ?? 0);
  }
  return groups;
}

// The same twice: a choice of the position within the loop would cost as much as a column.

function countRun(counting: Counting, from: number, to: number): void {
  const { cells, width, unit, one, second, third, offset, secondOffset, thirdOffset } = counting;
  for (let at = from; at < to; at += 1) {
    const line = (unit[at] ?? 0) * width;
    count(cells, line + offset + (one[at] ?? 0));
    if (second) count(cells, line + secondOffset + (second[at] ?? 0));
    if (third) count(cells, line + thirdOffset + (third[at] ?? 0));
  }
}

function countPositions(counting: Counting, positions: Int32Array): void {
  const { cells, width, unit, one, second, third, offset, secondOffset, thirdOffset } = counting;
  for (let each = 0; each < positions.length; each += 1) {
    const at = positions[each] ?? 0;
    const line = (unit[at] ?? 0) * width;
    count(cells, line + offset + (one[at] ?? 0));
    if (second) count(cells, line + secondOffset + (second[at] ?? 0));
    if (third) count(cells, line + thirdOffset + (third[at] ?? 0));
  }
}

function count(cells: Int32Array, cell: number): void {
  cells[cell] = (cells[cell] ?? 0) + 1;
}

/** The sums of an amount of each row of a scope: a line a unit, those below it included, and the whole organisation's last. */
export function sumByUnit(board: Board, scope: Scope, amountAt: (at: number) => number): Int32Array {
  const sums = new Int32Array(board.units.length + 1);
  const { unit } = board.admissions;
  for (const positions of countedPositions(board.admissions, scope)) {
    for (let each = 0; each < positions.length; each += 1) {
      const at = positions[each] ?? 0;
      const line = unit[at] ?? 0;
      sums[line] = (sums[line] ?? 0) + amountAt(at);
    }
  }
  sumTableUp(board, sums, 1);
  return sums;
}

/** All admissions of a scope. */
export const tally = remember(scopeKey, (board: Board, scope: Scope): RowTally => {
  const own = rowsBySpan(board, scope) ?? rowsOneByOne(board, scope);
  const all = own.slice();
  sumTableUp(board, all, 1);
  return { all, own };
});

function rowsOneByOne({ units, admissions }: Board, scope: Scope): Int32Array {
  const own = new Int32Array(units.length + 1);
  for (const positions of countedPositions(admissions, scope)) {
    for (let each = 0; each < positions.length; each += 1) {
      const line = admissions.unit[positions[each] ?? 0] ?? 0;
      own[line] = (own[line] ?? 0) + 1;
    }
  }
  return own;
}

// The rows of a column in which something was seen: how many, and the few ranges that an issue about all of them names. Two numbers
// a range and no text are kept, however many rows there are.

import { type IssueCells, MOST_RANGES } from "./issue";

export interface RowRuns {
  count: number;
  /** Those in one of the ranges. */
  named: number;
  /** The row after the last range. */
  next: number;
  readonly starts: number[];
  /** Of each range but the last. */
  readonly ends: number[];
}

export function createRowRuns(): RowRuns {
  return { count: 0, named: 0, next: -1, starts: [], ends: [] };
}

/** Rows come in order. */
export function seeRow(runs: RowRuns, row: number): void {
  runs.count += 1;
  if (row === runs.next) {
    runs.named += 1;
    runs.next = row + 1;
  } else if (runs.starts.length < MOST_RANGES) beginRange(runs, row);
}

function beginRange(runs: RowRuns, row: number): void {
  if (runs.starts.length > 0) runs.ends.push(runs.next - 1);
  runs.starts.push(row);
  runs.named += 1;
  runs.next = row + 1;
}

/** −1 where no row was seen. */
export function firstRow({ starts }: RowRuns): number {
  return starts[0] ?? -1;
}

/** Undefined for a single row, which the place of the issue names. */
export function cellsOfRuns(runs: RowRuns, place: (row: number) => { readonly cell: string }): IssueCells | undefined {
  if (runs.count < 2) return undefined;
  const ranges = runs.starts.map((start, index) => {
    const end = runs.ends[index] ?? runs.next - 1;
    return end === start ? place(start).cell : `${place(start).cell}:${place(end).cell}`;
  });
  return { ranges, rest: runs.count - runs.named };
}

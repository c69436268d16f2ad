// Where what the person wrote right of a table goes when it is written again: with the row that it stands beside. What stands beside
// no row of a table stays, unless a row comes to need its place: then all below the table goes down with the table's end. Pure.

import { HostError } from "../model/failure";
import { cellAddress } from "../model/grid";
import { movedLines } from "./carry-dress";
import { carriedKey, isCarried } from "./carried-keys";
import type { OwnCell } from "./own-cells";
import type { PlannedSheet } from "./plan-sheet";
import type { Beside } from "./read-beside";
import type { OwnState } from "./read-own-sheets";
import { STYLES } from "./styles";
import { readRow, type WrittenRow } from "./written-rows";

const EMPTY_CELL: OwnCell = { input: "", format: "General" };

/** Keys of the rows of tables that something of the person's stands beside. */
export function keysBeside(state: OwnState): readonly string[] {
  const { beside, formulas } = state;
  return (beside?.cells ?? []).flatMap((cells, at) => {
    const record = readRow(formulas[at]?.at(-1));
    return record !== null && isOfTable(state, record) && isFilled(cells) ? [record.key] : [];
  });
}

/** Gives for a row of the sheet the one that what stands beside it goes to. @throws HostError "cells-in-the-way" */
export function besideRows(state: OwnState, plan: PlannedSheet): (row: number) => number {
  const { area, beside, formulas, name } = state;
  const carried = new Map(plan.keys.rows.map((key, row) => [key, row]));
  const moves = new Map<number, number>();
  movedLines(state, plan).rows.forEach(({ new: row, key }, at) => {
    const record = readRow(formulas[at]?.at(-1));
    const to = row ?? carried.get(carriedKey(key));
    if (record !== null && to !== undefined && isOfTable(state, record)) moves.set(area.row + at, to);
  });
  const filled = (beside?.cells ?? []).flatMap((cells, at) => (isFilled(cells) ? [area.row + at] : []));
  const taken = new Set(filled.flatMap((row) => moves.get(row) ?? []));
  const staying = filled.filter((row) => !moves.has(row));
  const end = Math.max(-1, ...moves.keys());
  const down = staying.some((row) => taken.has(row)) ? Math.max(0, Math.max(-1, ...moves.values()) - end) : 0;
  const rowOf = (row: number): number => moves.get(row) ?? (row > end ? row + down : row);
  const inTheWay = staying.find((row) => taken.has(rowOf(row)));
  if (inTheWay !== undefined)
    throw new HostError("cells-in-the-way", "beside", name, cellAddress(inTheWay, beside?.column ?? 0));
  return rowOf;
}

export interface MovedBeside {
  readonly old: Beside;
  readonly new: Beside;
}

/** The same cells as they stand and as they are to be; null: all stays as it is. */
export function moveBeside(
  { beside }: OwnState,
  rowOf: (row: number) => number,
  withMoved: (cell: OwnCell) => OwnCell,
): MovedBeside | null {
  if (beside === null) return null;
  const lines = beside.cells.flatMap((cells, at) => {
    const from = beside.row + at;
    const moved = isFilled(cells) ? cells.map((cell) => cell && withMoved(cell)) : cells;
    const isSame = rowOf(from) === from && cells.every((cell, column) => cell?.input === moved[column]?.input);
    return isSame || !isFilled(cells) ? [] : [{ from, to: rowOf(from), cells, moved }];
  });
  if (lines.length === 0) return null;
  const rows = lines.flatMap(({ from, to }) => [from, to]);
  const row = Math.min(...rows);
  const block = (content: ReadonlyMap<number, Beside["cells"][number]>, kept: (at: number) => boolean): Beside => ({
    ...beside,
    row,
    cells: Array.from({ length: Math.max(...rows) - row + 1 }, (_, at) => {
      const own = content.get(row + at) ?? (kept(row + at) ? beside.cells[row + at - beside.row] : undefined);
      return own ?? (beside.cells[0] ?? []).map(() => EMPTY_CELL);
    }),
  });
  const left = new Set(lines.map(({ from }) => from));
  return {
    old: block(new Map(), () => true),
    new: block(new Map(lines.map(({ to, moved }) => [to, moved])), (at) => !left.has(at)),
  };
}

function isOfTable({ look }: OwnState, { pattern, key }: WrittenRow): boolean {
  if (isCarried(key)) return true;
  return look?.patterns[pattern]?.some((cell) => cell !== null && STYLES[cell.role].boxed === true) ?? false;
}

function isFilled(cells: readonly (OwnCell | null)[]): boolean {
  return cells.some((cell) => cell !== null && cell.input !== "");
}

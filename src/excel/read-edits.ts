// Reads, in one round trip, what a writing must know of single cells: what the person's hold, and that those which a sheet is to
// grow over are empty.

import { HostError } from "../model/failure";
import { cellAddress, type CellValue } from "../model/grid";
import { cellRunBatches } from "./cell-runs";
import type { FoundEdit } from "./hand-edits";
import { ownCell, type OwnCell } from "./own-cells";
import { readRectangles, type SheetRectangle } from "./read-rectangles";
import { stopIfCancelled } from "./with-excel";

export interface RoomNeeded extends SheetRectangle {
  /** Of the sheet, for people. */
  readonly name: string;
}

export interface EditPlace {
  /** The sheet's id. */
  readonly sheet: string;
  readonly edit: FoundEdit;
}

/** @throws HostError "cells-in-the-way" */
export async function readEdits(
  context: Excel.RequestContext,
  edits: readonly EditPlace[],
  room: readonly RoomNeeded[],
  signal: AbortSignal,
): Promise<ReadonlyMap<FoundEdit, OwnCell>> {
  const contents = new Map<FoundEdit, OwnCell>();
  const cells = edits.map(({ sheet, edit }) => ({ sheet, row: edit.row, column: edit.column, edit }));
  for (const runs of cellRunBatches(cells, ({ edit }) => edit.formula)) {
    stopIfCancelled(signal);
    const ranges = runs.map((run) =>
      context.workbook.worksheets
        .getItem(run.sheet)
        .getRangeByIndexes(run.row, run.column, run.cells.length, 1)
        .load({ values: true, formulas: true, numberFormat: true }),
    );
    await context.sync();
    runs.forEach((run, index) => {
      const range = ranges[index];
      run.cells.forEach(({ edit }, at) => {
        const value = (range?.values[at]?.[0] ?? "") as CellValue;
        const formula = (range?.formulas[at]?.[0] ?? "") as CellValue;
        contents.set(edit, ownCell(value, formula, String(range?.numberFormat[at]?.[0] ?? "General")));
      });
    });
  }
  const grids = await readRectangles(context, room, signal);
  room.forEach((part, index) => {
    const cell = firstFilled(grids[index]?.formulas ?? [], part);
    if (cell !== null) throw new HostError("cells-in-the-way", "rewrite", part.name, cell);
  });
  return contents;
}

function firstFilled(cells: readonly (readonly CellValue[])[], part: SheetRectangle): string | null {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((formula) => formula !== "");
    if (column >= 0) return cellAddress(part.row + row, part.column + column);
  }
  return null;
}

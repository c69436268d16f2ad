// Reads all that whole sheets hold, formulas as formulas, to tell later what became of their cells.

import type { CellValue, Grid } from "../model/grid";
import { withoutMark } from "./cell-text";
import { readRectangles } from "./read-rectangles";
import { askBounds, rectangleOf } from "./read-values";
import { pauseWhenDue } from "./take-steps";
import { withExcel } from "./with-excel";

const ROWS_A_STEP = 1_000;

/** One grid for each sheet that is there, named by its id, which outlives a new name. */
export function readConstants(
  sheets: Iterable<string>,
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<Grid[]> {
  return withExcel(async (context) => {
    const found = [...new Set(sheets)].map((key) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load({ id: true });
      const used = sheet.getUsedRangeOrNullObject(true);
      return { sheet, used: askBounds(used) };
    });
    await context.sync();
    const areas = found.flatMap(({ sheet, used }) =>
      sheet.isNullObject || used.isNullObject ? [] : [{ sheet: sheet.id, ...rectangleOf(used) }],
    );
    const grids = await readRectangles(context, areas, signal, { report });
    const pause = pauseWhenDue(signal);
    const constants: Grid[] = [];
    for (const [index, { sheet, row, column }] of areas.entries()) {
      const values: CellValue[][] = [];
      for (const line of grids[index]?.formulas ?? []) {
        if (values.length % ROWS_A_STEP === 0) await pause();
        values.push(line.map((value) => (typeof value === "string" ? withoutMark(value) : value)));
      }
      constants.push({ sheet, row, column, values });
    }
    return constants;
  });
}

// Reads all that whole sheets hold, formulas as formulas, to tell later what became of their cells.

import type { Grid } from "../model/grid";
import { withoutMark } from "./cell-text";
import { readRectangles } from "./read-rectangles";
import { withExcel } from "./with-excel";

/** One grid for each sheet that is there, named by its id, which outlives a new name. */
export function readConstants(sheets: Iterable<string>, signal: AbortSignal): Promise<Grid[]> {
  return withExcel(async (context) => {
    const found = [...new Set(sheets)].map((key) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load({ id: true });
      const used = sheet.getUsedRangeOrNullObject(true);
      return { sheet, used: used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }) };
    });
    await context.sync();
    const areas = found.flatMap(({ sheet, used }) =>
      sheet.isNullObject || used.isNullObject
        ? []
        : [
            {
              sheet: sheet.id,
              row: used.rowIndex,
              column: used.columnIndex,
              rows: used.rowCount,
              columns: used.columnCount,
            },
          ],
    );
    const grids = await readRectangles(context, areas, signal);
    return areas.map(({ sheet, row, column }, index) => ({
      sheet,
      row,
      column,
      values: (grids[index]?.formulas ?? []).map((line) =>
        line.map((value) => (typeof value === "string" ? withoutMark(value) : value)),
      ),
    }));
  });
}

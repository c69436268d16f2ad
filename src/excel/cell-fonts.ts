// The fonts of single cells, asked for and set a column of cells at a time. What a font says of its text is decided in intake/.

import type { CellPlace } from "../model/mend";
import { cellRunBatches } from "./cell-runs";
import { stopIfCancelled, withExcel } from "./with-excel";

export type CellFonts = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** What Excel answers for the font of one cell is about so long. */
const ANSWER = "x".repeat(30);

/** One answer for each cell given; null for a cell with several fonts. */
export function readFonts(cells: readonly CellPlace[], signal: AbortSignal): Promise<readonly (string | null)[]> {
  return withExcel(async (context) => {
    const fonts = new Map<CellPlace, string | null>();
    for (const runs of cellRunBatches(cells, () => ANSWER)) {
      stopIfCancelled(signal);
      const asked = runs.map(({ sheet, row, column, cells: { length } }) =>
        askFonts(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, length, 1)),
      );
      await context.sync();
      runs.forEach((run, index) => {
        const answer = asked[index];
        const names = answer ? fontNames(answer) : [];
        run.cells.forEach((cell, at) => fonts.set(cell, names[at] ?? null));
      });
    }
    return cells.map((cell) => fonts.get(cell) ?? null);
  });
}

export function askFonts(range: Excel.Range): CellFonts {
  return range.getCellProperties({ format: { font: { name: true } } });
}

/** Of the first column, from the top; null for a cell with several fonts. */
export function fontNames({ value }: CellFonts): readonly (string | null)[] {
  return value.map(([cell]) => {
    const name = cell?.format?.font?.name as unknown;
    return typeof name === "string" && name !== "" ? name : null;
  });
}

/** One a row; null leaves a cell alone. */
export function setFonts(range: Excel.Range, names: readonly (string | null)[]): void {
  range.setCellProperties(names.map((name) => [name === null ? {} : { format: { font: { name } } }]));
}

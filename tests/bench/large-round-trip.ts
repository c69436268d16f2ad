// Writes and reads a large sheet in the add-in's page as an add-in does it: in blocks that stay below Excel's 5 MB a request.

import type { Excel } from "../host/excel";
import { inPage } from "../host/fixtures/in-page";

const ROWS_A_BLOCK = 10_000;

/** What stands in a cell of the sheet: names, codes, dates as numbers, figures, blanks, all told by the place. */
export const CELL = `(row, column) =>
  column % 4 === 0 ? "Nguyễn Thị " + String(row)
  : column % 4 === 1 ? row * 31 + column
  : column % 4 === 2 ? "Chi bộ số " + String((row % 59) + 1)
  : row % 7 === 0 ? "" : (row % 100) / 8`;

export async function writeBlocks(excel: Excel, rows: number, columns: number): Promise<void> {
  await inPage(
    excel,
    `const cell = ${CELL};
     for (let first = 0; first < ${String(rows)}; first += ${String(ROWS_A_BLOCK)}) {
       const count = Math.min(${String(ROWS_A_BLOCK)}, ${String(rows)} - first);
       sheet.getRangeByIndexes(first, 0, count, ${String(columns)}).values =
         Array.from({ length: count }, (_row, i) => Array.from({ length: ${String(columns)} }, (_column, j) => cell(first + i, j)));
       await context.sync();
     }`,
  );
}

/** How many cells came back other than they were written. */
export async function readBlocks(excel: Excel, rows: number, columns: number): Promise<number> {
  const wrong = await inPage(
    excel,
    `const cell = ${CELL};
     let wrong = 0;
     for (let first = 0; first < ${String(rows)}; first += ${String(ROWS_A_BLOCK)}) {
       const count = Math.min(${String(ROWS_A_BLOCK)}, ${String(rows)} - first);
       const range = sheet.getRangeByIndexes(first, 0, count, ${String(columns)}).load("values");
       await context.sync();
       range.values.forEach((values, i) => values.forEach((value, j) => { if (value !== cell(first + i, j)) wrong += 1; }));
     }
     return wrong;`,
  );
  return Number(wrong);
}

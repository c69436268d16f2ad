// Reads the person's sheets as grids: values only, in blocks sized by bytes, the same in every Excel.
// It leaves out hidden sheets and the add-in's own. Merged areas are not asked for: the call empties Excel's list of undo.

import { HostError } from "../model/failure";
import type { CellValue, Grid } from "../model/grid";
import type { Progress } from "../model/progress";
import { dateOffset, cellSinceNineteenHundred } from "./date-system";
import { findHiddenRows, type RowSpan } from "./hidden-rows";
import { listSheets } from "./own-sheets";
import { stopIfCancelled, withExcel } from "./with-excel";

/** Excel on the web refuses answers over 5 MB; a third of that leaves room for long texts. */
const BLOCK_BYTES = 1_500_000;
const FIRST_BLOCK_CELLS = 20_000;
/** Room for a value's quotes, comma and the like in the answer. */
const BYTES_A_VALUE = 12;

/** Rows hidden here and there are only a remark: not worth more questions than this. */
const HIDDEN_QUESTIONS = 2_000;

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type What = "values" | "formulas" | "numberFormat";

interface SourceSheet {
  readonly name: string;
  readonly used: Rectangle;
  readonly someHidden: boolean;
  readonly tables: readonly (Rectangle & { readonly name: string })[];
}

/** Tables come before the used range of their sheet. Every cell is read once. */
export function readGrids(signal: AbortSignal, report: (progress: Progress) => void): Promise<Grid[]> {
  return withExcel(async (context) => {
    const sheets = await findSources(context);
    const hidden = await readHiddenRows(context, sheets, signal);
    const offset = sheets.length === 0 ? 0 : await dateOffset(context);
    const total = sheets.reduce((sum, sheet) => sum + sheet.used.rows, 0);
    const grids: Grid[] = [];
    let done = 0;
    for (const sheet of sheets) {
      const raw = await readValues(context, sheet.name, sheet.used, signal, (rows) => {
        report({ stage: "read", done: done + rows, total });
      });
      const values = offset === 0 ? raw : await readDates(context, sheet, raw, offset, signal);
      done += sheet.used.rows;
      const grid = { sheet: sheet.name, row: sheet.used.row, column: sheet.used.column, values };
      for (const part of [...sheet.tables.map((table) => cutTable(sheet, table, values)), grid]) {
        const shifted = offset === 0 ? part : { ...part, dayOffset: offset };
        grids.push(withHiddenRows(shifted, sheet.someHidden ? hidden : NONE));
      }
    }
    return grids;
  });
}

const NONE: ReadonlySet<string> = new Set();

async function readHiddenRows(
  context: Excel.RequestContext,
  sheets: readonly SourceSheet[],
  signal: AbortSignal,
): Promise<ReadonlySet<string> | null> {
  const spans = sheets.flatMap(({ name, used, someHidden }): RowSpan[] =>
    someHidden ? [{ sheet: name, first: used.row, last: used.row + used.rows - 1 }] : [],
  );
  return findHiddenRows(context, spans, signal, HIDDEN_QUESTIONS);
}

function withHiddenRows(grid: Grid, hidden: ReadonlySet<string> | null): Grid {
  if (hidden === null) return grid;
  const rows = hidden.size === 0 ? [] : grid.values.map((_, index) => grid.row + index);
  return { ...grid, hiddenRows: rows.filter((row) => hidden.has(`${row}:${grid.sheet}`)) };
}

async function findSources(context: Excel.RequestContext): Promise<SourceSheet[]> {
  const theirs = (await listSheets(context)).filter((sheet) => sheet.visible && sheet.own === null && !sheet.sent);
  const bounds = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };
  const parts = theirs.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      name,
      used: sheet.getUsedRangeOrNullObject(true).load({ ...bounds, rowHidden: true }),
      tables: sheet.tables.load({ name: true }),
    };
  });
  await context.sync();
  const tables = parts.map((part) =>
    part.tables.items.map((table) => ({ name: table.name, range: table.getRange().load(bounds) })),
  );
  if (tables.some((list) => list.length > 0)) await context.sync();
  return parts.flatMap((part, index) =>
    part.used.isNullObject
      ? []
      : [
          {
            name: part.name,
            used: rectangle(part.used),
            // null: some of them.
            someHidden: (part.used.rowHidden as unknown) !== false,
            tables: (tables[index] ?? []).map((table) => ({ name: table.name, ...rectangle(table.range) })),
          },
        ],
  );
}

function rectangle(range: Excel.Range): Rectangle {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** A table can reach over the used range (empty rows at its end); what lies outside is empty. */
function cutTable(sheet: SourceSheet, table: Rectangle & { name: string }, values: readonly CellValue[][]): Grid {
  const rows: CellValue[][] = [];
  for (let row = 0; row < table.rows; row++) {
    const source = values[table.row - sheet.used.row + row];
    const from = table.column - sheet.used.column;
    rows.push(Array.from({ length: table.columns }, (_, column) => source?.[from + column] ?? ""));
  }
  return { sheet: sheet.name, row: table.row, column: table.column, values: rows, table: table.name };
}

/** Which numbers are days is known by their formats, which nothing else needs. */
async function readDates(
  context: Excel.RequestContext,
  { name, used }: SourceSheet,
  values: readonly CellValue[][],
  offset: number,
  signal: AbortSignal,
): Promise<CellValue[][]> {
  const formats = await readValues(context, name, used, signal, () => undefined, "numberFormat");
  return values.map((row, at) =>
    row.map((value, column) => cellSinceNineteenHundred(value, formats[at]?.[column], offset)),
  );
}

/** The cells of a rectangle, block after block; the height of a block follows from the bytes of the one before. */
export async function readValues(
  context: Excel.RequestContext,
  sheetName: string,
  area: Rectangle,
  signal: AbortSignal,
  report: (rows: number) => void,
  what: What = "values",
): Promise<CellValue[][]> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const values: CellValue[][] = [];
  let height = Math.max(1, Math.floor(FIRST_BLOCK_CELLS / area.columns));
  while (values.length < area.rows) {
    stopIfCancelled(signal);
    const rows = Math.min(height, area.rows - values.length);
    const block = await readBlock(context, sheet, { ...area, row: area.row + values.length, rows }, what);
    if (block === null) {
      if (rows === 1) throw new HostError("too-large", "one row", sheetName);
      height = Math.max(1, Math.floor(rows / 2));
      continue;
    }
    for (const row of block) values.push(row);
    height = Math.max(1, Math.floor(BLOCK_BYTES / (bytesOf(block) / rows)));
    report(values.length);
  }
  return values;
}

/** null: the block is too large for this Excel. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Rectangle,
  what: What,
): Promise<CellValue[][] | null> {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).load({ [what]: true });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  // Some hosts answer null instead of refusing.
  return (range[what] as CellValue[][] | null) ?? null;
}

function isTooLarge(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RangeExceedsLimit";
}

function bytesOf(block: readonly (readonly CellValue[])[]): number {
  let bytes = 0;
  for (const row of block) {
    for (const value of row) bytes += BYTES_A_VALUE + (typeof value === "string" ? 2 * value.length : 0);
  }
  return bytes;
}

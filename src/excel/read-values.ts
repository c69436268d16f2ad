// Reads the cells of a rectangle in blocks sized by bytes, the same in every Excel.

import { HostError } from "../model/failure";
import type { CellValue } from "../model/grid";
import { stopIfCancelled } from "./with-excel";

/**
 * Excel on the web refuses answers over 5 MB. A fifth of that leaves room for long texts, and Office's client, which takes an
 * answer apart in one go, holds up the screen for no longer than a person overlooks.
 */
const BLOCK_BYTES = 1_000_000;
const FIRST_BLOCK_CELLS = 20_000;
/** Room for a value's quotes, comma and the like in the answer. */
const BYTES_A_VALUE = 12;

/** Zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Loads what `rectangleOf` takes; the answer is there after the next round trip. */
export function askBounds(range: Excel.Range): Excel.Range {
  return range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
}

export function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

type What = "values" | "formulas" | "numberFormat";

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

export function isTooLarge(error: unknown): boolean {
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

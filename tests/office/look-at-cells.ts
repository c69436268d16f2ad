// What stands in the cells of a sheet, by address, as far as two programs must agree: values, and the labels of links.

import { formatArea, keyColumn, keyRow } from "../host/workbook/a1";
import type { Book, Value } from "../host/workbook/state";

export function lookAtCells({ sheets }: Book, name: string): Map<string, Value> {
  const cells = new Map<string, Value>();
  for (const [key, { value }] of sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    if (value === "") continue;
    const [row, column] = [keyRow(key), keyColumn(key)];
    const address = formatArea({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    // Of a number both keep fifteen digits.
    cells.set(address, typeof value === "number" ? Number(value.toPrecision(12)) : value);
  }
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// A committed workbook as the grids that excel/ would read from it: raw values, dates as serial numbers.

import { readXlsx, type CellValue as FileValue } from "hucre/xlsx";
import { toDay } from "../../src/model/day";
import type { CellValue, Grid } from "../../src/model/grid";
import { readCommitted } from "../fixtures/read-table";

export async function readGridsOf(path: string): Promise<Grid[]> {
  const { sheets } = await readXlsx(readCommitted(path), { readStyles: true });
  return sheets.map(({ name, rows }) => {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const values = rows.map((row) => Array.from({ length: width }, (_, column) => toValue(row[column])));
    return { sheet: name, row: 0, column: 0, values };
  });
}

function toValue(value: FileValue | undefined): CellValue {
  if (value instanceof Date) return toDay(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

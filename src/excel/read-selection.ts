// What the person has selected: the first cell, its row on the sheet, the formula that fills it, and whose sheet it is.

import type { SheetKey } from "../model/sheet-key";
import { cellAddress, type CellValue } from "../model/grid";
import { findFormulas } from "./formula-cells";
import { AREA, listSheets } from "./own-sheets";
import { readRow } from "./written-rows";
import { withExcel } from "./with-excel";

export interface Selection {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  /** The key of the summary that the add-in wrote there; null for a sheet of the person's. */
  readonly own: SheetKey | null;
  /** Zero-based, from the top left of what the add-in wrote (or of the sheet). */
  readonly row: number;
  readonly column: number;
  /** The values of its row, from the same column on. */
  readonly rowValues: readonly CellValue[];
  /** On a sheet of ours: which row it is, as cell-keys.ts names them; null where the person put the row in. */
  readonly rowKey: string | null;
}

/** What fills the cell: its own formula or one that spills into it. */
export interface FillingFormula {
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
  /** The cell's place in the values. */
  readonly row: number;
  readonly column: number;
}

export function readSelection(): Promise<Selection> {
  return withExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load({ rowIndex: true, columnIndex: true, values: true });
    const { worksheet } = cell;
    worksheet.load({ id: true, name: true });
    const used = worksheet.getUsedRangeOrNullObject(true).load({ columnIndex: true, columnCount: true });
    const area = worksheet.names.getItemOrNullObject(AREA).getRangeOrNullObject();
    area.load({ rowIndex: true, columnIndex: true, columnCount: true });
    await context.sync();
    const own = (await listSheets(context)).find(({ id }) => id === worksheet.id)?.own ?? null;
    const top =
      own === null || area.isNullObject ? { row: 0, column: 0 } : { row: area.rowIndex, column: area.columnIndex };
    const last = used.isNullObject ? cell.columnIndex : used.columnIndex + used.columnCount - 1;
    const width = Math.max(last, cell.columnIndex) - top.column + 1;
    const keys = own === null || area.isNullObject ? null : area.columnCount - 1;
    const line = worksheet.getRangeByIndexes(cell.rowIndex, top.column, 1, Math.max(1, width)).load({ values: true });
    await context.sync();
    const rowValues = (line.values as CellValue[][])[0] ?? [];
    return {
      sheet: worksheet.name,
      cell: cellAddress(cell.rowIndex, cell.columnIndex),
      value: (cell.values as CellValue[][])[0]?.[0] ?? "",
      own,
      row: cell.rowIndex - top.row,
      column: cell.columnIndex - top.column,
      rowValues,
      rowKey: keys === null ? null : (readRow(rowValues[keys])?.key ?? null),
    };
  });
}

/** null: no formula that `wanted` takes fills the cell. */
export async function readFillingFormula(
  wanted: (formula: string) => boolean,
  signal: AbortSignal,
): Promise<FillingFormula | null> {
  const { id, row, column } = await withExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load({ rowIndex: true, columnIndex: true, worksheet: { id: true } });
    await context.sync();
    return { id: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });
  const formulas = await findFormulas({ sheets: [id] }, wanted, signal, () => undefined);
  const found = formulas.find(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return found
    ? { formula: found.formula, values: found.values, row: row - found.row, column: column - found.column }
    : null;
}

export interface CellAsked {
  readonly sheet: string;
  /** Zero-based; null: there is nothing to read. */
  readonly row: number;
  readonly column: number | null;
}

/** The values of single cells by the names of their sheets, in the order asked for; "" where a sheet is gone. */
export function readCells(cells: readonly CellAsked[]): Promise<CellValue[]> {
  return withExcel(async (context) => {
    const names = [...new Set(cells.map(({ sheet }) => sheet))];
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    const open = new Map(names.map((name, index) => [name, sheets[index]] as const));
    const ranges = cells.map(({ sheet, row, column }) => {
      const target = open.get(sheet);
      if (!target || target.isNullObject || column === null) return null;
      return target.getRangeByIndexes(row, column, 1, 1).load({ values: true });
    });
    await context.sync();
    return ranges.map((range) => (range ? ((range.values as CellValue[][])[0]?.[0] ?? "") : ""));
  });
}

/**
 * What stands in the first cell of each reference of a formula of the active sheet: A1, 'Sheet'!$B$2, C3#, a defined name. null: it
 * leads nowhere.
 */
export function readReferences(references: readonly string[]): Promise<(CellValue | null)[]> {
  if (references.length === 0) return Promise.resolve([]);
  return withExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const places = references.map((text) => {
      const [, quoted, plain, cell] = REFERENCE.exec(text) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      if (cell === undefined) return { cell, holders: [names.getItemOrNullObject(text)] };
      return {
        cell,
        holders: [sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet)],
      };
    });
    await context.sync();
    const ranges = places.map(({ cell, holders }) => {
      const holder = holders.find(({ isNullObject }) => !isNullObject);
      if (!holder) return null;
      const range = cell === undefined ? (holder as Excel.NamedItem).getRangeOrNullObject() : null;
      return (range ?? (holder as Excel.Worksheet).getRange(cell)).load({ values: true });
    });
    await context.sync();
    return ranges.map((range) =>
      range === null || range.isNullObject ? null : ((range.values as CellValue[][])[0]?.[0] ?? null),
    );
  });
}

/** A cell, on the sheet that stands before it: of C3# the cell that spills. */
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3}\$?\d{1,7})#?$/iu;

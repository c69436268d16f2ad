// Addresses: between "B7:C9" and zero-based areas, and what areas do with each other.

import type { Area } from "./state";

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

export function keyRow(key: number): number {
  return Math.floor(key / maxColumns);
}

export function keyColumn(key: number): number {
  return key % maxColumns;
}

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

export function rowsOf(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function isWholeColumns(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === maxRows - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === maxColumns - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

export function bounding(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** What is left of an area when another is taken out: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const middle = { ...area, firstRow: cut.firstRow, lastRow: cut.lastRow };
  return [
    { ...area, lastRow: cut.firstRow - 1 },
    { ...middle, lastColumn: cut.firstColumn - 1 },
    { ...middle, firstColumn: cut.lastColumn + 1 },
    { ...area, firstRow: cut.lastRow + 1 },
  ].filter((piece) => piece.firstRow <= piece.lastRow && piece.firstColumn <= piece.lastColumn);
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B2", "$B$2:C4", "A:C" or "2:5"; null when it is none of these or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] =
    /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(text.trim()) ?? [];
  const ranged = text.includes(":");
  if ((column1 === "") !== (column2 === "") || (row1 === "") !== (row2 === "")) return null;
  if ((column1 === "" && row1 === "") || ((column1 === "" || row1 === "") && !ranged)) return null;
  const rows = row1 === "" ? [0, maxRows - 1] : [Number(row1) - 1, Number(row2) - 1];
  const columns = column1 === "" ? [0, maxColumns - 1] : [columnNumber(column1), columnNumber(column2)];
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  const inside = area.firstRow >= 0 && area.lastRow < maxRows && area.lastColumn < maxColumns;
  return inside ? area : null;
}

export function formatArea(area: Area, mark = ""): string {
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => mark + String(index + 1);
  if (isWholeColumns(area)) return `${column(area.firstColumn)}:${column(area.lastColumn)}`;
  if (isWholeRows(area)) return `${row(area.firstRow)}:${row(area.lastRow)}`;
  const first = column(area.firstColumn) + row(area.firstRow);
  return cellsOf(area) === 1 ? first : `${first}:${column(area.lastColumn)}${row(area.lastRow)}`;
}

export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'Tên sheet'!A1" into its two halves; the sheet is null when none is named. */
export function splitAddress(address: string): { sheet: string | null; local: string } {
  const [, quoted, plain, local] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/s.exec(address) ?? [];
  if (local === undefined) return { sheet: null, local: address };
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, local };
}

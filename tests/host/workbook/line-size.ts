// Widths of columns and heights of rows, in points. Autofit is an estimate by the widths of letters in Times New Roman.

import { linesIn } from "../../../src/model/text-width";
import { fail } from "../protocol/rich-error";
import { standardHeight, standardWidth } from "./blank";
import { cellsIn } from "./grid";
import type { Range } from "./range";
import type { Line, Sheet } from "./state";
import { textIn } from "./text";

/** What a cell leaves free beside its text. */
const PADDING = 3.75;

export function widthOf(ranges: readonly Range[]): number | null {
  const widths = new Set<number>();
  for (const { sheet, area } of ranges) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      widths.add(sheet.columns.get(column)?.width ?? standardWidth);
    }
  }
  const [only] = widths;
  return widths.size === 1 && only !== undefined ? only : null;
}

export function setWidth(ranges: readonly Range[], width: number): void {
  if (width < 0 || width > 1800) fail("InvalidArgument", "RangeFormat.columnWidth");
  for (const range of ranges) {
    range.refuseProtected("format");
    for (let column = range.area.firstColumn; column <= range.area.lastColumn; column += 1) {
      range.sheet.columns.set(column, { ...range.sheet.columns.get(column), width });
    }
  }
}

/** The width of a new sheet's columns again. */
export function clearWidth(ranges: readonly Range[]): void {
  for (const range of ranges) {
    range.refuseProtected("format");
    const { sheet, area } = range;
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const line = sheet.columns.get(column);
      delete line?.width;
      if (line && isPlain(line)) sheet.columns.delete(column);
    }
  }
}

/** The height of a new sheet's rows again. */
export function clearHeight(ranges: readonly Range[]): void {
  for (const range of ranges) {
    range.refuseProtected("format");
    const { sheet, area } = range;
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const line = sheet.rows.get(row);
      delete line?.height;
      if (line && isPlain(line)) sheet.rows.delete(row);
    }
  }
}

function isPlain({ hidden = false, style, outline }: Line): boolean {
  return !hidden && style === undefined && outline === undefined;
}

export function heightOf(ranges: readonly Range[]): number | null {
  const heights = new Set<number>();
  for (const { sheet, area } of ranges) {
    const explicit = [...sheet.rows].filter(([row]) => row >= area.firstRow && row <= area.lastRow);
    for (const [, { height }] of explicit) heights.add(height ?? standardHeight);
    if (explicit.length <= area.lastRow - area.firstRow) heights.add(standardHeight);
  }
  const [only] = heights;
  return heights.size === 1 && only !== undefined ? only : null;
}

export function setHeight(ranges: readonly Range[], height: number): void {
  if (height < 0 || height > 409.5) fail("InvalidArgument", "RangeFormat.rowHeight");
  for (const range of ranges) {
    range.refuseProtected("format");
    for (let row = range.area.firstRow; row <= range.area.lastRow; row += 1) {
      range.sheet.rows.set(row, { ...range.sheet.rows.get(row), height });
    }
  }
}

export function autofitColumns(ranges: readonly Range[]): void {
  for (const { sheet, area, workbook } of ranges) {
    const widths = new Map<number, number>();
    for (const { column, cell } of cellsIn(sheet, area)) {
      if (cell.style.wrapText) continue;
      const letters = textIn(workbook, cell.value, cell.style.numberFormat).length;
      const width = letters === 0 ? 0 : letters * cell.style.font.size * 0.5 + 6;
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    }
    for (const [column, width] of widths)
      if (width > 0) sheet.columns.set(column, { ...sheet.columns.get(column), width });
  }
}

/** Excel's autofit passes over merged cells. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
  );
}

export function autofitRows(ranges: readonly Range[]): void {
  for (const { sheet, area } of ranges) {
    const rows = new Map<number, number>();
    for (const { row, column, cell } of cellsIn(sheet, area)) {
      if (isMerged(sheet, row, column)) continue;
      const lineHeight = Math.max(standardHeight, cell.style.font.size * 1.36);
      const width = sheet.columns.get(column)?.width ?? standardWidth;
      const { size, bold } = cell.style.font;
      const text = cell.style.wrapText && typeof cell.value === "string" ? cell.value : "";
      const lines = linesIn(text, (width - PADDING) / size, bold);
      rows.set(row, Math.max(rows.get(row) ?? 0, Math.min(409.5, lines * lineHeight)));
    }
    for (const [row, height] of rows) sheet.rows.set(row, { ...sheet.rows.get(row), height });
  }
}

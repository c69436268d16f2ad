// Changes of the workbook in the grid's words: whole sheets for its snapshots, single cells for its mutations.

import type { CellView, FrameView, LineView, SheetChange } from "../messages";
import type { Area } from "../../workbook/state";
import type { GridRange } from "@univerjs/core/facade";
import type { GridStyle } from "./grid-style";

export type GridCells = Record<number, Record<number, object | null>>;

const pixelsPerPoint = 96 / 72;
export const headings = { width: 46, height: 20 };
const standard = { width: 64, height: 20 };
/** Of a font's size. */
const lineHeight = 1.36;
const spare = { rows: 200, columns: 10 };
const least = { rows: 500, columns: 26 };

export function toPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

export function toPoints(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}

export function sheetData(change: SheetChange, frame: FrameView, styles: readonly GridStyle[]): object {
  const { id, cells = [], columns = [], rows = [] } = change;
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  return {
    id,
    name: frame.name,
    hidden: Number(frame.visibility !== "Visible"),
    tabColor: frame.tabColor,
    freeze: freezeOf(frame),
    rowCount: Math.max(least.rows, lastRow + spare.rows),
    columnCount: Math.max(least.columns, lastColumn + spare.columns),
    defaultColumnWidth: standard.width,
    defaultRowHeight: standard.height,
    mergeData: frame.merges.map(gridRange),
    cellData: cellData(cells, styles),
    columnData: lineData(columns, "w"),
    rowData: { ...naturalHeights(cells, styles), ...lineData(rows, "h") },
    showGridlines: Number(frame.showGridlines),
    rowHeader: { width: headings.width, hidden: Number(!frame.showHeadings) },
    columnHeader: { height: headings.height, hidden: Number(!frame.showHeadings) },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: 0,
  };
}

export function cellData(cells: readonly CellView[], styles: readonly GridStyle[]): GridCells {
  const data: GridCells = {};
  for (const cell of cells) (data[cell.row] ??= {})[cell.column] = gridCell(cell, styles);
  return data;
}

function gridCell({ value, text, formula, message, style }: CellView, styles: readonly GridStyle[]): object {
  const custom = text !== undefined || message !== undefined ? { text, message } : null;
  const type = typeof value === "number" ? { t: 2 } : typeof value === "string" ? { t: 1 } : {};
  return {
    v: typeof value === "boolean" ? (text ?? String(value)) : (value ?? null),
    ...type,
    f: formula ?? null,
    p: null,
    custom,
    s: style === undefined ? null : (styles[style] ?? null),
  };
}

export function lineData(lines: readonly LineView[], size: "w" | "h"): Record<number, object> {
  return Object.fromEntries(
    lines.map(([index, points, hidden]) => [
      index,
      { ...(points !== null && { [size]: toPixels(points), ...(size === "h" && { ia: 0 }) }), hd: Number(hidden) },
    ]),
  );
}

/** Rows without a height of their own are as high as their largest font needs. */
export function naturalHeights(
  cells: readonly CellView[],
  styles: readonly GridStyle[],
  fixed: ReadonlySet<number> = new Set(),
): Record<number, object> {
  const heights: Record<number, { h: number; ia: number }> = {};
  for (const { row, style, value } of cells) {
    const size = styles[style ?? -1]?.fs ?? 0;
    const height = Math.ceil(toPixels(size * lineHeight));
    if (value === undefined || fixed.has(row) || height <= Math.max(standard.height, heights[row]?.h ?? 0)) continue;
    heights[row] = { h: height, ia: 0 };
  }
  return heights;
}

export function freezeOf({ frozen }: Pick<FrameView, "frozen">): object {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

export function gridRange(area: Area): GridRange {
  return {
    startRow: area.firstRow,
    endRow: area.lastRow,
    startColumn: area.firstColumn,
    endColumn: area.lastColumn,
  };
}

const wholeColumn = 2;
const wholeRow = 1;
const everything = 3;

export function areaOfRange({ startRow, endRow, startColumn, endColumn, rangeType = 0 }: GridRange): Area {
  const allRows = rangeType === wholeColumn || rangeType === everything || Number.isNaN(startRow);
  const allColumns = rangeType === wholeRow || rangeType === everything || Number.isNaN(startColumn);
  return {
    firstRow: allRows ? 0 : startRow,
    lastRow: allRows ? 1_048_575 : endRow,
    firstColumn: allColumns ? 0 : startColumn,
    lastColumn: allColumns ? 16_383 : endColumn,
  };
}

// Where charts stand: between points and cells, and along with the rows and columns under them.

import { standardHeight, standardWidth } from "./blank";
import type { Shift } from "./shift";
import type { Area, Sheet } from "./state";

export function columnWidth(sheet: Sheet, column: number): number {
  const line = sheet.columns.get(column);
  return line?.hidden ? 0 : (line?.width ?? standardWidth);
}

export function rowHeight(sheet: Sheet, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden ? 0 : (line?.height ?? standardHeight);
}

/** Points from the corner of the sheet to the beginning of a line. */
export function startOf(sheet: Sheet, axis: "row" | "column", line: number): number {
  const [lines, size, standard] =
    axis === "row" ? [sheet.rows, rowHeight, standardHeight] : [sheet.columns, columnWidth, standardWidth];
  let points = line * standard;
  for (const index of lines.keys()) if (index < line) points += size(sheet, index) - standard;
  return points;
}

/** The line at a distance from the corner, and how far into it. */
export function lineAt(sheet: Sheet, axis: "row" | "column", points: number): { line: number; offset: number } {
  const size = axis === "row" ? rowHeight : columnWidth;
  let rest = points;
  let line = 0;
  while (rest >= size(sheet, line) && line < 16_383) {
    rest -= size(sheet, line);
    line += 1;
  }
  return { line, offset: Math.max(0, rest) };
}

export function boxOf(sheet: Sheet, area: Area): { left: number; top: number; width: number; height: number } {
  const left = startOf(sheet, "column", area.firstColumn);
  const top = startOf(sheet, "row", area.firstRow);
  return {
    left,
    top,
    width: startOf(sheet, "column", area.lastColumn + 1) - left,
    height: startOf(sheet, "row", area.lastRow + 1) - top,
  };
}

/** Charts move and grow with whole rows and columns; called before the lines are moved. */
export function moveCharts(sheet: Sheet, { axis, at, count }: Shift): void {
  const begin = startOf(sheet, axis, at);
  const size = count > 0 ? count * lineSize(sheet, axis, at - 1) : startOf(sheet, axis, at - count) - begin;
  const moved = (point: number): number => {
    if (point < begin) return point;
    return count > 0 ? point + size : Math.max(begin, point - size);
  };
  for (const chart of sheet.charts) {
    const [start, extent] = axis === "row" ? (["top", "height"] as const) : (["left", "width"] as const);
    const end = moved(chart[start] + chart[extent]);
    chart[start] = moved(chart[start]);
    chart[extent] = end - chart[start];
  }
}

function lineSize(sheet: Sheet, axis: "row" | "column", line: number): number {
  return axis === "row" ? rowHeight(sheet, line) : columnWidth(sheet, line);
}

// How tall the rows of a described sheet come out: estimates from the widths of the texts, for what Excel does not fit by itself.
// On which pages they are printed is for printed-pages.ts. Pure.

import { linesIn } from "../model/text-width";
import type { Sheet, SheetCell } from "../report/sheet";
import { spansOf } from "./spans";
import { cellRoom, FONT_SIZE, STYLES } from "./styles";

/** The height of a line of text over its font size. */
const POINTS_A_LINE = 1.3;
/** In points, of a row of one line. */
export const LINE_HEIGHT = FONT_SIZE * POINTS_A_LINE;
/** Excel takes no taller row. */
const TALLEST = 409;

/** Autofit passes over merged cells: the rows that a sentence over several columns makes taller, by row. */
export function mergedHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { cell, row, column, rows, columns } of spansOf(sheet)) {
    if (columns === 1) continue;
    const height = textHeight(cell, column, sheet.columns);
    const each = Math.min(height / rows, TALLEST);
    if (each <= lineHeight(cell)) continue;
    for (let at = row; at < row + rows; at += 1) heights.set(at, Math.max(heights.get(at) ?? 0, each));
  }
  return heights;
}

function lineHeight({ role }: SheetCell): number {
  return (STYLES[role].size ?? FONT_SIZE) * POINTS_A_LINE;
}

/** Points that the text of a cell needs. */
function textHeight(cell: SheetCell, column: number, widths: readonly number[]): number {
  const style = STYLES[cell.role];
  // Tables have a cell a figure, and only sentences and names are wrapped.
  if (style.wrap !== true) return lineHeight(cell);
  const size = style.size ?? FONT_SIZE;
  const room = cellRoom(widths.slice(column, column + (cell.columns ?? 1)), cell.indent);
  return linesIn(String(cell.value ?? ""), room / size, style.bold) * lineHeight(cell) + (style.gap ?? 0);
}

/** Texts of longer sheets are not measured: that takes its time. */
export const MOST_MEASURED = 1_500;

/** In points, of a row that is asked for. */
export function createRowHeight(sheet: Sheet): (row: number) => number {
  const merged = mergedHeights(sheet);
  return (row) => {
    let height = Math.max(LINE_HEIGHT, merged.get(row) ?? 0);
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (!cell || (cell.columns ?? 1) * (cell.rows ?? 1) !== 1) continue;
      height = Math.max(height, textHeight(cell, column, sheet.columns));
    }
    return Math.min(TALLEST, height);
  };
}

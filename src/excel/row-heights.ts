// How tall the rows of a described sheet come out, and on how many pages they are printed: estimates from the widths of the texts,
// for what Excel does not fit by itself. Pure.

import { linesIn } from "../model/text-width";
import type { Sheet, SheetCell } from "../report/sheet";
import { spansOf } from "./spans";
import { cellRoom, columnPoints, FONT_SIZE, STYLES } from "./styles";

/** The height of a line of text over its font size. */
const POINTS_A_LINE = 1.3;
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

/** A4 within the margins of a page, in points. */
const PAGE = { landscape: { width: 714, height: 482 }, portrait: { width: 467, height: 728 } } as const;
/** A page holds somewhat less than its height: rows are not cut. */
const PAGE_FILL = 0.97;
/** Letters are not made smaller than this share of their size for the sake of a page less … */
const SMALLEST = 0.58;
/** … unless it is hardly seen. */
const HARDLY_SEEN = 0.9;
/** Over more rows the estimates add up to more than a page. */
const MOST_ROWS = 1_500;

/**
 * How many pages the sheet is to be fitted on, where its last page would hold hardly more than the signatures or a chart would be
 * cut in two; null: as many as it takes.
 */
export function pagesToFit(sheet: Sheet): number | null {
  if (sheet.rows.length > MOST_ROWS) return null;
  const { width, height } = PAGE[sheet.orientation];
  const scale = Math.min(1, width / sheet.columns.reduce((sum, characters) => sum + columnPoints(characters), 0));
  const page = (height * PAGE_FILL) / scale;
  const heights = rowHeights(sheet);
  const sum = (first: number, end: number): number => heights.slice(first, end).reduce((all, each) => all + each, 0);
  const { repeated: titles = sheet.headings } = sheet;
  const repeated = titles ? sum(titles.first, titles.last + 1) : 0;
  const total = sum(0, heights.length);
  const pages = total <= page ? 1 : 1 + Math.ceil((total - page) / (page - repeated));
  const wanted = pages - 1;
  if (wanted === 0) return null;
  const room = page + (wanted - 1) * (page - repeated);
  const shrink = room / total;
  if (shrink < HARDLY_SEEN && scale * shrink < SMALLEST) return null;
  const isCut = (sheet.charts ?? []).some(({ place }) => {
    const top = sum(0, place.row);
    return Math.floor(top / page) !== Math.floor((top + sum(place.row, place.row + place.rows)) / page);
  });
  return isCut || total - room <= tailHeight(sheet, sum) ? wanted : null;
}

const ROWS_WITH_TAIL = 3;

/** What stands below the last table with a few rows of it: alone on a page it says nothing. */
function tailHeight(sheet: Sheet, sum: (first: number, end: number) => number): number {
  const isBoxed = (row: Sheet["rows"][number]): boolean => row.some((cell) => cell && STYLES[cell.role].boxed);
  const below = [...sheet.rows].reverse().findIndex(isBoxed);
  return sum(Math.max(0, sheet.rows.length - below - ROWS_WITH_TAIL), sheet.rows.length);
}
function rowHeights(sheet: Sheet): number[] {
  const merged = mergedHeights(sheet);
  return sheet.rows.map((cells, row) => {
    let height = Math.max(FONT_SIZE * POINTS_A_LINE, merged.get(row) ?? 0);
    for (const [column, cell] of cells.entries()) {
      if (!cell || (cell.columns ?? 1) * (cell.rows ?? 1) !== 1) continue;
      height = Math.max(height, textHeight(cell, column, sheet.columns));
    }
    return Math.min(TALLEST, height);
  });
}

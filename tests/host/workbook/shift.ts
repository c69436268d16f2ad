// Inserting and deleting cells: everything behind moves up or along, and everything that refers to it follows.

import { fail } from "../protocol/rich-error";
import {
  areaOf,
  cellKey,
  columnsOf,
  contains,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  keyColumn,
  keyRow,
  maxColumns,
  maxRows,
  rowsOf,
} from "./a1";
import { moveCharts } from "./chart-place";
import { holdsContent } from "./grid";
import { changeLinkedTexts, putFormulas, takeFormulas } from "./linked-texts";
import type { ReferenceChange } from "./linked-texts";
import type { LiveWorkbook } from "./live-workbook";
import { refuseProtected } from "./protection";
import { atArea } from "./references";
import type { Area, Cell, Line, Sheet } from "./state";

/** Lines move along one axis, in a band across it. */
export interface Shift {
  readonly axis: "row" | "column";
  /** The first line that moves, or that is deleted. */
  readonly at: number;
  /** Negative: lines are deleted. */
  readonly count: number;
  /** The band: which columns move when rows do. */
  readonly first: number;
  readonly last: number;
}

export function shiftOf(area: Area, axis: "row" | "column", deleting: boolean): Shift {
  const sign = deleting ? -1 : 1;
  return axis === "row"
    ? { axis, at: area.firstRow, count: sign * rowsOf(area), first: area.firstColumn, last: area.lastColumn }
    : { axis, at: area.firstColumn, count: sign * columnsOf(area), first: area.firstRow, last: area.lastRow };
}

/** Where an area is afterwards; null when it was deleted. One that reaches over the band stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "row";
  const band = rows ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  if ((band[0] ?? 0) < shift.first || (band[1] ?? 0) > shift.last) return area;
  if (rows ? isWholeColumns(area) : isWholeRows(area)) return area;
  const span = rows ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const moved = shiftSpan(span[0] ?? 0, span[1] ?? 0, shift, rows ? maxRows : maxColumns);
  if (!moved) return null;
  const [first, last] = moved;
  return rows ? { ...area, firstRow: first, lastRow: last } : { ...area, firstColumn: first, lastColumn: last };
}

function shiftSpan(first: number, last: number, { at, count }: Shift, limit: number): [number, number] | null {
  if (count > 0) {
    const moved: [number, number] = [
      first >= at ? first + count : first,
      Math.min(last >= at ? last + count : last, limit - 1),
    ];
    return moved[0] < limit ? moved : null;
  }
  const end = at - count;
  if (first >= at && last < end) return null;
  const to = (line: number, otherwise: number): number => (line < at ? line : line >= end ? line + count : otherwise);
  return [to(first, at), to(last, at - 1)];
}

export function insertCells(workbook: LiveWorkbook, sheet: Sheet, area: Area, axis: "row" | "column"): void {
  apply(workbook, sheet, area, shiftOf(area, axis, false));
}

export function deleteCells(workbook: LiveWorkbook, sheet: Sheet, area: Area, axis: "row" | "column"): void {
  apply(workbook, sheet, area, shiftOf(area, axis, true));
}

function apply(workbook: LiveWorkbook, sheet: Sheet, area: Area, shift: Shift): void {
  const location = shift.count > 0 ? "Range.insert" : "Range.delete";
  refuse(sheet, shift, location);
  const change: ReferenceChange = (reference, home) => {
    const meant = reference.sheet === null ? home : workbook.findSheet(reference.sheet);
    if (meant !== sheet) return undefined;
    const moved = shiftArea(reference.area, shift);
    return moved ? atArea(reference, moved) : `${reference.prefix}#REF!`;
  };
  const formulas = takeFormulas(
    workbook,
    change,
    (owner, row, column) => owner === sheet && isMoved(row, column, shift),
  );
  changeLinkedTexts(workbook, change);
  moveCharts(sheet, shift);
  moveCells(sheet, shift);
  moveLines(sheet, shift);
  moveAreas(sheet, shift);
  putFormulas(workbook, formulas);
  workbook.announceShift(sheet, formatArea(area), changeTypeOf(shift), directionOf(shift));
  workbook.calculator.changed(sheet, movedArea(shift));
}

function isMoved(row: number, column: number, shift: Shift): boolean {
  return contains(movedArea(shift), row, column);
}

function movedArea({ axis, at, first, last }: Shift): Area {
  return axis === "row"
    ? { firstRow: at, lastRow: maxRows - 1, firstColumn: first, lastColumn: last }
    : { firstRow: first, lastRow: last, firstColumn: at, lastColumn: maxColumns - 1 };
}

function isWhole({ axis, first, last }: Shift): boolean {
  return first === 0 && last === (axis === "row" ? maxColumns : maxRows) - 1;
}

/** Refused before anything is moved. */
function refuse(sheet: Sheet, shift: Shift, location: string): void {
  const lines = shift.axis === "row" ? "Rows" : "Columns";
  refuseProtected(sheet, isWhole(shift) ? `allow${shift.count > 0 ? "Insert" : "Delete"}${lines}` : null, location);
  const behind = movedArea(shift);
  const torn = (area: Area): boolean => {
    const cut = intersection(area, behind);
    if (!cut) return false;
    return shift.axis === "row" ? columnsOf(cut) < columnsOf(area) : rowsOf(cut) < rowsOf(area);
  };
  if (sheet.merges.some(torn)) fail("MergedRangeConflict", location);
  if (sheet.tables.some(({ area }) => torn(area))) fail("InsertDeleteConflict", location);
  if (shift.count < 0) return;
  const limit = shift.axis === "row" ? maxRows : maxColumns;
  for (const [key, cell] of sheet.cells) {
    const line = shift.axis === "row" ? keyRow(key) : keyColumn(key);
    if (line + shift.count < limit || !isMoved(keyRow(key), keyColumn(key), shift)) continue;
    if (holdsContent(cell)) fail("NonBlankCellOffSheet", location);
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const cells = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const place = shiftArea(areaOf(keyRow(key), keyColumn(key)), shift);
    if (!place) continue;
    if (cell.spilledFrom) {
      const origin = shiftArea(areaOf(cell.spilledFrom.row, cell.spilledFrom.column), shift);
      if (origin) cell.spilledFrom = { row: origin.firstRow, column: origin.firstColumn };
      else delete cell.spilledFrom;
    }
    cells.set(cellKey(place.firstRow, place.firstColumn), cell);
  }
  sheet.cells = cells;
  if (shift.count > 0) dressInserted(sheet, shift);
}

/** New cells look like their neighbours above, or to the left. */
function dressInserted(sheet: Sheet, { axis, at, count, first, last }: Shift): void {
  if (at === 0) return;
  for (const [key, { style }] of [...sheet.cells]) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    const [line, across] = axis === "row" ? [row, column] : [column, row];
    if (line !== at - 1 || across < first || across > last) continue;
    for (let index = at; index < at + count; index += 1) {
      sheet.cells.set(axis === "row" ? cellKey(index, column) : cellKey(row, index), { value: "", style });
    }
  }
}

function moveLines(sheet: Sheet, shift: Shift): void {
  if (!isWhole(shift)) return;
  if (shift.axis === "row") sheet.rows = movedLines(sheet.rows, shift);
  else sheet.columns = movedLines(sheet.columns, shift);
}

function movedLines<T extends Line>(lines: Map<number, T>, shift: Shift): Map<number, T> {
  const { at, count } = shift;
  const moved = new Map<number, T>();
  for (const [index, line] of lines) {
    const place = shiftSpan(index, index, shift, Infinity);
    if (place) moved.set(place[0], line);
  }
  const model = lines.get(at - 1);
  for (let index = at; model && index < at + count; index += 1) moved.set(index, { ...model, hidden: false });
  return moved;
}

function moveAreas(sheet: Sheet, shift: Shift): void {
  const move = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = move(sheet.merges);
  for (const table of [...sheet.tables]) {
    const area = shiftArea(table.area, shift);
    if (area) table.area = area;
    else sheet.tables = sheet.tables.filter((other) => other !== table);
  }
  const filtered = sheet.filter && shiftArea(sheet.filter.area, shift);
  if (sheet.filter) sheet.filter = filtered && { ...sheet.filter, area: filtered };
  for (const list of [sheet.conditionalFormats, sheet.validations])
    for (const item of list) item.areas = move(item.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.comments = sheet.comments.filter((comment) => {
    const place = shiftArea(areaOf(comment.row, comment.column), shift);
    if (place) Object.assign(comment, { row: place.firstRow, column: place.firstColumn });
    return place !== null;
  });
  // A break goes with the line below it; where that goes, so does the break.
  const { rows, columns } = sheet.pageBreaks;
  const wholeRow = (row: number): Area => areaOf(row, 0, 1, maxColumns);
  const wholeColumn = (column: number): Area => areaOf(0, column, maxRows);
  sheet.pageBreaks = {
    rows: rows.flatMap((row) => shiftArea(wholeRow(row), shift)?.firstRow ?? []),
    columns: columns.flatMap((column) => shiftArea(wholeColumn(column), shift)?.firstColumn ?? []),
  };
  const { printArea, printTitleRows: titles } = sheet.pageLayout;
  if (printArea) sheet.pageLayout.printArea = shiftArea(printArea, shift);
  if (titles) {
    const area = shiftArea(areaOf(titles.first, 0, titles.last - titles.first + 1, maxColumns), shift);
    sheet.pageLayout.printTitleRows = area && { first: area.firstRow, last: area.lastRow };
  }
}

function changeTypeOf(shift: Shift): string {
  const what = isWhole(shift) ? (shift.axis === "row" ? "Row" : "Column") : "Cell";
  return what + (shift.count > 0 ? "Inserted" : "Deleted");
}

function directionOf({ axis, count }: Shift): string {
  if (count > 0) return axis === "row" ? "ShiftCellDown" : "ShiftCellRight";
  return axis === "row" ? "ShiftCellUp" : "ShiftCellLeft";
}

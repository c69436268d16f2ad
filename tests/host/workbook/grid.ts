// The cells of one sheet: look up, style, walk and measure. No rules of Excel about what may be written; those stand in edit.ts.

import { cellKey, cellsOf, columnsOf, contains, isWholeColumns, isWholeRows, keyColumn, keyRow, rowsOf } from "./a1";
import type { Area, Cell, Sheet, Style, Value } from "./state";
import { plainStyle } from "./style";

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function valueAt(sheet: Sheet, row: number, column: number): Value {
  return cellAt(sheet, row, column)?.value ?? "";
}

/** What a cell looks like that doesn't exist yet: as its row, its column or the sheet. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): Style {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? sheet.style ?? plainStyle;
}

export function styleAt(sheet: Sheet, row: number, column: number): Style {
  return cellAt(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const cell: Cell = { value: "", style: inheritedStyle(sheet, row, column) };
  sheet.cells.set(key, cell);
  return cell;
}

/** Empty, unstyled cells are absent, as state.ts promises. */
export function dropIfBlank(sheet: Sheet, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (!cell || holdsContent(cell) || cell.hyperlink) return;
  if (cell.style === inheritedStyle(sheet, row, column)) sheet.cells.delete(cellKey(row, column));
}

export function holdsContent(cell: Cell): boolean {
  return cell.value !== "" || cell.formula !== undefined;
}

/** The cells that exist inside an area, whichever way is shorter. */
export function* cellsIn(sheet: Sheet, area: Area): Generator<{ row: number; column: number; cell: Cell }> {
  if (cellsOf(area) > sheet.cells.size) {
    for (const [key, cell] of [...sheet.cells]) {
      const [row, column] = [keyRow(key), keyColumn(key)];
      if (contains(area, row, column)) yield { row, column, cell };
    }
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell) yield { row, column, cell };
    }
  }
}

export function gridOf<T>(area: Area, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(area) }, (_row, i) =>
    Array.from({ length: columnsOf(area) }, (_column, j) => each(area.firstRow + i, area.firstColumn + j)),
  );
}

export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let used: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } | null = null;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly ? !holdsContent(cell) : !holdsContent(cell) && cell.style === plainStyle) continue;
    const [row, column] = [keyRow(key), keyColumn(key)];
    used ??= { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    used.firstRow = Math.min(used.firstRow, row);
    used.lastRow = Math.max(used.lastRow, row);
    used.firstColumn = Math.min(used.firstColumn, column);
    used.lastColumn = Math.max(used.lastColumn, column);
  }
  return used;
}

/** Every style that occurs in an area: one when it is uniform. */
export function stylesIn(sheet: Sheet, area: Area): Set<Style> {
  const styles = new Set<Style>();
  let present = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    present += 1;
    styles.add(cell.style);
  }
  if (present === cellsOf(area)) return styles;
  if (!isWholeColumns(area) && !isWholeRows(area) && cellsOf(area) <= 100_000) {
    for (const style of gridOf(area, (row, column) => styleAt(sheet, row, column)).flat()) styles.add(style);
    return styles;
  }
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    styles.add(sheet.columns.get(column)?.style ?? sheet.style ?? plainStyle);
  }
  for (const [row, { style }] of sheet.rows) {
    if (style && row >= area.firstRow && row <= area.lastRow) styles.add(style);
  }
  return styles;
}

/** Gives every cell of an area another style; whole rows and columns keep theirs for cells to come. */
export function restyle(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  const wholeRows = isWholeRows(area);
  const wholeColumns = isWholeColumns(area);
  if (!wholeRows && !wholeColumns) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        const cell = ensureCell(sheet, row, column);
        cell.style = change(cell.style);
        dropIfBlank(sheet, row, column);
      }
    }
    return;
  }
  for (const { cell } of cellsIn(sheet, area)) cell.style = change(cell.style);
  if (wholeRows && wholeColumns) restyleSheet(sheet, change);
  else if (wholeColumns) restyleLines(sheet.columns, area.firstColumn, area.lastColumn, sheet.style, change);
  else restyleLines(sheet.rows, area.firstRow, area.lastRow, sheet.style, change);
}

function restyleSheet(sheet: Sheet, change: (style: Style) => Style): void {
  sheet.style = change(sheet.style ?? plainStyle);
  for (const line of [...sheet.columns.values(), ...sheet.rows.values()]) {
    if (line.style) line.style = change(line.style);
  }
}

function restyleLines(
  lines: Map<number, { style?: Style }>,
  first: number,
  last: number,
  inherited: Style | undefined,
  change: (style: Style) => Style,
): void {
  for (let index = first; index <= last; index += 1) {
    const line = lines.get(index) ?? {};
    line.style = change(line.style ?? inherited ?? plainStyle);
    lines.set(index, line);
  }
}

// Puts the result of a formula into its cell and, when it is a matrix, into the neighbours, as long as these are free.

import { areaOf, cellKey, contains, intersection, keyColumn, keyRow } from "../workbook/a1";
import { dropIfBlank, ensureCell, holdsContent } from "../workbook/grid";
import type { Area, Sheet, Value } from "../workbook/state";

export interface Anchor {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export function areaOfResult({ row, column }: Anchor, result: readonly (readonly Value[])[]): Area {
  return areaOf(row, column, result.length, result[0]?.length ?? 1);
}

/** Takes back what the formula had spilled; its own cell stays. */
export function unspill({ sheet, row, column }: Anchor): Area | null {
  let area: Area | null = null;
  for (const [key, cell] of [...sheet.cells]) {
    if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
    delete cell.spilledFrom;
    cell.value = "";
    dropIfBlank(sheet, keyRow(key), keyColumn(key));
    area = areaOf(
      row,
      column,
      Math.max(keyRow(key) - row + 1, area ? area.lastRow - row + 1 : 1),
      Math.max(keyColumn(key) - column + 1, area ? area.lastColumn - column + 1 : 1),
    );
  }
  return area;
}

/** Shows the result; gives back the area that is filled now. */
export function showResult(anchor: Anchor, result: readonly (readonly Value[])[]): Area {
  const { sheet, row, column } = anchor;
  unspill(anchor);
  const area = areaOfResult(anchor, result);
  if (isBlocked(anchor, area)) {
    ensureCell(sheet, row, column).value = { error: "#SPILL!" };
    return areaOf(row, column);
  }
  result.forEach((values, i) => {
    values.forEach((value, j) => {
      const cell = ensureCell(sheet, row + i, column + j);
      cell.value = value;
      if (i + j > 0) cell.spilledFrom = { row, column };
    });
  });
  return area;
}

function isBlocked({ sheet, row, column }: Anchor, area: Area): boolean {
  if (area.lastRow === row && area.lastColumn === column) return false;
  if (sheet.merges.some((merge) => intersection(merge, area))) return true;
  if (sheet.tables.some((table) => contains(table.area, row, column))) return true;
  for (let r = area.firstRow; r <= area.lastRow; r += 1) {
    for (let c = area.firstColumn; c <= area.lastColumn; c += 1) {
      if (r === row && c === column) continue;
      const cell = sheet.cells.get(cellKey(r, c));
      if (cell && (holdsContent(cell) || cell.spilledFrom)) return true;
    }
  }
  return false;
}

// Puts the result of a formula into its cell and, when it is a matrix, into the neighbours, as long as these are free.

import { areaOf, cellKey, cellsOf, contains, intersection } from "../workbook/a1";
import { cellAt, dropIfBlank, ensureCell, holdsContent } from "../workbook/grid";
import type { Area, Sheet } from "../workbook/state";
import type { Matrix } from "./formula-cell";

export interface Anchor {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** What the formula fills beside its own cell. */
  spill: Area | null;
}

export function areaOfResult({ row, column }: Anchor, result: Matrix): Area {
  return areaOf(row, column, result.length, result[0]?.length ?? 1);
}

/** Takes back what the formula had spilled; its own cell stays. Gives back the area that was filled. */
export function unspill(anchor: Anchor): Area | null {
  const { sheet, spill } = anchor;
  if (!spill) return null;
  anchor.spill = null;
  for (let row = spill.firstRow; row <= spill.lastRow; row += 1) {
    for (let column = spill.firstColumn; column <= spill.lastColumn; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell?.spilledFrom?.row !== anchor.row || cell.spilledFrom.column !== anchor.column) continue;
      delete cell.spilledFrom;
      cell.value = "";
      dropIfBlank(sheet, row, column);
    }
  }
  return spill;
}

/** Shows the result; gives back the areas that changed beside the formula's own cell. */
export function showResult(anchor: Anchor, result: Matrix): Area[] {
  const { sheet, row, column } = anchor;
  const area = areaOfResult(anchor, result);
  const before = unspill(anchor);
  const changed = before ? [before] : [];
  if (cellsOf(area) === 1) {
    ensureCell(sheet, row, column).value = result[0]?.[0] ?? "";
    return changed;
  }
  if (isBlocked(anchor, area)) {
    ensureCell(sheet, row, column).value = { error: "#SPILL!" };
    return changed;
  }
  result.forEach((values, i) => {
    values.forEach((value, j) => {
      const cell = ensureCell(sheet, row + i, column + j);
      cell.value = value;
      if (i + j > 0) cell.spilledFrom = { row, column };
    });
  });
  anchor.spill = area;
  return [...changed, area];
}

/** Whether the cells show the result: not when something was written into them, or they were taken when it came. */
export function isShown(anchor: Anchor, result: Matrix): boolean {
  const { sheet, row, column } = anchor;
  return result.every((values, i) =>
    values.every((_value, j) => {
      if (i === 0 && j === 0) return true;
      const source = cellAt(sheet, row + i, column + j)?.spilledFrom;
      return source?.row === row && source.column === column;
    }),
  );
}

function isBlocked({ sheet, row, column }: Anchor, area: Area): boolean {
  if (sheet.merges.some((merge) => intersection(merge, area))) return true;
  if (sheet.tables.some((table) => contains(table.area, row, column))) return true;
  if (area.lastRow >= 1_048_576 || area.lastColumn >= 16_384) return true;
  for (let r = area.firstRow; r <= area.lastRow; r += 1) {
    for (let c = area.firstColumn; c <= area.lastColumn; c += 1) {
      if (r === row && c === column) continue;
      const cell = sheet.cells.get(cellKey(r, c));
      if (cell && (holdsContent(cell) || cell.spilledFrom)) return true;
    }
  }
  return false;
}

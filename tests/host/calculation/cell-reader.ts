// Reads cells for formulas. Ranges are read once and kept until one of their columns changes: sixty COUNTIFS over the same
// twenty thousand cells read these once.

import { cellsOf, columnsOf, intersection, isWholeColumns, isWholeRows } from "../workbook/a1";
import { cellAt, gridOf, usedArea } from "../workbook/grid";
import type { Area, Sheet } from "../workbook/state";
import { isFailed } from "./values";
import type { Grid, Reference, Scalar } from "./values";

export interface Read {
  readonly grid: Grid;
  /** Some value in it is still being fetched. */
  readonly busy: boolean;
}

interface Known extends Read {
  readonly stamp: number;
}

interface Memory {
  /** When each column, or the sheet as a whole, changed last. */
  readonly columns: Map<number, number>;
  whole: number;
  used: { readonly area: Area | null } | null;
  readonly ranges: Map<string, Known>;
}

export class CellReader {
  private readonly memories = new Map<Sheet, Memory>();
  private clock = 0;

  /** Cells were written. */
  touch(sheet: Sheet, area: Area): void {
    const memory = this.memoryOf(sheet);
    this.clock += 1;
    const used = memory.used?.area;
    if (!used || !within(area, used)) memory.used = null;
    if (columnsOf(area) > 64) memory.whole = this.clock;
    else
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
        memory.columns.set(column, this.clock);
  }

  forget(): void {
    this.memories.clear();
  }

  value(sheet: Sheet, row: number, column: number): Scalar {
    const cell = cellAt(sheet, row, column);
    if (!cell) return null;
    return cell.value === "" && cell.formula === undefined && !cell.spilledFrom ? null : cell.value;
  }

  read({ sheet, area }: Reference): Read {
    if (cellsOf(area) <= 8) return this.fresh(sheet, area);
    const memory = this.memoryOf(sheet);
    const key = `${area.firstRow} ${area.firstColumn} ${area.lastRow} ${area.lastColumn}`;
    const known = memory.ranges.get(key);
    const stamp = stampOf(memory, area);
    if (known?.stamp === stamp) return known;
    const read = { ...this.fresh(sheet, this.bounded(sheet, area)), stamp };
    memory.ranges.set(key, read);
    return read;
  }

  private fresh(sheet: Sheet, area: Area): Read {
    const grid = gridOf(area, (row, column) => this.value(sheet, row, column));
    return { grid, busy: grid.some((line) => line.some((value) => isFailed(value) && value.error === "#BUSY!")) };
  }

  /** Whole columns and rows reach as far as the sheet is used. */
  private bounded(sheet: Sheet, area: Area): Area {
    if (!isWholeColumns(area) && !isWholeRows(area)) return area;
    const memory = this.memoryOf(sheet);
    memory.used ??= { area: usedArea(sheet, true) };
    const used = memory.used.area;
    if (!used) return { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
    return isWholeColumns(area)
      ? {
          ...area,
          lastRow: used.lastRow,
          lastColumn: Math.min(area.lastColumn, Math.max(area.firstColumn, used.lastColumn)),
        }
      : { ...area, lastColumn: used.lastColumn };
  }

  private memoryOf(sheet: Sheet): Memory {
    const known = this.memories.get(sheet);
    if (known) return known;
    const memory: Memory = { columns: new Map(), whole: 0, used: null, ranges: new Map() };
    this.memories.set(sheet, memory);
    return memory;
  }
}

function stampOf({ columns, whole }: Memory, area: Area): number {
  let stamp = whole;
  if (columnsOf(area) > columns.size) {
    for (const [column, time] of columns) {
      if (column >= area.firstColumn && column <= area.lastColumn) stamp = Math.max(stamp, time);
    }
    return stamp;
  }
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
    stamp = Math.max(stamp, columns.get(column) ?? 0);
  return stamp;
}

function within(area: Area, used: Area): boolean {
  const common = intersection(area, used);
  return common !== null && cellsOf(common) === cellsOf(area);
}

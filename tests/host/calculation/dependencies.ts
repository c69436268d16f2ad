// Which formulas read which cells, and in what order formulas have to be computed.

import { areaOf, cellKey, cellsOf, contains, intersection, keyColumn, keyRow } from "../workbook/a1";

import type { Area, Sheet } from "../workbook/state";
import type { FormulaCell } from "./formula-cell";
import type { Reference } from "./values";

/** References to more cells than this are kept as areas, smaller ones cell by cell. */
const fewCells = 16;

interface Readers {
  readonly byCell: Map<number, Set<FormulaCell>>;
  readonly byArea: Map<FormulaCell, Area[]>;
}

export class Dependencies {
  private readonly readers = new Map<Sheet, Readers>();

  add(cell: FormulaCell): void {
    for (const { sheet, area } of cell.references) {
      const { byCell, byArea } = this.readersOf(sheet);
      if (cellsOf(area) > fewCells) {
        byArea.set(cell, [...(byArea.get(cell) ?? []), area]);
        continue;
      }
      eachKey(area, (key) => {
        const cells = byCell.get(key);
        if (cells) cells.add(cell);
        else byCell.set(key, new Set([cell]));
      });
    }
  }

  remove(cell: FormulaCell): void {
    for (const { sheet, area } of cell.references) {
      const { byCell, byArea } = this.readersOf(sheet);
      if (cellsOf(area) > fewCells) byArea.delete(cell);
      else
        eachKey(area, (key) => {
          const cells = byCell.get(key);
          cells?.delete(cell);
          if (cells?.size === 0) byCell.delete(key);
        });
    }
  }

  clear(): void {
    this.readers.clear();
  }

  /** The formulas that read some cell of the area. */
  readersIn({ sheet, area }: Reference): Set<FormulaCell> {
    const { byCell, byArea } = this.readersOf(sheet);
    const found = new Set<FormulaCell>();
    const take = (cells: Set<FormulaCell> | undefined): void => {
      for (const cell of cells ?? []) found.add(cell);
    };
    if (cellsOf(area) <= byCell.size) eachKey(area, (key) => take(byCell.get(key)));
    else for (const [key, cells] of byCell) if (contains(area, keyRow(key), keyColumn(key))) take(cells);
    for (const [cell, areas] of byArea) if (areas.some((read) => intersection(read, area))) found.add(cell);
    return found;
  }

  /** The given formulas and all that depend on them, directly or not. */
  closure(start: Iterable<FormulaCell>): Map<FormulaCell, Set<FormulaCell>> {
    const readers = new Map<FormulaCell, Set<FormulaCell>>();
    const waiting = [...start];
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      if (readers.has(cell)) continue;
      const found = this.readersOfCell(cell);
      readers.set(cell, found);
      for (const reader of found) if (!readers.has(reader)) waiting.push(reader);
    }
    return readers;
  }

  private readersOfCell(cell: FormulaCell): Set<FormulaCell> {
    const found = this.readersIn({ sheet: cell.sheet, area: areaOf(cell.row, cell.column) });
    if (!cell.spill) return found;
    for (const reader of this.readersIn({ sheet: cell.sheet, area: cell.spill }))
      if (reader !== cell) found.add(reader);
    return found;
  }

  private readersOf(sheet: Sheet): Readers {
    const known = this.readers.get(sheet);
    if (known) return known;
    const readers: Readers = { byCell: new Map(), byArea: new Map() };
    this.readers.set(sheet, readers);
    return readers;
  }
}

/** Each formula after those that it reads. `circular`: those that read themselves, over however many others. */
export function inOrder(readers: ReadonlyMap<FormulaCell, ReadonlySet<FormulaCell>>): {
  readonly order: readonly FormulaCell[];
  readonly circular: ReadonlySet<FormulaCell>;
} {
  const unread = new Map<FormulaCell, number>();
  for (const cell of readers.keys()) unread.set(cell, 0);
  for (const found of readers.values()) for (const reader of found) unread.set(reader, (unread.get(reader) ?? 0) + 1);
  const order: FormulaCell[] = [];
  const settle = (ready: FormulaCell[]): void => {
    for (let cell = ready.pop(); cell; cell = ready.pop()) {
      unread.delete(cell);
      order.push(cell);
      for (const reader of readers.get(cell) ?? []) {
        const left = unread.get(reader);
        if (left === undefined) continue;
        unread.set(reader, left - 1);
        if (left === 1) ready.push(reader);
      }
    }
  };
  settle([...unread].filter(([, count]) => count === 0).map(([cell]) => cell));
  const circular = withinCircles(new Set(unread.keys()), readers);
  settle([...circular]);
  return { order, circular };
}

/** Takes away, again and again, what nothing else in the rest reads: what remains lies on circles or between them. */
function withinCircles(
  rest: Set<FormulaCell>,
  readers: ReadonlyMap<FormulaCell, ReadonlySet<FormulaCell>>,
): Set<FormulaCell> {
  for (let before = -1; before !== rest.size;) {
    before = rest.size;
    for (const cell of [...rest])
      if (![...(readers.get(cell) ?? [])].some((reader) => rest.has(reader))) rest.delete(cell);
  }
  return rest;
}

function eachKey(area: Area, act: (key: number) => void): void {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) act(cellKey(row, column));
  }
}

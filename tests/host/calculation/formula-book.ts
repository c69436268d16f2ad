// All formulas of an open book: where they stand, and which of them read a cell.

import { areaOf, bounding, cellKey, keyColumn, keyRow } from "../workbook/a1";

import type { LiveWorkbook } from "../workbook/live-workbook";
import type { Area, Sheet } from "../workbook/state";
import { Dependencies } from "./dependencies";
import { callsIn, treeOf } from "./formula-cell";
import type { FormulaCell } from "./formula-cell";
import type { AddInFunctions } from "./metadata";
import { referencesIn } from "./references";
import type { Reference } from "./values";

export class FormulaBook {
  readonly dependencies = new Dependencies();
  private readonly cells = new Map<Sheet, Map<number, FormulaCell>>();

  constructor(private readonly workbook: LiveWorkbook) {}

  /** null: the text is no formula that can be read. */
  add(
    place: { sheet: Sheet; row: number; column: number; home: Sheet },
    formula: string,
    functions: AddInFunctions | null,
  ): FormulaCell | null {
    const root = treeOf(formula);
    if (!root) return null;
    const references = this.referencesOf(root, place.home, place.row);
    const calls = callsIn(root);
    const cell: FormulaCell = {
      ...place,
      root,
      calls,
      references,
      functions,
      streams: new Map(),
      result: null,
      spill: null,
    };
    this.put(cell);
    return cell;
  }

  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.cells.get(sheet)?.get(cellKey(row, column));
  }

  holds(cell: FormulaCell): boolean {
    return this.at(cell.sheet, cell.row, cell.column) === cell;
  }

  remove(cell: FormulaCell): void {
    this.cells.get(cell.sheet)?.delete(cellKey(cell.row, cell.column));
    this.dependencies.remove(cell);
  }

  all(): FormulaCell[] {
    return [...this.cells.values()].flatMap((cells) => [...cells.values()]);
  }

  /** Looks all references up once more; gives back the formulas that mean other cells now. */
  lookUpAnew(): FormulaCell[] {
    return this.all().filter((cell) => {
      const references = this.referencesOf(cell.root, cell.home, cell.row);
      if (signature(references) === signature(cell.references)) return false;
      this.dependencies.remove(cell);
      cell.references = references;
      this.dependencies.add(cell);
      return true;
    });
  }

  /** Formulas whose result is more than one cell. */
  spilling(): FormulaCell[] {
    return this.all().filter(({ result }) => result !== null && (result.length > 1 || (result[0]?.length ?? 0) > 1));
  }

  readersIn(areas: readonly Reference[]): Set<FormulaCell> {
    return new Set(areas.flatMap((area) => [...this.dependencies.readersIn(area)]));
  }

  private referencesOf(root: FormulaCell["root"], home: Sheet, row: number): Reference[] {
    return referencesIn(root, home, row, this.workbook);
  }

  private put(cell: FormulaCell): void {
    const cells = this.cells.get(cell.sheet) ?? new Map<number, FormulaCell>();
    this.cells.set(cell.sheet, cells.set(cellKey(cell.row, cell.column), cell));
    this.dependencies.add(cell);
  }
}

function signature(references: readonly Reference[]): string {
  return references
    .map(({ sheet, area }) => [sheet.id, area.firstRow, area.firstColumn, area.lastRow, area.lastColumn].join(" "))
    .join();
}

/** What the formulas of a sheet fill beside their own cells, as its cells say it. */
export function spillsOf(sheet: Sheet): Map<number, Area> {
  const spills = new Map<number, Area>();
  for (const [key, { spilledFrom }] of sheet.cells) {
    if (!spilledFrom) continue;
    const anchor = cellKey(spilledFrom.row, spilledFrom.column);
    const area = bounding(areaOf(spilledFrom.row, spilledFrom.column), areaOf(keyRow(key), keyColumn(key)));
    const known = spills.get(anchor);
    spills.set(anchor, known ? bounding(known, area) : area);
  }
  return spills;
}

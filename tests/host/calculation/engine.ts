// Formulas in cells: computes them in the order in which they depend on each other, asks the add-in for its functions and
// shows what comes back.
//
// Why no ready engine stands here. Tried on the formulas of the tests: fast-formula-parser (MIT) computes no grids
// (SUMPRODUCT((r>2)*1) and SUM(r*2) are wrong), minds case ("a"="A" is FALSE), and lacks COUNTIFS, LET and FILTER. IronCalc
// (MIT) comes near, but fails at SUMPRODUCT(--(r>2),s) and D2:INDEX(…), keeps a second copy of the workbook that it computes
// whole after every change, asks the machine's clock and has no door for functions of an add-in. HyperFormula is GPL. So
// cells, order and grids are our own, and what is pure numbers comes from a kept library, formulajs (MIT), as far as it agrees
// with Excel (functions/library.ts).
//
// Formulas that read themselves show 0 and are reported, as Excel warns of them. Excel notices that only along the branches
// that it takes, we by the text of the formula.

import { areaOf, intersection, keyColumn, keyRow } from "../workbook/a1";
import { ensureCell } from "../workbook/grid";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { Area, Sheet } from "../workbook/state";
import { Calculation } from "./calculation";
import { CellReader } from "./cell-reader";
import { checkFormula, customFunction } from "./check-formula";
import { CustomCalls } from "./custom-calls";
import { FormulaBook, spillsOf } from "./formula-book";
import type { FormulaCell } from "./formula-cell";
import type { FunctionChannel } from "./function-channel";
import type { Calculator } from "./hooks";
import type { AddInFunctions } from "./metadata";
import { areaOfResult, isShown, unspill } from "./spill";
import type { Reference } from "./values";

export interface EngineOptions {
  /** Circular references, and formulas of a file that Excel could compute and the stand-in can't. */
  readonly report?: (sentence: string) => void;
  /** What TODAY() and NOW() say: the serial number of a date. Without it they are refused. */
  readonly now?: number | null;
}

interface Open {
  readonly workbook: LiveWorkbook;
  readonly book: FormulaBook;
  readonly calculation: Calculation;
}

export class Engine implements Calculator {
  private open: Open | null = null;
  private readonly reader = new CellReader();
  private readonly calls: CustomCalls;
  private readonly now: number | null;
  private readonly report: (sentence: string) => void;
  /** Formulas entered, and cells that lost what a formula had filled, since the last calculation. */
  private readonly entered = new Set<FormulaCell>();
  private emptied: Reference[] = [];
  /** What manual calculation has left uncomputed. */
  private readonly stale = new Set<FormulaCell>();
  private readonly sheets = new Set<Sheet>();

  /** `functions` is null when the add-in isn't installed. */
  constructor(
    private readonly channel: FunctionChannel,
    private functions: AddInFunctions | null,
    { report = () => undefined, now = null }: EngineOptions = {},
  ) {
    this.report = report;
    this.now = now;
    this.calls = new CustomCalls(channel, (cells) => {
      this.opened.calculation.run(cells, new Set(cells));
      this.opened.workbook.events.flush();
    });
  }

  /** Takes over the formulas of a book that was opened; until something that they read changes they show what the file holds. */
  adopt(workbook: LiveWorkbook): void {
    const book = new FormulaBook(workbook);
    const canCall = (): boolean => this.channel.ready;
    const calculation = new Calculation(workbook, this.now, book, this.reader, this.calls, canCall, this.report);
    this.open = { workbook, book, calculation };
    const unvalued: FormulaCell[] = [];
    for (const sheet of workbook.sheets) {
      this.sheets.add(sheet);
      unvalued.push(...this.adoptSheet(sheet));
    }
    calculation.run(unvalued);
    this.channel.whenReady(() => {
      calculation.run(book.all().filter((cell) => this.asksAddIn(cell)));
      workbook.events.flush();
    });
  }

  /** The add-in was installed while the book is open: formulas entered before keep their #NAME? until they are entered again. */
  install(functions: AddInFunctions): void {
    this.functions = functions;
  }

  check(formula: string): void {
    checkFormula(formula, this.functions, this.now !== null);
  }

  enter(sheet: Sheet, row: number, column: number, formula: string, home = sheet): void {
    this.check(formula);
    const { book } = this.opened;
    const before = book.at(sheet, row, column);
    if (before) this.release(sheet, row, column);
    const cell = book.add({ sheet, row, column, home }, formula, this.functions);
    if (!cell) return;
    ensureCell(sheet, row, column).value = this.asksAddIn(cell) ? { error: "#BUSY!" } : "";
    this.entered.add(cell);
  }

  release(sheet: Sheet, row: number, column: number): void {
    const { book } = this.opened;
    const cell = book.at(sheet, row, column);
    if (!cell) return;
    book.remove(cell);
    this.entered.delete(cell);
    this.calls.leaveAll(cell);
    const area = unspill(cell);
    if (!area) return;
    this.reader.touch(sheet, area);
    this.emptied.push({ sheet, area });
  }

  changed(sheet: Sheet, area: Area): void {
    const { book } = this.opened;
    const areas = [{ sheet, area }, ...this.emptied.splice(0)];
    this.reader.touch(sheet, area);
    for (const place of [...areas]) areas.push(...this.spillAnew(place));
    this.calculate(book.readersIn(areas));
  }

  renamed(): void {
    const { book, workbook } = this.opened;
    this.reader.forget();
    for (const sheet of workbook.sheets) this.sheets.add(sheet);
    // A sheet that the book never listed, such as the driver's own, never goes away.
    const gone = (sheet: Sheet): boolean => this.sheets.has(sheet) && !workbook.sheets.includes(sheet);
    for (const cell of book.all()) if (gone(cell.sheet)) this.release(cell.sheet, cell.row, cell.column);
    this.calculate(book.lookUpAnew());
  }

  calculateAll(): void {
    const { book } = this.opened;
    this.reader.forget();
    this.entered.clear();
    this.stale.clear();
    this.opened.calculation.run(book.all());
  }

  /** Computes what was entered since the last time, and what else is given; while calculation is manual, only the former. */
  calculate(cells: Iterable<FormulaCell> = []): void {
    const { calculation, workbook, book } = this.opened;
    const start = new Set(this.entered);
    this.entered.clear();
    for (const cell of cells) {
      if (workbook.calculationMode === "Manual" && !start.has(cell)) this.stale.add(cell);
      else start.add(cell);
    }
    if (workbook.calculationMode !== "Manual") {
      for (const cell of this.stale) if (book.holds(cell)) start.add(cell);
      this.stale.clear();
    }
    if (start.size > 0) calculation.run(start);
    this.calls.cancelUnused();
  }

  private get opened(): Open {
    if (!this.open) throw new Error("The calculation has no book yet.");
    return this.open;
  }

  /** Gives back the formulas for which the file holds no value. */
  private adoptSheet(sheet: Sheet): FormulaCell[] {
    const { book } = this.opened;
    const spills = spillsOf(sheet);
    const unvalued: FormulaCell[] = [];
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined || cell.spilledFrom) continue;
      if (!this.functions) cell.formula = asOfMissingAddIn(cell.formula);
      const place = { sheet, row: keyRow(key), column: keyColumn(key), home: sheet };
      const formula = book.add(place, cell.formula, this.functions);
      if (!formula) continue;
      formula.spill = spills.get(key) ?? null;
      if (cell.value === "" && !this.asksAddIn(formula)) unvalued.push(formula);
    }
    return unvalued;
  }

  private asksAddIn({ calls, functions }: FormulaCell): boolean {
    return calls.some((call) => customFunction(call, functions) !== undefined);
  }

  /** Results that now find room, or lost it; gives back the areas that changed with them. */
  private spillAnew({ sheet, area }: Reference): Reference[] {
    const { book, calculation } = this.opened;
    const changed: Reference[] = [];
    for (const cell of book.spilling()) {
      if (cell.sheet !== sheet || !cell.result || this.entered.has(cell)) continue;
      if (!intersection(areaOfResult(cell, cell.result), area) || isShown(cell, cell.result)) continue;
      const own = { sheet, area: areaOf(cell.row, cell.column) };
      changed.push(own, ...calculation.show(cell, cell.result).map((shown) => ({ sheet, area: shown })));
    }
    return changed;
  }
}

/** Excel shows the functions of an add-in that isn't there by the name that they have in files. */
function asOfMissingAddIn(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*")|\bPDV\.(\w+)(?=\s*\()/gi,
    (_whole, text: string | undefined, name: string) => text ?? `_xldudf_PDV_${name.toUpperCase()}`,
  );
}

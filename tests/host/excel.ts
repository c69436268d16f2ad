// The driver: what a person does in Excel, for tests and for the command. Every wait has an end and says what it waited for.

import path from "node:path";

import type { DOMWindow } from "jsdom";

import { fromTyped } from "./calculation/formula";
import { startHost } from "./host";
import type { Host } from "./host";
import { accessibleText, announcements, isHidden } from "./page/accessible-text";
import type { ManifestButton } from "./page/manifest";
import { until, within } from "./page/waiting";
import type { Traffic } from "./protocol/request-server";
import { areaOf, formatArea } from "./workbook/a1";
import { rangeAt } from "./workbook/arguments";
import { blankBook, blankSheet } from "./workbook/blank";
import { readEntry } from "./workbook/entry";
import type { Locale } from "./workbook/entry";
import { isError, plainValue } from "./workbook/errors";
import { cellAt, styleAt, usedArea, valueAt } from "./workbook/grid";
import { Range } from "./workbook/range";
import type { Area, Book, CellError, Sheet, Value } from "./workbook/state";
import { textOf } from "./workbook/text";

export interface ExcelOptions {
  /** A new blank book when none is given. */
  readonly book?: Book;
  /** The folder with the built add-in. */
  readonly dist?: string;
  readonly locale?: Locale;
  /** false: the add-in isn't installed. */
  readonly addIn?: boolean;
}

export interface Reading {
  readonly values: (string | number | boolean)[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
}

type Scalar = string | number | boolean | CellError;
export type FormulaValue = Scalar | Scalar[][];

export interface SheetListing {
  readonly name: string;
  /** The used range, "A1:D9"; "" when the sheet is empty. */
  readonly range: string;
  readonly writtenByAddIn: boolean;
}

/** The sheet-scoped name by which the add-in knows its own sheets. */
const reportMark = "PDV_REPORT";
const bootLimit = 20_000;
const pressLimit = 60_000;
const restLimit = 60_000;

export class Excel {
  private readonly opened = performance.now();
  /** Where --formula is entered: a real cell, on a sheet that the add-in can't see, so that its sources stay as they are. */
  private readonly scratch: Sheet = blankSheet("{scratch}", "Scratch");
  private readonly onRejection = (reason: unknown): void => {
    this.errors.push(
      `Unhandled rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
    );
  };

  private constructor(private readonly host: Host) {
    process.on("unhandledRejection", this.onRejection);
  }

  static async open({ book, dist, locale = "vi-VN", addIn = true }: ExcelOptions = {}): Promise<Excel> {
    const folder = addIn ? (dist ?? path.join(__dirname, "../../dist")) : null;
    const excel = new Excel(startHost({ book: book ?? blankBook(), locale, dist: folder }));
    try {
      await excel.boot();
    } catch (error) {
      excel.close();
      throw error;
    }
    return excel;
  }

  get book(): Book {
    return this.host.workbook.book;
  }

  get window(): DOMWindow {
    return this.addIn.pane.window;
  }

  /** What went wrong in the page, and what the add-in asked for that the stand-in doesn't model. */
  get errors(): string[] {
    return this.host.errors;
  }

  get traffic(): Traffic {
    const { log } = this.host.server;
    return {
      requests: log.length,
      bytesOut: log.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
      bytesIn: log.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
      ms: Math.round(performance.now() - this.opened),
      log,
    };
  }

  /** A person is editing a cell: requests fail, or wait when they were sent with delayForCellEdit. */
  get editing(): boolean {
    return this.host.server.editing;
  }

  set editing(editing: boolean) {
    this.host.server.editing = editing;
  }

  /** Lets the n-th request from now fail with an Excel error (a code) or an error of the transport (a number). */
  failNext(n: number, code: string | number): void {
    this.host.server.failNext(n, code);
  }

  /** Presses a button of the ribbon; gives back what the pane announced. */
  async press(actionId: string): Promise<string> {
    const { manifest, web } = this.addIn;
    const button = manifest.buttons.find(({ action, controlId }) => action.id === actionId || controlId === actionId);
    if (!button)
      throw new Error(`The ribbon has no button ${actionId}; it has ${manifest.buttons.map(nameOf).join(", ")}.`);
    if (button.action.kind === "function") {
      const done = web.pressButton(button.action.id, button.controlId);
      await within(
        done,
        pressLimit,
        () => `Pressing ${actionId}: the add-in didn't call event.completed()${this.troubles()}`,
      );
    }
    await this.idle();
    return announcements(this.window);
  }

  async click(selector: string): Promise<void> {
    const element = this.find(selector);
    if ("disabled" in element && element.disabled === true) throw new Error(`${selector} is disabled.`);
    element.focus();
    element.click();
    await this.idle();
  }

  /** Fills a field as a person does: focus, the new text, and away. */
  async type(selector: string, text: string): Promise<void> {
    const element = this.find(selector);
    const { window } = this;
    if (!("value" in element)) throw new Error(`${selector} is no field.`);
    element.focus();
    element.value = text;
    element.dispatchEvent(new window.Event("input", { bubbles: true }));
    element.dispatchEvent(new window.Event("change", { bubbles: true }));
    element.blur();
    await this.idle();
  }

  paneText(): string {
    return accessibleText(this.window.document.body, this.window);
  }

  /** Types into a cell as a person would, in the notation of the locale. */
  async set(address: string, input: string): Promise<void> {
    this.enter(this.rangeAt(address), input);
    await this.idle();
  }

  read(address: string): Reading {
    const { sheet, area } = this.rangeAt(address);
    const grid = <T>(each: (row: number, column: number) => T): T[][] =>
      new Range(this.host.workbook, sheet, area).read("values", each) ?? [];
    return {
      values: grid((row, column) => plainValue(valueAt(sheet, row, column))),
      text: grid((row, column) =>
        textOf(valueAt(sheet, row, column), styleAt(sheet, row, column).numberFormat, this.host.workbook.locale),
      ),
      numberFormats: grid((row, column) => styleAt(sheet, row, column).numberFormat),
    };
  }

  /** Enters a formula in a spare cell, waits for its value and takes it out again. */
  async formula(formula: string): Promise<FormulaValue> {
    const { engine, workbook } = this.host;
    engine.enter(this.scratch, 0, 0, fromTyped(formula), workbook.activeSheet);
    try {
      await this.settled(this.scratch, 0, 0, formula);
      return this.resultAt(this.scratch, 0, 0);
    } finally {
      engine.release(this.scratch, 0, 0);
      this.scratch.cells.clear();
      await this.idle();
    }
  }

  /** Enters a formula in a cell of a sheet, where it stays, and waits for its first value. */
  async liveFormula(address: string, formula: string): Promise<void> {
    const range = this.rangeAt(address);
    this.enter(range, formula);
    await this.settled(range.sheet, range.area.firstRow, range.area.firstColumn, formula);
    await this.idle();
  }

  /** The value of one cell; of a formula that spills, all it fills. */
  value(address: string): FormulaValue {
    const { sheet, area } = this.rangeAt(address);
    return this.resultAt(sheet, area.firstRow, area.firstColumn);
  }

  /** Waits until nothing is under way: requests, messages, timers within a second, results of functions. */
  async idle(): Promise<void> {
    let quiet = 0;
    await until(
      () => {
        quiet = this.isBusy() ? 0 : quiet + 1;
        return quiet >= 4;
      },
      restLimit,
      () => `The add-in doesn't come to rest: ${this.activity()}`,
    );
  }

  sheets(): SheetListing[] {
    return this.book.sheets.map((sheet) => {
      const used = usedArea(sheet, true);
      return {
        name: sheet.name,
        range: used ? formatArea(used) : "",
        writtenByAddIn: sheet.names.some(({ name }) => name.toUpperCase() === reportMark),
      };
    });
  }

  close(): void {
    process.off("unhandledRejection", this.onRejection);
    this.host.addIn?.pane.close();
  }

  private get addIn(): NonNullable<Host["addIn"]> {
    return this.host.addIn ?? raise("The add-in isn't installed in this Excel.");
  }

  private async boot(): Promise<void> {
    const { addIn, channel } = this.host;
    if (!addIn) return;
    const needsFunctions = addIn.manifest.functions !== null;
    const needsButtons = addIn.manifest.buttons.some(({ action }) => action.kind === "function");
    const missing = (): string[] => [
      ...(needsFunctions && !channel.ready ? ["its custom functions"] : []),
      ...(needsButtons && !addIn.web.listensToButtons ? ["its ribbon buttons"] : []),
    ];
    await until(
      () => missing().length === 0,
      bootLimit,
      () => `The add-in didn't start: Excel waits for ${missing().join(" and ")}${this.troubles()}`,
    );
    await this.idle();
  }

  private enter(range: Range, input: string): void {
    const { workbook } = this.host;
    const { sheet, area } = range;
    const [row, column] = [area.firstRow, area.firstColumn];
    const cell = new Range(workbook, sheet, areaOf(row, column));
    cell.refuseProtected("values");
    const before = cell.singleValue();
    const typed = input.startsWith("=") ? fromTyped(input) : input;
    const entry = readEntry(typed, styleAt(sheet, row, column).numberFormat, {
      numbers: workbook.locale,
      dates: workbook.locale,
    });
    if (entry.kind === "formula") workbook.calculator.check(entry.formula);
    workbook.personEdits = true;
    try {
      growTable(sheet, row, column);
      cell.put(row, column, entry);
      cell.announce(before);
    } finally {
      workbook.personEdits = false;
      workbook.events.flush();
    }
  }

  private async settled(sheet: Sheet, row: number, column: number, formula: string): Promise<void> {
    const busy = (): boolean => {
      const value = valueAt(sheet, row, column);
      return isError(value) && value.error === "#BUSY!";
    };
    await until(
      () => !busy(),
      pressLimit,
      () => `${formula} stays #BUSY!${this.troubles()}`,
    );
  }

  private resultAt(sheet: Sheet, row: number, column: number): FormulaValue {
    const spill: Area | null = [...sheet.cells.entries()].reduce<Area | null>((area, [key, cell]) => {
      if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) return area;
      const [lastRow, lastColumn] = [Math.floor(key / 16_384), key % 16_384];
      return {
        firstRow: row,
        firstColumn: column,
        lastRow: Math.max(lastRow, area?.lastRow ?? row),
        lastColumn: Math.max(lastColumn, area?.lastColumn ?? column),
      };
    }, null);
    if (!spill) return cellAt(sheet, row, column)?.value ?? "";
    return new Range(this.host.workbook, sheet, spill).read<Value>("values", (r, c) => valueAt(sheet, r, c)) ?? [];
  }

  private rangeAt(address: string): Range {
    const { workbook } = this.host;
    return rangeAt(address, workbook, workbook.activeSheet, address);
  }

  private find(selector: string): HTMLElement {
    const element = this.window.document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The pane has no ${selector}.`);
    for (let part: Element | null = element; part; part = part.parentElement) {
      if (isHidden(part, this.window)) throw new Error(`${selector} is hidden.`);
    }
    return element;
  }

  private isBusy(): boolean {
    const { addIn, server, channel } = this.host;
    if (server.pending > 0 && !server.editing) return true;
    return (
      channel.pending > 0 || (addIn !== null && (addIn.pane.messagesUnderWay > 0 || addIn.pane.timers.pending > 0))
    );
  }

  private activity(): string {
    const { addIn, server, channel } = this.host;
    const timers = addIn?.pane.timers.pending ?? 0;
    return `${String(server.pending)} requests, ${String(channel.pending)} function results and ${String(timers)} timers are under way${this.troubles()}`;
  }

  private troubles(): string {
    return this.errors.length === 0 ? "" : `; errors: ${this.errors.join(" | ")}`;
  }
}

/** A row typed right below a table joins it. */
function growTable(sheet: Sheet, row: number, column: number): void {
  for (const table of sheet.tables) {
    const { area } = table;
    const below = row === area.lastRow + 1 && column >= area.firstColumn && column <= area.lastColumn;
    if (below && !table.showTotals) table.area = { ...area, lastRow: row };
  }
}

function nameOf({ action, controlId }: ManifestButton): string {
  return action.id === "" ? controlId : action.id;
}

function raise(sentence: string): never {
  throw new Error(sentence);
}

// The driver: what a person does in Excel, for tests and for the command. Every wait has an end and says what it waited for.

import path from "node:path";

import type { DOMWindow } from "jsdom";

import { askFormulas, firstValue, resultAt } from "./asking";
import type { FormulaValue } from "./asking";
import { comeToRest, troubles } from "./coming-to-rest";
import { startHost } from "./host";
import type { Host } from "./host";
import { listSheets, lookAt } from "./looking";
import type { Reading, SheetListing } from "./looking";
import { accessibleText, announcements } from "./page/accessible-text";
import type { ManifestButton } from "./page/manifest";
import { clickOn, complaintOf, fillIn } from "./page/pane-person";
import type { TransportName } from "./page/transport-name";
import { until, within } from "./page/waiting";
import type { Traffic } from "./protocol/request-server";
import { addSheet, deleteRows, deleteSheet, insertRows, renameSheet, setRemotely } from "./restructuring";
import { asPerson, typeInto } from "./typing";
import { rangeAt } from "./workbook/arguments";
import { blankBook } from "./workbook/blank";
import type { Locale } from "./workbook/entry";
import type { Range } from "./workbook/range";
import type { Book } from "./workbook/state";

export interface ExcelOptions {
  /** A new blank book when none is given. */
  readonly book?: Book;
  /** The folder with the built add-in. */
  readonly dist?: string;
  readonly locale?: Locale;
  /** How the add-in talks to this Excel: as on the web (the default) or as on Windows. */
  readonly transport?: TransportName;
  /** false: the add-in isn't installed. */
  readonly addIn?: boolean;
  /** What TODAY() and NOW() say, as a date's serial number; absent: they are refused. */
  readonly now?: number;
  /** How long a person waits for anything before it has failed, in milliseconds: 60,000 when not given. */
  readonly patience?: number;
  /** Called before the page is loaded: for who watches from the first moment. */
  readonly started?: (excel: Excel) => void;
}

const usualPatience = 60_000;

export class Excel {
  private readonly opened = performance.now();
  private readonly onRejection = (reason: unknown): void => {
    this.errors.push(
      `Unhandled rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
    );
  };

  private constructor(
    private readonly host: Host,
    private readonly patience: number,
  ) {
    process.on("unhandledRejection", this.onRejection);
  }

  static async open(options: ExcelOptions = {}): Promise<Excel> {
    const {
      book = blankBook(),
      locale = "vi-VN",
      transport = "web",
      addIn = true,
      now,
      patience = usualPatience,
    } = options;
    const dist = addIn ? (options.dist ?? path.join(__dirname, "../../dist")) : null;
    const host = startHost({ book, locale, dist, transport, ...(now !== undefined && { now }) });
    const excel = new Excel(host, patience);
    options.started?.(excel);
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
      hostMs: Math.round(this.host.server.hostMs),
      log,
    };
  }

  /** Milliseconds spent inside the host so far. */
  get hostMs(): number {
    return this.host.server.hostMs;
  }

  /** The same by the clock that `countWorkBy` gave. */
  get hostWork(): number {
    return this.host.server.hostWork;
  }

  countWorkBy(clock: () => number): void {
    this.host.server.clock = clock;
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

  /** Lets the n-th request since the beginning fail; several may be named. */
  failAt(n: number, code: string | number): void {
    this.host.server.failAt(n, code);
  }

  /** How long Excel takes for every request, in milliseconds. */
  set delay(ms: number) {
    this.host.server.delay = ms;
  }

  /** The buttons that the add-in has put on the ribbon. */
  get buttons(): readonly { readonly id: string; readonly label: string }[] {
    return this.addIn.manifest.buttons.map((button) => ({ id: nameOf(button), label: button.label }));
  }

  /** Presses a button of the ribbon, by its id or by what stands on it; gives back what the pane announced. */
  async press(actionId: string): Promise<string> {
    const { manifest, transport } = this.addIn;
    const button = manifest.buttons.find(({ action, controlId, label }) =>
      [action.id, controlId, label].includes(actionId),
    );
    if (!button)
      throw new Error(`The ribbon has no button ${actionId}; it has ${manifest.buttons.map(nameOf).join(", ")}.`);
    if (button.action.kind === "function") {
      const done = transport.pressButton(button.action.id, button.controlId);
      await within(
        done,
        this.patience,
        () => `Pressing ${actionId}: the add-in didn't call event.completed()${troubles(this.host)}`,
      );
    }
    await this.idle();
    return this.host.server.atWork(() => announcements(this.window));
  }

  async click(selector: string): Promise<void> {
    clickOn(this.window, selector);
    await this.idle();
  }

  /** Fills a field of the pane as a person does. */
  async type(selector: string, text: string): Promise<void> {
    fillIn(this.window, selector, text);
    await this.idle();
  }

  /** What a field says against its text; null when it was taken. */
  complaint(selector: string): string | null {
    return complaintOf(this.window, selector);
  }

  paneText(): string {
    return accessibleText(this.window.document.body, this.window);
  }

  /** Types into a cell as a person would, in the notation of the locale. */
  async set(address: string, input: string): Promise<void> {
    this.enter(this.rangeAt(address), input);
    await this.idle();
  }

  /** Selects cells, as a person does with the mouse. */
  select(address: string): void {
    const { sheet, area } = this.rangeAt(address);
    this.host.workbook.select(sheet, area);
  }

  /** A co-author at another machine, whose edits come in at once, without waiting for the add-in. */
  readonly coAuthor = {
    set: (address: string, input: string): void => {
      setRemotely(this.rangeAt(address), input);
    },
  };

  async insertRows(address: string): Promise<void> {
    insertRows(this.rangeAt(address));
    await this.idle();
  }

  async deleteRows(address: string): Promise<void> {
    deleteRows(this.rangeAt(address));
    await this.idle();
  }

  async addSheet(name: string): Promise<void> {
    addSheet(this.host.workbook, name);
    await this.idle();
  }

  async renameSheet(from: string, to: string): Promise<void> {
    renameSheet(this.host.workbook, from, to);
    await this.idle();
  }

  async deleteSheet(name: string): Promise<void> {
    deleteSheet(this.host.workbook, name);
    await this.idle();
  }

  read(address: string): Reading {
    return lookAt(this.rangeAt(address));
  }

  /** Enters a formula in a spare cell, waits for its value and takes it out again. */
  async formula(formula: string): Promise<FormulaValue> {
    const [value = ""] = await this.formulas([formula]);
    return value;
  }

  /** The same for many formulas at once: the client sends its results twice a second, so asking one by one is slow. */
  async formulas(formulas: readonly string[]): Promise<FormulaValue[]> {
    try {
      return await askFormulas(this.host, formulas);
    } finally {
      await this.idle();
    }
  }

  /** Enters a formula in a cell of a sheet, where it stays, and waits for its first value. */
  async liveFormula(address: string, formula: string): Promise<void> {
    const range = this.rangeAt(address);
    this.enter(range, formula);
    await firstValue(this.host, range.sheet, range.area.firstRow, range.area.firstColumn, formula);
    await this.idle();
  }

  /** The value of one cell; of a formula that spills, all it fills. */
  value(address: string): FormulaValue {
    const { sheet, area } = this.rangeAt(address);
    return resultAt(sheet, area.firstRow, area.firstColumn);
  }

  /** Waits until nothing is under way: requests, messages, timers within a second, results of functions. */
  async idle(): Promise<void> {
    await comeToRest(this.host, this.patience);
  }

  sheets(): SheetListing[] {
    return listSheets(this.book);
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
      ...(needsButtons && !addIn.transport.listensToButtons ? ["its ribbon buttons"] : []),
    ];
    await until(
      () => missing().length === 0,
      this.patience,
      () => `The add-in didn't start: Excel waits for ${missing().join(" and ")}${troubles(this.host)}`,
    );
    await this.idle();
  }

  private enter({ sheet, area }: Range, input: string): void {
    const { workbook } = this.host;
    asPerson(workbook, () => typeInto(workbook, sheet, area.firstRow, area.firstColumn, input));
  }

  private rangeAt(address: string): Range {
    const { workbook } = this.host;
    return rangeAt(address, workbook, workbook.activeSheet, address);
  }
}

function nameOf({ action, controlId }: ManifestButton): string {
  return action.id === "" ? controlId : action.id;
}

function raise(sentence: string): never {
  throw new Error(sentence);
}

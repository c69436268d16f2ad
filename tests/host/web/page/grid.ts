// The grid: shows what the workbook says, and passes on what a person does in it. It computes nothing; values, texts and
// formats come from the workbook. Which deeds come from the person stands in grid-deeds.ts.

import "@univerjs/preset-sheets-core/lib/index.css";

import { mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/core/facade";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";

import type { Locale } from "../../workbook/entry";
import type { Area } from "../../workbook/state";
import type { Changes, ChartView, Deed, FrameView, SheetChange } from "../messages";
import { Charts } from "./charts";
import { editText } from "./edit-text";
import { watchDeeds } from "./grid-deeds";
import { gridStyle } from "./grid-style";
import type { GridStyle } from "./grid-style";
import { cellData, freezeOf, gridRange, lineData, naturalHeights, sheetData } from "./snapshot";

const noCalculation = 2;
const calculation = "formula.mutation.set-formula-calculation-start";

export class Grid {
  readonly api: FUniver;
  private readonly univer: Univer;
  private readonly styles: GridStyle[] = [];
  private readonly frames = new Map<string, FrameView>();
  private readonly charts: Charts;
  /** The workbook's own changes are being shown, so the grid's events are no deeds of a person. */
  private showing = false;
  /** Rows with a height of their own, by sheet. */
  private readonly fixedRows = new Map<string, ReadonlySet<number>>();
  private active = "";
  private order: string[] = [];
  private books = 0;

  constructor(
    container: HTMLElement,
    private readonly locale: Locale,
    act: (deed: Deed) => void,
    refuse: () => void,
  ) {
    const locales = { viVN: mergeLocales(vietnamese), enUS: mergeLocales(english) };
    this.univer = new Univer({ locale: locale === "vi-VN" ? "viVN" : "enUS", locales });
    const formula = { initialFormulaComputing: noCalculation };
    const { plugins } = UniverSheetsCorePreset({ container, ribbonType: "simple", formula });
    for (const plugin of plugins) register(this.univer, plugin);
    this.api = FUniver.newAPI(this.univer);
    // The grid's own engine stands still: the workbook computes.
    this.api.addEvent(this.api.Event["BeforeCommandExecute"], (command: { id: string; cancel?: boolean }) => {
      if (command.id === calculation) command.cancel = true;
    });
    this.charts = new Charts(container, this.api, locale);
    const pass = (deed: Deed): void => {
      if (deed.deed === "select") this.active = deed.sheet;
      act(deed);
    };
    watchDeeds(this.api, pass, refuse, () => this.showing);
  }

  /** Shows another workbook. */
  load(name: string, { styles, sheets, order = [], active, selection }: Changes): void {
    this.quietly(() => {
      const old = this.api.getActiveWorkbook();
      if (old) this.api.disposeUnit(old.getId());
      this.styles.length = 0;
      this.frames.clear();
      this.learn(styles);
      this.books += 1;
      this.order = [...order];
      const shown = [...sheets].sort((one, other) => Number(other.id === active) - Number(one.id === active));
      for (const { id, frame, rows = [] } of shown) {
        if (frame) this.frames.set(id, frame);
        this.fixedRows.set(id, new Set(rows.map(([row]) => row)));
      }
      this.api.createWorkbook({
        id: `workbook-${this.books}`,
        name,
        sheetOrder: this.order,
        defaultStyle: { ff: "Calibri", fs: 11 },
        sheets: Object.fromEntries(
          shown.flatMap((sheet) => (sheet.frame ? [[sheet.id, sheetData(sheet, sheet.frame, this.styles)]] : [])),
        ),
      });
      // The grid's services are there once it has shown a workbook.
      if (this.books === 1) this.showTexts(this.univer.__getInjector().get(SheetInterceptorService));
      this.go(active, selection);
    });
    this.drawCharts();
  }

  apply({ styles, sheets, order, active, selection }: Changes): void {
    this.quietly(() => {
      this.learn(styles);
      if (order) this.removeSheets(order);
      for (const sheet of sheets) this.applySheet(sheet, order ?? this.order);
      if (order) this.sortSheets(order);
      this.go(active, selection);
    });
    this.drawCharts();
  }

  private get book(): FWorkbook {
    const book = this.api.getActiveWorkbook();
    if (!book) throw new Error("The grid shows no workbook.");
    return book;
  }

  private learn(styles: Changes["styles"]): void {
    for (const [number, style] of styles) this.styles[number] = gridStyle(style);
  }

  private applySheet(change: SheetChange, order: readonly string[]): void {
    const { id, isNew, frame, columns, rows, cells } = change;
    const before = this.frames.get(id);
    if (frame) this.frames.set(id, frame);
    if (rows) this.fixedRows.set(id, new Set(rows.map(([row]) => row)));
    if (isNew && frame) {
      const index = Math.max(0, order.indexOf(id));
      this.mutate("insert-sheet", { index, sheet: sheetData(change, frame, this.styles) });
      this.order.splice(index, 0, id);
      return;
    }
    if (frame && before) this.applyFrame(id, before, frame);
    if (columns) this.mutate("set-col-data", { subUnitId: id, columnData: lineData(columns, "w") });
    if (rows) this.mutate("set-row-data", { subUnitId: id, rowData: lineData(rows, "h") });
    if (!cells) return;
    this.makeRoom(id, Math.max(...cells.map(({ row }) => row)));
    this.mutate("set-range-values", { subUnitId: id, cellValue: cellData(cells, this.styles) });
    const rowData = naturalHeights(cells, this.styles, this.fixedRows.get(id));
    if (Object.keys(rowData).length > 0) this.mutate("set-row-data", { subUnitId: id, rowData });
  }

  private applyFrame(id: string, before: FrameView, after: FrameView): void {
    const change = (part: keyof FrameView, mutation: string, parameters: object): void => {
      if (JSON.stringify(before[part]) !== JSON.stringify(after[part]))
        this.mutate(mutation, { subUnitId: id, ...parameters });
    };
    change("name", "set-worksheet-name", { name: after.name });
    change("tabColor", "set-tab-color", { color: after.tabColor });
    change("visibility", "set-worksheet-hidden", { hidden: Number(after.visibility !== "Visible") });
    change("showGridlines", "toggle-gridlines", { showGridlines: Number(after.showGridlines) });
    change("frozen", "set-frozen", freezeOf(after));
    change("merges", "remove-worksheet-merge", { ranges: before.merges.map(gridRange) });
    change("merges", "add-worksheet-merge", { ranges: after.merges.map(gridRange) });
  }

  private makeRoom(id: string, row: number): void {
    const sheet = this.book.getSheetBySheetId(id);
    if (sheet && row >= sheet.getMaxRows())
      this.mutate("set-worksheet-row-count", { subUnitId: id, rowCount: row + 200 });
  }

  private removeSheets(order: readonly string[]): void {
    for (const id of this.order.filter((known) => !order.includes(known))) {
      const active = this.book.getActiveSheet().getSheetId() === id;
      const other = active
        ? order.map((next) => this.book.getSheetBySheetId(next)).find((next) => next !== null)
        : null;
      if (other) this.book.setActiveSheet(other);
      this.mutate("remove-sheet", { subUnitId: id });
      this.frames.delete(id);
    }
    this.order = this.order.filter((id) => order.includes(id));
  }

  private sortSheets(order: readonly string[]): void {
    order.forEach((id, toOrder) => {
      const fromOrder = this.order.indexOf(id);
      if (fromOrder === toOrder) return;
      this.mutate("set-worksheet-order", { subUnitId: id, fromOrder, toOrder });
      this.order.splice(fromOrder, 1);
      this.order.splice(toOrder, 0, id);
    });
  }

  private go(active: string | undefined, selection: Area | undefined): void {
    this.active = active ?? this.active;
    const sheet = this.book.getSheetBySheetId(this.active);
    if (!sheet) return;
    // The grid turns to a new sheet by itself, which isn't what the workbook said.
    if (this.book.getActiveSheet().getSheetId() !== this.active) this.book.setActiveSheet(sheet);
    if (!selection) return;
    const { firstRow, firstColumn } = selection;
    const lastRow = Math.min(selection.lastRow, sheet.getMaxRows() - 1);
    const lastColumn = Math.min(selection.lastColumn, sheet.getMaxColumns() - 1);
    sheet.getRange(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1).activate();
    if (firstRow + firstColumn > 0) sheet.scrollToCell(Math.max(0, firstRow - 5), Math.max(0, firstColumn - 3));
  }

  private drawCharts(): void {
    const charts = new Map<string, readonly ChartView[]>([...this.frames].map(([id, frame]) => [id, frame.charts]));
    this.charts.show(charts);
  }

  private mutate(mutation: string, parameters: object): void {
    this.api.syncExecuteCommand(`sheet.mutation.${mutation}`, { unitId: this.book.getId(), ...parameters });
  }

  private quietly(show: () => void): void {
    this.showing = true;
    try {
      show();
    } finally {
      this.showing = false;
    }
  }

  /** Cells show the workbook's texts; a person edits numbers as they would be typed, and what is typed stays as it is. */
  private showTexts(interceptors: SheetInterceptorService): void {
    const first = 1000;
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: first,
      effect: 2,
      handler: (cell, _location, next) => {
        const text = cell?.custom?.text;
        return text === undefined ? next(cell) : { ...cell, v: text };
      },
    });
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: first,
      handler: (cell, _location, next) => {
        if (cell?.f || typeof cell?.v !== "number") return next(cell);
        return { ...cell, v: editText(cell.v, cell.custom?.text, this.locale), t: 1 };
      },
    });
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: first,
      handler: (cell, _location, next) => {
        if (typeof cell?.v !== "string" || cell.f) return next(cell);
        return { ...cell, t: 1, custom: { typed: cell.v } };
      },
    });
  }
}

function register(univer: Univer, plugin: unknown): void {
  const [kind, config] = Array.isArray(plugin) ? (plugin as [unknown, unknown]) : [plugin, undefined];
  univer.registerPlugin(kind, config);
}

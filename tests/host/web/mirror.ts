// Knows what the page's grid was told and says what has changed since. It compares, so that the workbook needs no word about
// a screen; a sheet of 200,000 cells takes some 20 ms.

import { keyColumn, keyRow } from "../workbook/a1";
import { isError, plainValue } from "../workbook/errors";
import { inheritedStyle } from "../workbook/grid";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { Cell, Sheet, Style, Value } from "../workbook/state";
import { textIn } from "../workbook/text";
import { chartViews } from "./chart-views";
import type { CellView, Changes, FrameView, LineView, SheetChange } from "./messages";

interface Told {
  readonly value: Value;
  readonly style: Style;
  readonly formula: string | undefined;
}

interface ToldSheet {
  frame: string;
  columns: string;
  rows: string;
  readonly cells: Map<number, Told>;
}

export class Mirror {
  private readonly styles = new Map<Style, number>();
  private readonly sheets = new Map<string, ToldSheet>();
  private order = "";
  private active = "";
  private selection = "";

  constructor(private readonly workbook: LiveWorkbook) {}

  /** The page shows something of its own in these cells, so they are to be told again. */
  forget(sheet: Sheet, keys: Iterable<number>): void {
    const told = this.sheets.get(sheet.id);
    for (const key of keys) told?.cells.set(key, unknown);
  }

  forgetFrame(sheet: Sheet): void {
    const told = this.sheets.get(sheet.id);
    if (told) [told.frame, told.columns, told.rows] = ["", "", ""];
  }

  /** The person selected this on the page, so the page needn't be told. */
  selected(): void {
    this.active = this.workbook.activeSheet.id;
    this.selection = this.selectionKey();
  }

  /** null: nothing changed. */
  changes(): Changes | null {
    const styles: [number, Style][] = [];
    const sheets = this.workbook.sheets.flatMap((sheet) => this.sheetChange(sheet, styles) ?? []);
    const changes = { styles, sheets, ...this.changedOrder(), ...this.changedSelection() };
    return sheets.length === 0 && Object.keys(changes).length === 2 ? null : changes;
  }

  private changedOrder(): Pick<Changes, "order"> {
    const ids = this.workbook.sheets.map(({ id }) => id);
    const order = ids.join(" ");
    if (order === this.order) return {};
    this.order = order;
    for (const id of [...this.sheets.keys()]) if (!ids.includes(id)) this.sheets.delete(id);
    return { order: ids };
  }

  private changedSelection(): Pick<Changes, "active" | "selection"> {
    const { id } = this.workbook.activeSheet;
    if (id === this.active && this.selectionKey() === this.selection) return {};
    this.selected();
    return { active: id, selection: this.workbook.selection.area };
  }

  private selectionKey(): string {
    const { sheet, area } = this.workbook.selection;
    return JSON.stringify([sheet.id, area]);
  }

  private sheetChange(sheet: Sheet, styles: [number, Style][]): SheetChange | null {
    const known = this.sheets.get(sheet.id);
    const told = known ?? { frame: "", columns: "", rows: "", cells: new Map<number, Told>() };
    if (!known) this.sheets.set(sheet.id, told);
    const parts: { frame?: FrameView; columns?: LineView[]; rows?: LineView[]; cells?: CellView[] } = {};
    const frame = frameOf(sheet, this.workbook);
    if (replaced(told, "frame", frame)) parts.frame = frame;
    const columns = linesOf(sheet.columns, "width");
    if (replaced(told, "columns", columns)) parts.columns = columns;
    const rows = linesOf(sheet.rows, "height");
    if (replaced(told, "rows", rows)) parts.rows = rows;
    const cells = this.changedCells(sheet, told.cells, styles);
    if (cells.length > 0) parts.cells = cells;
    return known && Object.keys(parts).length === 0 ? null : { id: sheet.id, isNew: !known, ...parts };
  }

  private changedCells(sheet: Sheet, told: Map<number, Told>, styles: [number, Style][]): CellView[] {
    const changed: CellView[] = [];
    for (const [key, cell] of sheet.cells) {
      const before = told.get(key);
      if (before?.value === cell.value && before.style === cell.style && before.formula === cell.formula) continue;
      told.set(key, { value: cell.value, style: cell.style, formula: cell.formula });
      changed.push(this.view(key, cell, styles));
    }
    if (told.size === sheet.cells.size) return changed;
    for (const key of told.keys()) {
      if (sheet.cells.has(key)) continue;
      told.delete(key);
      const place = { row: keyRow(key), column: keyColumn(key) };
      const style = inheritedStyle(sheet, place.row, place.column);
      changed.push({ ...place, style: this.styleNumber(style, styles) });
    }
    return changed;
  }

  private view(key: number, cell: Cell, styles: [number, Style][]): CellView {
    const value = plainValue(cell.value);
    const text = textIn(this.workbook, cell.value, cell.style.numberFormat);
    const { formula } = cell;
    return {
      row: keyRow(key),
      column: keyColumn(key),
      style: this.styleNumber(cell.style, styles),
      ...(value !== "" && { value }),
      ...(text !== String(value) && { text }),
      ...(formula !== undefined && { formula }),
      ...(isError(cell.value) && cell.value.message !== undefined && { message: cell.value.message }),
    };
  }

  private styleNumber(style: Style, styles: [number, Style][]): number {
    const known = this.styles.get(style);
    if (known !== undefined) return known;
    const number = this.styles.size;
    this.styles.set(style, number);
    styles.push([number, style]);
    return number;
  }
}

const unknown: Told = { value: Number.NaN, style: Object.create(null) as Style, formula: undefined };

function replaced(told: ToldSheet, part: "frame" | "columns" | "rows", view: unknown): boolean {
  const text = JSON.stringify(view);
  if (told[part] === text) return false;
  told[part] = text;
  return true;
}

function frameOf(sheet: Sheet, workbook: LiveWorkbook): FrameView {
  const { name, visibility, tabColor, showGridlines, showHeadings, frozen, merges } = sheet;
  const charts = chartViews(sheet, workbook);
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    frozen,
    merges,
    protected: sheet.protected,
    charts,
  };
}

function linesOf<K extends "width" | "height">(
  lines: ReadonlyMap<number, { readonly [size in K]?: number } & { readonly hidden?: boolean }>,
  size: K,
): LineView[] {
  return [...lines]
    .filter(([, line]) => line[size] !== undefined || line.hidden === true)
    .map(([index, line]) => [index, line[size] ?? null, line.hidden === true]);
}

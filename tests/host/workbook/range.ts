// A rectangle of cells on a sheet of an open book: reading it, and writing it by the rules of Excel.
// How it looks on the wire stands in wire-range.ts, what an input becomes in entry.ts.

import { fail } from "../protocol/rich-error";
import {
  areaOf,
  cellsOf,
  columnsOf,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
  quoteSheetName,
  rowsOf,
} from "./a1";
import { readEntry } from "./entry";
import type { Entry } from "./entry";
import { plainValue } from "./errors";
import { clearConditionalFormats } from "./conditional-format";
import { workbookTarget } from "./events";
import { cellAt, cellsIn, dropIfBlank, ensureCell, gridOf, restyle, styleAt, stylesIn, valueAt } from "./grid";
import type { LiveWorkbook } from "./live-workbook";
import { refuseProtected } from "./protection";
import type { Area, Cell, Sheet, Style, Value } from "./state";
import { changeStyle, plainStyle, styleChanger } from "./style";
import type { StyleChange } from "./style";
import { clearValidation } from "./validation";

/** Excel refuses to read or write more cells than this in one go. */
const cellLimit = 5_000_000;

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export class Range {
  constructor(
    readonly workbook: LiveWorkbook,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get isUnbounded(): boolean {
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }

  at(row: number, column: number, rows = 1, columns = 1): Range {
    const area = areaOf(row, column, rows, columns);
    const inside =
      row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && area.lastRow < maxRows && area.lastColumn < maxColumns;
    if (!inside) fail("InvalidArgument", "Range");
    return new Range(this.workbook, this.sheet, area);
  }

  over(area: Area): Range {
    return new Range(this.workbook, this.sheet, area);
  }

  /** null for whole rows and columns, as Excel answers. */
  read<T>(member: string, each: (row: number, column: number) => T): T[][] | null {
    if (this.isUnbounded) return null;
    if (cellsOf(this.area) > cellLimit) fail("RangeExceedsLimit", `Range.${member}`);
    return gridOf(this.area, each);
  }

  styles(): Set<Style> {
    return stylesIn(this.sheet, this.area);
  }

  styleAt(row: number, column: number): Style {
    return styleAt(this.sheet, row, column);
  }

  valueAt(row: number, column: number): Value {
    return valueAt(this.sheet, row, column);
  }

  /** Values or formulas: one for all cells, or an array of the range's shape, null leaving a cell alone. */
  enter(input: unknown, member: string): void {
    const grid = this.shape(input, member);
    this.refuseProtected(member);
    const before = this.singleValue();
    const { calculator, locale, book } = this.workbook;
    const rules = { numbers: "en-US", dates: locale, date1904: book.date1904 } as const;
    /** Row by row; null leaves the cell alone. All is checked before anything is written. */
    const entries: (Entry | null)[] = [];
    for (let row = this.area.firstRow; row <= this.area.lastRow; row += 1) {
      for (let column = this.area.firstColumn; column <= this.area.lastColumn; column += 1) {
        const value = grid(row - this.area.firstRow, column - this.area.firstColumn);
        if (value === null || value === undefined) entries.push(null);
        else {
          // Only what a text becomes depends on the format of its cell.
          const format = typeof value === "string" ? styleAt(this.sheet, row, column).numberFormat : "General";
          const entry = readEntry(value, format, rules);
          if (entry.kind === "formula") calculator.check(entry.formula);
          entries.push(entry);
        }
      }
    }
    let next = 0;
    for (let row = this.area.firstRow; row <= this.area.lastRow; row += 1) {
      for (let column = this.area.firstColumn; column <= this.area.lastColumn; column += 1) {
        const entry = entries[next++];
        if (entry) this.put(row, column, entry);
      }
    }
    this.announce(before);
  }

  /** Puts an entry that has been checked into a cell. */
  put(row: number, column: number, entry: Entry): void {
    const { sheet, workbook } = this;
    if (entry.kind === "clear") {
      this.erase(row, column);
      return;
    }
    const cell = ensureCell(sheet, row, column);
    // Asking first: deleting what isn't there is slow, and most cells never held a formula.
    if (cell.formula !== undefined) {
      workbook.calculator.release(sheet, row, column);
      delete cell.formula;
    }
    if (cell.spilledFrom) delete cell.spilledFrom;
    if (entry.kind === "formula") {
      cell.formula = entry.formula;
      workbook.calculator.enter(sheet, row, column, entry.formula);
      return;
    }
    cell.value = entry.value;
    if (entry.numberFormat && cell.style.numberFormat === "General") {
      cell.style = changeStyle(cell.style, { numberFormat: entry.numberFormat });
    }
  }

  setNumberFormat(input: unknown): void {
    const grid = this.shape(input, "numberFormat", true);
    this.refuseFormat("numberFormat");
    if (this.isUnbounded) {
      this.style({ numberFormat: String(grid(0, 0)) });
      return;
    }
    const changers = new Map<string, (style: Style) => Style>();
    gridOf(this.area, (row, column) => {
      const numberFormat = grid(row - this.area.firstRow, column - this.area.firstColumn);
      if (numberFormat === null || numberFormat === undefined) return;
      if (typeof numberFormat !== "string") fail("InvalidArgument", "Range.numberFormat");
      let change = changers.get(numberFormat);
      if (!change) changers.set(numberFormat, (change = styleChanger({ numberFormat })));
      restyle(this.sheet, areaOf(row, column), change);
    });
    this.announceFormat();
  }

  style(change: StyleChange): void {
    this.refuseFormat("format");
    restyle(this.sheet, this.area, styleChanger(change));
    this.announceFormat();
  }

  /** Like style(), with a change for each cell; null leaves one alone. */
  styleEach(changeOf: (row: number, column: number) => StyleChange | null): void {
    this.refuseFormat("format");
    const changers = new Map<string, (style: Style) => Style>();
    gridOf(this.area, (row, column) => {
      const change = changeOf(row, column);
      if (!change) return;
      const key = JSON.stringify(change);
      let changer = changers.get(key);
      if (!changer) changers.set(key, (changer = styleChanger(change)));
      restyle(this.sheet, areaOf(row, column), changer);
    });
    this.announceFormat();
  }

  /** Like style(), where the change depends on what the cell looks like now. */
  restyle(change: (style: Style) => StyleChange): void {
    this.refuseFormat("format");
    this.announceFormat();
    const done = new Map<Style, Style>();
    restyle(this.sheet, this.area, (style) => {
      const known = done.get(style);
      if (known) return known;
      const changed = changeStyle(style, change(style));
      done.set(style, changed);
      return changed;
    });
  }

  clear(what: ClearWhat): void {
    this.refuseProtected("clear");
    const before = this.singleValue();
    for (const { row, column, cell } of [...cellsIn(this.sheet, this.area)]) {
      if (what !== "Contents") delete cell.hyperlink;
      if (what === "All" || what === "Contents") this.erase(row, column);
      else dropIfBlank(this.sheet, row, column);
    }
    if (what === "All" || what === "Formats") {
      restyle(this.sheet, this.area, () => plainStyle);
      this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.area));
      clearConditionalFormats(this.sheet, this.area);
    }
    if (what === "All") clearValidation(this.sheet, this.area);
    if (what === "All" || what === "Contents") this.announce(before);
  }

  merge(across: boolean): void {
    this.refuseProtected("merge");
    if (this.sheet.tables.some((table) => intersection(table.area, this.area))) fail("InvalidOperation", "Range.merge");
    const areas = across
      ? Array.from({ length: rowsOf(this.area) }, (_row, i) =>
          areaOf(this.area.firstRow + i, this.area.firstColumn, 1, columnsOf(this.area)),
        )
      : [this.area];
    for (const area of areas) {
      this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, area));
      // Only the upper left cell keeps its content.
      for (const { row, column } of [...cellsIn(this.sheet, area)]) {
        if (row !== area.firstRow || column !== area.firstColumn) this.erase(row, column);
      }
      if (cellsOf(area) > 1) this.sheet.merges.push(area);
    }
  }

  unmerge(): void {
    this.refuseProtected("unmerge");
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.area));
  }

  /** Locked cells keep their contents. */
  refuseProtected(member: string): void {
    if (this.sheet.protected && [...this.styles()].some((style) => style.locked))
      fail("AccessDenied", `Range.${member}`);
  }

  private refuseFormat(member: string): void {
    refuseProtected(this.sheet, "allowFormatCells", `Range.${member}`);
  }

  private announceFormat(): void {
    const { sheet, area, workbook } = this;
    const referenceId = workbook.freshId("format");
    workbook.eventAreas.set(referenceId, { sheet, area });
    const message = { address: formatArea(area), source: workbook.origin.source, worksheetId: sheet.id, referenceId };
    workbook.events.emit("Worksheet.onFormatChanged", [sheet.id, workbookTarget], message);
  }

  /** Tells listeners and dependent formulas that the contents changed. */
  announce(before: Value = ""): void {
    const { sheet, area, workbook } = this;
    const message = changeMessage(this, before);
    workbook.eventAreas.set(message.referenceId, { sheet, area });
    workbook.events.emit("Worksheet.onChanged", [sheet.id, workbookTarget], message);
    for (const table of sheet.tables) {
      if (!intersection(table.area, area)) continue;
      workbook.events.emit("Table.onChanged", [table.id, sheet.id, workbookTarget], { ...message, tableId: table.id });
    }
    workbook.calculator.changed(sheet, area);
  }

  singleValue(): Value {
    return cellsOf(this.area) === 1 ? valueAt(this.sheet, this.area.firstRow, this.area.firstColumn) : "";
  }

  private erase(row: number, column: number): void {
    const cell: Cell | undefined = cellAt(this.sheet, row, column);
    if (!cell || cell.spilledFrom) return; // a spilled value belongs to its formula and stays
    if (cell.formula !== undefined) this.workbook.calculator.release(this.sheet, row, column);
    delete cell.formula;
    cell.value = "";
    dropIfBlank(this.sheet, row, column);
  }

  private shape(input: unknown, member: string, unboundedAllowed = false): (row: number, column: number) => unknown {
    const location = `Range.${member}`;
    if (this.isUnbounded && !unboundedAllowed) fail("InvalidArgument", location);
    if (!this.isUnbounded && cellsOf(this.area) > cellLimit) fail("RangeExceedsLimit", location);
    if (!Array.isArray(input)) {
      if (input === null || input === undefined) fail("InvalidArgument", location);
      return () => input;
    }
    const rows: readonly unknown[] = input;
    const fits =
      rows.length === rowsOf(this.area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnsOf(this.area));
    if (!fits) fail("InvalidArgument", location, wrongShape);
    return (row, column) => (rows[row] as readonly unknown[])[column];
  }
}

export const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function changeMessage(range: Range, before: Value): { referenceId: string; [member: string]: unknown } {
  const { workbook, area, sheet } = range;
  const after = range.singleValue();
  const single = cellsOf(area) === 1;
  return {
    address: formatArea(area),
    changeType: "RangeEdited",
    ...workbook.origin,
    worksheetId: sheet.id,
    referenceId: `{change-${String(workbook.nextNumber())}}`,
    shiftDirection: "None",
    ...(single && {
      valueBefore: plainValue(before),
      valueAfter: plainValue(after),
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    }),
  };
}

export function valueTypeOf(value: Value): "Empty" | "Double" | "Boolean" | "String" | "Error" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

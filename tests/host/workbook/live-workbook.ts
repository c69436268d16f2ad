// A book that is open: its state plus what only lives while Excel runs — selection, listeners, who is editing, the calculator.
// Here stand the deeds on whole sheets; deeds on cells stand in range.ts.

import { fail } from "../protocol/rich-error";
import { areaOf, keyColumn, keyRow } from "./a1";
import { blankSheet, sheetId } from "./blank";
import type { Locale } from "./entry";
import { workbookTarget } from "./events";
import type { Events } from "./events";
import { checkSheetName } from "./sheet-name";
import type { Area, Book, Sheet } from "./state";

/** What the cells need of calculation/: who holds a formula, and that something changed. */
export interface Calculator {
  /** Takes over the formula of a cell that holds it already; fails when Excel would refuse to take it. */
  enter(sheet: Sheet, row: number, column: number, formula: string): void;
  /** Refuses what Excel would refuse, before anything is written. */
  check(formula: string): void;
  /** The cell lost its formula. */
  release(sheet: Sheet, row: number, column: number): void;
  changed(sheet: Sheet, area: Area): void;
  /** Names of sheets or tables changed, so references may mean something else. */
  renamed(): void;
}

export class LiveWorkbook {
  selection: { sheet: Sheet; area: Area };
  calculationMode = "Automatic";
  /** A person types, so that events don't name the add-in as their source. */
  personEdits = false;
  /** Areas that events speak of, by the id in their message. */
  readonly eventAreas = new Map<string, { sheet: Sheet; area: Area }>();
  private numbers = 0;

  constructor(
    readonly book: Book,
    readonly locale: Locale,
    readonly events: Events,
    readonly calculator: Calculator,
  ) {
    this.selection = { sheet: this.activeSheet, area: areaOf(0, 0) };
  }

  get sheets(): readonly Sheet[] {
    return this.book.sheets;
  }

  get activeSheet(): Sheet {
    return (
      this.book.sheets[this.book.activeSheet] ??
      this.book.sheets[0] ??
      fail("GeneralException", "a book without sheets")
    );
  }

  nextNumber(): number {
    this.numbers += 1;
    return this.numbers;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.book.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string | null): Sheet {
    const sheet = blankSheet(this.freshSheetId(), name ?? this.freshSheetName());
    checkSheetName(sheet.name, this.book.sheets, null, "WorksheetCollection.add");
    this.book.sheets.push(sheet);
    this.calculator.renamed();
    this.events.emit("WorksheetCollection.onAdded", [workbookTarget], { worksheetId: sheet.id, source: "Local" });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    checkSheetName(name, this.book.sheets, sheet, "Worksheet.name");
    sheet.name = name;
    this.calculator.renamed();
  }

  deleteSheet(sheet: Sheet): void {
    const visible = this.book.sheets.filter((other) => other.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) fail("InvalidOperation", "Worksheet.delete");
    const active = this.activeSheet;
    const position = this.book.sheets.indexOf(sheet);
    for (const key of [...sheet.cells.keys()]) {
      if (sheet.cells.get(key)?.formula !== undefined) this.calculator.release(sheet, keyRow(key), keyColumn(key));
    }
    this.book.sheets.splice(position, 1);
    const next = active === sheet ? (this.book.sheets[position] ?? this.book.sheets[position - 1]) : active;
    this.book.activeSheet = next ? this.book.sheets.indexOf(next) : 0;
    if (this.selection.sheet === sheet) this.selection = { sheet: this.activeSheet, area: areaOf(0, 0) };
    this.calculator.renamed();
    this.events.emit("WorksheetCollection.onDeleted", [workbookTarget], { worksheetId: sheet.id, source: "Local" });
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (position < 0 || position >= this.book.sheets.length) fail("InvalidArgument", "Worksheet.position");
    const active = this.activeSheet;
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
    this.book.sheets.splice(position, 0, sheet);
    this.book.activeSheet = this.book.sheets.indexOf(active);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") fail("InvalidOperation", "Worksheet.activate");
    const before = this.activeSheet;
    if (before === sheet) return;
    this.book.activeSheet = this.book.sheets.indexOf(sheet);
    this.selection = { sheet, area: areaOf(0, 0) };
    this.events.emit("Worksheet.onDeactivated", [before.id, workbookTarget], { worksheetId: before.id });
    this.events.emit("Worksheet.onActivated", [sheet.id, workbookTarget], { worksheetId: sheet.id });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area };
  }

  private freshSheetName(): string {
    let number = this.book.sheets.length + 1;
    while (this.findSheet(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }

  private freshSheetId(): string {
    let number = this.book.sheets.length + 1;
    while (this.book.sheets.some((sheet) => sheet.id === sheetId(number))) number += 1;
    return sheetId(number);
  }
}

// A book that is open: its state plus what only lives while Excel runs — selection, listeners, who is editing, the calculator.
// Here stand the deeds on whole sheets; deeds on cells stand in range.ts.

import type { Calculator } from "../calculation/hooks";
import { fail } from "../protocol/rich-error";
import { areaOf, formatArea, intersection, keyColumn, keyRow } from "./a1";
import { blankSheet, sheetId } from "./blank";
import { copySheet } from "./copy-sheet";
import type { Locale } from "./entry";
import { workbookTarget } from "./events";
import type { Events } from "./events";
import { changeLinkedTexts, putFormulas, takeFormulas } from "./linked-texts";
import type { ReferenceChange } from "./linked-texts";
import { withSheet } from "./references";
import { checkSheetName } from "./sheet-name";
import type { Area, Book, Sheet } from "./state";

export class LiveWorkbook {
  selection: { sheet: Sheet; area: Area };
  calculationMode = "Automatic";
  /** A person types, so that events don't name the add-in as their source. */
  personEdits = false;
  /** A co-author at another machine does what is done now. */
  coAuthorEdits = false;
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

  /** Who did it, as events tell. */
  get origin(): { source: string; triggerSource: string } {
    if (this.coAuthorEdits) return { source: "Remote", triggerSource: "Unknown" };
    return { source: "Local", triggerSource: this.personEdits ? "Unknown" : "ThisLocalAddin" };
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
    this.insertSheet(sheet, this.book.sheets.length);
    return sheet;
  }

  copySheet(sheet: Sheet, position: number): Sheet {
    const copy = copySheet(this, sheet, this.freshSheetId());
    this.insertSheet(copy, position);
    // The copy's formulas are new ones: each is computed for itself.
    const moves = (owner: Sheet): boolean => owner === copy;
    putFormulas(
      this,
      takeFormulas(this, () => undefined, moves),
    );
    this.calculator.calculate();
    return copy;
  }

  private insertSheet(sheet: Sheet, position: number): void {
    const active = this.activeSheet;
    this.book.sheets.splice(position, 0, sheet);
    this.book.activeSheet = this.book.sheets.indexOf(active);
    this.calculator.renamed();
    const { source } = this.origin;
    this.events.emit("WorksheetCollection.onAdded", [workbookTarget], { worksheetId: sheet.id, source });
  }

  renameSheet(sheet: Sheet, name: string): void {
    checkSheetName(name, this.book.sheets, sheet, "Worksheet.name");
    const { book } = this;
    if (book.sheets.includes(sheet)) {
      this.change(
        (reference) => (this.named(reference.sheet, sheet) ? withSheet(reference, name) : undefined),
        () => {
          sheet.name = name;
        },
      );
    }
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
    this.change(
      (reference) => (this.named(reference.sheet, sheet) ? `#REF!${reference.local}` : undefined),
      () => this.book.sheets.splice(position, 1),
    );
    const next = active === sheet ? (this.book.sheets[position] ?? this.book.sheets[position - 1]) : active;
    this.book.activeSheet = next ? this.book.sheets.indexOf(next) : 0;
    if (this.selection.sheet === sheet) this.selection = { sheet: this.activeSheet, area: areaOf(0, 0) };
    this.calculator.renamed();
    const { source } = this.origin;
    this.events.emit("WorksheetCollection.onDeleted", [workbookTarget], { worksheetId: sheet.id, source });
  }

  private named(name: string | null, sheet: Sheet): boolean {
    return name?.toLowerCase() === sheet.name.toLowerCase();
  }

  /** Changes references everywhere, around a deed that they follow. */
  private change(change: ReferenceChange, deed: () => void): void {
    const formulas = takeFormulas(this, change, () => false);
    changeLinkedTexts(this, change);
    deed();
    putFormulas(this, formulas);
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
    const message = { worksheetId: sheet.id, address: formatArea(area) };
    this.events.emit("Worksheet.onSelectionChanged", [sheet.id, workbookTarget], message);
    for (const table of sheet.tables) {
      const inside = intersection(table.area, area);
      const within = { ...message, tableId: table.id, address: inside ? formatArea(inside) : "" };
      this.events.emit("Table.onSelectionChanged", [table.id], within);
    }
  }

  /** Tells listeners that cells came, went or moved. */
  announceShift(sheet: Sheet, address: string, changeType: string, shiftDirection: string): void {
    const message = { address, changeType, ...this.origin, worksheetId: sheet.id, referenceId: "", shiftDirection };
    this.events.emit("Worksheet.onChanged", [sheet.id, workbookTarget], message);
  }

  freshId(kind: string): string {
    return `{${kind}-${String(this.nextNumber())}}`;
  }

  /** "Table1", or the stem with the first number that is free. */
  freshTableName(stem = "Table"): string {
    const plain = stem.replace(/\d+$/, "");
    const taken = new Set(this.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
    let number = 1;
    while (taken.has(`${plain}${String(number)}`.toLowerCase())) number += 1;
    return `${plain}${String(number)}`;
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

// Reads the rows of a units sheet, one at a time. How the rows become a tree of units is decided by make-units.ts.

import type { Day } from "../model/day";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { UnitKind } from "../model/unit";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { checkErrorValue } from "./checks/check-error-value";
import { checkDate } from "./checks/date-checks";
import { classifyUnitKind } from "./classify";
import { foldText } from "./fold";
import { createIssueList, type IssueList, type Place } from "./issue-list";
import { keepShape } from "./keep-shape";
import { parseDate } from "./parse-date";
import { FigureReader } from "./read-figures";
import { createRowFilter } from "./row-filter";
import { layoutOf, type SheetLayout } from "./sheet-layout";
import { createUnitLevels, type UnitLevels } from "./unit-levels";
import { placeOf, UnitPlaces } from "./unit-places";
import { createUpperRows, type UpperRows } from "./upper-rows";
import type { UnitRow } from "./unit-row";

/** A class, for what runs for each row stays compiled then from one reading to the next. */
export class UnitReader {
  readonly rows: UnitRow[] = [];
  /** Rows of data seen and those that name no unit. */
  readonly counts = { read: 0, nameless: 0 };
  /** Total rows, last one last: what they say is held against the rows by checks/check-total-row.ts. */
  readonly totalRows: { readonly row: number; readonly text: string }[] = [];
  private readonly uppers: UpperRows | null;
  private readonly layout: SheetLayout;
  private readonly figures: FigureReader;
  private readonly levels: UnitLevels;
  private readonly isData: (row: number) => boolean;
  /** What each distinct text classifies as. */
  private readonly kinds = new Map<string, UnitKind | null>();
  /** By row of the grid. */
  private readonly byRow: (UnitRow | undefined)[] = [];

  constructor(
    given: SheetLayout,
    private readonly issues: IssueList,
  ) {
    this.uppers = createUpperRows(given);
    this.layout = this.uppers?.layout ?? given;
    const parents = textsOf(this.layout, "unit.parent");
    const isReferred = (text: string): boolean => parents.has(foldText(text));
    this.figures = new FigureReader(this.layout, issues);
    this.levels = createUnitLevels(this.layout, isReferred, issues);
    const { isData } = createRowFilter(this.layout, issues, isReferred, {
      total: (row, text) => this.totalRows.push({ row, text }),
    });
    this.isData = isData;
  }

  /** Figures that may be days. */
  get perhapsDays(): readonly Place[] {
    return this.figures.perhapsDays;
  }

  readRow(row: number): void {
    if (!this.isData(row)) return;
    this.counts.read += 1;
    const unit = this.readUnit(this.uppers?.layoutOf(row) ?? this.layout, row);
    if (unit) {
      this.rows.push(unit);
      this.uppers?.see(row, unit);
      this.byRow[row] = unit;
    } else this.counts.nameless += 1;
  }

  finish(): void {
    this.figures.finish();
    this.levels.finish();
  }

  private readUnit(layout: SheetLayout, row: number): UnitRow | null {
    const { issues } = this;
    const [code, kind] = [readText(layout, row, "unit.code", issues), readText(layout, row, "unit.kind", issues)];
    const typed = this.levels.nameOf(row, readText(layout, row, "unit.name", issues));
    const name = HAS_WORD.test(typed) ? typed : "";
    const parentText = readText(layout, row, "unit.parent", issues);
    if (name === "") {
      const known = code !== "";
      const place = placeOf(layout, row, hasName(layout) ? "unit.name" : "unit.code");
      issues.add("unit/no-name", known ? "warning" : "error", place, {});
      if (!known) return null;
    }
    const { plans, unreadPlans, totals, certificates, classes, stock, percent, places } = this.figures.read(row);
    return {
      code,
      name: name === "" ? code : name,
      kind,
      category: this.kindOf(kind),
      parentText,
      above: parentText === "" ? this.above(row) : null,
      from: readDay(layout, row, "unit.from", issues),
      to: readDay(layout, row, "unit.to", issues),
      area: readText(layout, row, "unit.area", issues),
      mergedInto: readText(layout, row, "unit.merged-into", issues),
      plans,
      unreadPlans,
      totals,
      certificates,
      classes,
      stock,
      percent,
      sheet: layout.grid.sheet,
      row: layout.grid.row + row + 1,
      places: new UnitPlaces(layout, row, places, this.figures),
    };
  }

  private kindOf(text: string): UnitKind | null {
    let kind = this.kinds.get(text);
    if (kind === undefined) this.kinds.set(text, (kind = classifyUnitKind(text)));
    return kind;
  }

  /** The row of the unit above, by its place. */
  private above(row: number): UnitRow | null {
    const byPlace = (one: number): UnitRow | null => this.byRow[this.levels.parentOf(one) ?? -1] ?? null;
    return this.uppers ? this.uppers.above(row, byPlace, this.rows) : byPlace(row);
  }
}

/** "..." and "-" hold the place of a name. */
const HAS_WORD = /[\p{L}\p{N}]/u;

function hasName({ columns }: SheetLayout): boolean {
  return columns.has("unit.name");
}

function readText(layout: SheetLayout, row: number, id: ColumnId, issues: IssueList): string {
  const value = valueOf(layout, row, id);
  if (isBlank(value)) return "";
  if (!isErrorValue(value)) return cellText(value);
  checkErrorValue(value, { column: id, place: () => placeOf(layout, row, id) }, issues);
  return "";
}

function readDay(layout: SheetLayout, row: number, id: ColumnId, issues: IssueList): Day | null {
  const value = valueOf(layout, row, id);
  if (isBlank(value)) return null;
  const cell = { column: id, severity: "warning", place: () => placeOf(layout, row, id) } as const;
  if (checkErrorValue(value, cell, issues)) return null;
  const reading = parseDate(value);
  checkDate({ reading, text: cellText(value), ...cell, place: cell.place() }, issues);
  return reading.kind === "day" ? reading.day : null;
}

function valueOf({ grid, columns }: SheetLayout, row: number, id: ColumnId): CellValue | undefined {
  return grid.values[row]?.[columns.get(id) ?? -1];
}

function textsOf({ grid, columns, firstDataRow }: SheetLayout, id: ColumnId): ReadonlySet<string> {
  const column = columns.get(id);
  if (column === undefined) return new Set();
  // Hundreds of units name the same one.
  const texts = new Set(grid.values.slice(firstDataRow).map((row) => cellText(row[column])));
  return new Set([...texts].map(foldText));
}

/** With a row, whose shapes are kept too. */
function exampleReader(): UnitReader {
  const values = [["KH 2024"], [1]];
  const layout = layoutOf({ sheet: "", row: 0, column: 0, values }, "units", 0, 1, [["KH 2024"]]);
  const reader = new UnitReader({ ...layout, columns: new Map([["unit.code", 0]]) }, createIssueList());
  reader.readRow(1);
  return reader;
}
keepShape(exampleReader());

// Reads the rows of a units sheet, one at a time. How the rows become a tree of units is decided by make-units.ts.

import type { Day } from "../model/day";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { UnitKind } from "../model/unit";
import { cellText, isBlank } from "./cell-text";
import { checkErrorValue } from "./checks/check-error-value";
import { checkDate } from "./checks/date-checks";
import { classifyUnitKind } from "./classify";
import { foldText } from "./fold";
import type { IssueList, Place } from "./issue-list";
import { parseDate } from "./parse-date";
import { createFigureReader, type FigureReader } from "./read-figures";
import { createRowFilter } from "./row-filter";
import type { SheetLayout } from "./sheet-layout";
import { createUnitLevels, type UnitLevels } from "./unit-levels";
import { placeOf, UnitPlaces } from "./unit-places";
import { createUpperRows } from "./upper-rows";
import type { UnitRow } from "./unit-row";

export interface UnitReader {
  readonly rows: UnitRow[];
  /** Rows of data seen and those that name no unit. */
  readonly counts: { read: number; nameless: number };
  /** Total rows, last one last: what they say is held against the rows by checks/check-total-row.ts. */
  readonly totalRows: { readonly row: number; readonly text: string }[];
  /** Figures that may be days. */
  readonly perhapsDays: readonly Place[];
  readRow: (row: number) => void;
  finish: () => void;
}

export function createUnitReader(given: SheetLayout, issues: IssueList): UnitReader {
  const uppers = createUpperRows(given);
  const { layout } = uppers;
  const parents = textsOf(layout, "unit.parent");
  const isReferred = (text: string): boolean => parents.has(foldText(text));
  const figures = createFigureReader(layout, issues);
  const kindOf = createKinds();
  const levels = createUnitLevels(layout, isReferred, issues);
  const byRow = new Map<number, UnitRow>();
  const byPlace = (row: number): UnitRow | null => byRow.get(levels.parentOf(row) ?? -1) ?? null;
  const above = (row: number): UnitRow | null => uppers.above(row, byPlace, reader.rows);
  const reader: UnitReader = {
    rows: [],
    counts: { read: 0, nameless: 0 },
    totalRows: [],
    perhapsDays: figures.perhapsDays,
    readRow: (row) => {
      if (!isData(row)) return;
      reader.counts.read += 1;
      const unit = readUnit(uppers.layoutOf(row), { figures, kindOf, levels, above }, row, issues);
      if (unit) {
        reader.rows.push(unit);
        uppers.see(row, unit);
        byRow.set(row, unit);
      } else reader.counts.nameless += 1;
    },
    finish: () => {
      figures.finish();
      levels.finish();
    },
  };
  const { isData } = createRowFilter(layout, issues, isReferred, {
    total: (row, text) => reader.totalRows.push({ row, text }),
  });
  return reader;
}

/** Classifies each distinct text once. */
function createKinds(): (text: string) => UnitKind | null {
  const known = new Map<string, UnitKind | null>();
  return (text) => {
    let kind = known.get(text);
    if (kind === undefined) known.set(text, (kind = classifyUnitKind(text)));
    return kind;
  };
}

interface RowReaders {
  readonly figures: FigureReader;
  readonly kindOf: (text: string) => UnitKind | null;
  readonly levels: UnitLevels;
  readonly above: (row: number) => UnitRow | null;
}

function readUnit(
  layout: SheetLayout,
  { figures, kindOf, levels, above }: RowReaders,
  row: number,
  issues: IssueList,
): UnitRow | null {
  const { grid } = layout;
  const text = (id: ColumnId): string => readText(layout, row, id, issues);
  const place = (id: ColumnId): Place => placeOf(layout, row, id);
  const [code, kind] = [text("unit.code"), text("unit.kind")];
  const typed = levels.nameOf(row, text("unit.name"));
  const name = HAS_WORD.test(typed) ? typed : "";
  const parentText = text("unit.parent");
  if (name === "") {
    const known = code !== "";
    issues.add("unit/no-name", known ? "warning" : "error", place(hasName(layout) ? "unit.name" : "unit.code"), {});
    if (!known) return null;
  }
  const { plans, unreadPlans, totals, certificates, classes, stock, percent, places } = figures.read(row);
  return {
    code,
    name: name === "" ? code : name,
    kind,
    category: kindOf(kind),
    parentText,
    above: parentText === "" ? above(row) : null,
    from: readDay(layout, row, "unit.from", issues),
    to: readDay(layout, row, "unit.to", issues),
    area: text("unit.area"),
    mergedInto: text("unit.merged-into"),
    plans,
    unreadPlans,
    totals,
    certificates,
    classes,
    stock,
    percent,
    sheet: grid.sheet,
    row: grid.row + row + 1,
    places: new UnitPlaces(layout, row, places),
  };
}

/** "..." and "-" hold the place of a name. */
const HAS_WORD = /[\p{L}\p{N}]/u;

function hasName({ columns }: SheetLayout): boolean {
  return columns.has("unit.name");
}

function readText(layout: SheetLayout, row: number, id: ColumnId, issues: IssueList): string {
  const value = valueOf(layout, row, id);
  if (isBlank(value)) return "";
  const isError = checkErrorValue(value, { column: id, place: () => placeOf(layout, row, id) }, issues);
  return isError ? "" : cellText(value);
}

function readDay(layout: SheetLayout, row: number, id: ColumnId, issues: IssueList): Day | null {
  const value = valueOf(layout, row, id);
  const cell = { column: id, severity: "warning", place: () => placeOf(layout, row, id) } as const;
  if (checkErrorValue(value, cell, issues)) return null;
  const reading = parseDate(value);
  if (reading.kind === "blank") return null;
  checkDate({ reading, text: cellText(value), ...cell, place: cell.place() }, issues);
  return reading.kind === "day" ? reading.day : null;
}

function valueOf({ grid, columns }: SheetLayout, row: number, id: ColumnId): CellValue | undefined {
  return grid.values[row]?.[columns.get(id) ?? -1];
}

function textsOf({ grid, columns, firstDataRow }: SheetLayout, id: ColumnId): ReadonlySet<string> {
  const column = columns.get(id);
  if (column === undefined) return new Set();
  return new Set(grid.values.slice(firstDataRow).map((row) => foldText(cellText(row[column]))));
}

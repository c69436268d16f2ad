// Grids → the board and everything that is wrong with it. Finds the sheets by their headings, reads the units first,
// then the admissions in a single pass. Never throws, whatever the cells hold.

import type { Admission } from "../model/admission";
import type { Board, Source } from "../model/board";
import type { Grid } from "../model/grid";
import type { Issue } from "../model/issue";
import type { Progress, Stepwise } from "../model/progress";
import type { Settings } from "../model/settings";
import { createDuplicateCheck } from "./checks/check-duplicates";
import { createIssueList, WORKBOOK, type IssueList } from "./issue-list";
import { makeUnits, type UnitList } from "./make-units";
import { createUnitMatcher } from "./match-unit";
import { createAdmissionReader, type AdmissionContext } from "./read-admissions";
import { createUnitReader, type UnitReader } from "./read-units";
import { addressIn, recogniseSheet, type Recognition, type SheetLayout } from "./recognise-sheet";

const ROWS_A_STEP = 2_000;

/**
 * Tables come before the used ranges of their sheets; where a table is recognised, the used range of its sheet is left.
 * The sheets that the add-in writes are not to be passed in.
 */
export function* buildBoard(
  grids: readonly Grid[],
  settings: Settings,
): Stepwise<{ board: Board; issues: readonly Issue[] }> {
  const issues = createIssueList();
  const layouts = recogniseSheets(grids, issues);
  const unitLayouts = layouts.filter(({ kind }) => kind === "units");
  const admissionLayouts = layouts.filter(({ kind }) => kind === "admissions");
  reportAbsent(unitLayouts, admissionLayouts, issues);
  const total = layouts.reduce((sum, layout) => sum + rowsBelow(layout), 0);
  const counter = createCounter(total);

  const readers: [SheetLayout, UnitReader][] = [];
  for (const layout of unitLayouts) {
    const reader = createUnitReader(layout, issues);
    yield* eachRow(layout, reader.readRow, counter);
    readers.push([layout, reader]);
  }
  const list = makeUnits(
    readers.flatMap(([, reader]) => reader.rows),
    issues,
  );
  const sources = readers.map(([layout, reader]) => unitSource(layout, reader, list, issues));

  const context: AdmissionContext = {
    settings,
    units: list.units,
    matchUnit: createUnitMatcher(list.units),
    checkDuplicate: createDuplicateCheck(),
    issues,
  };
  const admissions: Admission[] = [];
  for (const layout of admissionLayouts) {
    const reader = createAdmissionReader(layout, context);
    yield* eachRow(layout, reader.readRow, counter);
    reader.finish();
    for (const admission of reader.admissions) admissions.push(admission);
    if (reader.counts.read === 0) reportNoRows(layout, issues);
    const { read, leftOut } = reader.counts;
    sources.push({ sheet: layout.grid.sheet, kind: "admissions", rows: read, leftOut });
  }
  return { board: { units: list.units, roots: list.roots, admissions, sources, settings }, issues: issues.items };
}

/** The layouts worth reading, in the order of the grids; reports near misses and repeated headings. */
function recogniseSheets(grids: readonly Grid[], issues: IssueList): readonly SheetLayout[] {
  const layouts: SheetLayout[] = [];
  const misses: { grid: Grid; miss: Extract<Recognition, { kind: "incomplete" }> }[] = [];
  const tabled = new Set<string>();
  for (const grid of grids) {
    if (grid.table === undefined && tabled.has(grid.sheet)) continue;
    const recognition = recogniseSheet(grid);
    if (recognition.kind === "layout") {
      layouts.push(recognition.layout);
      if (grid.table !== undefined) tabled.add(grid.sheet);
    } else if (recognition.kind === "incomplete") misses.push({ grid, miss: recognition });
  }
  const read = new Set(layouts.map(({ grid }) => grid.sheet));
  const severity = layouts.some(({ kind }) => kind === "admissions") ? "warning" : "error";
  for (const { grid, miss } of misses) {
    if (read.has(grid.sheet)) continue;
    read.add(grid.sheet);
    const place = { sheet: grid.sheet, cell: addressIn(grid, miss.headingRow, 0) };
    issues.add("column/missing", severity, place, { column: miss.missing });
  }
  for (const layout of layouts) reportRepeated(layout, issues);
  return layouts;
}

function reportRepeated({ grid, headingRow, repeated }: SheetLayout, issues: IssueList): void {
  for (const { id, column, heading } of repeated) {
    const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
    issues.add("column/twice", "warning", place, { column: id, heading });
  }
}

function reportAbsent(units: readonly SheetLayout[], admissions: readonly SheetLayout[], issues: IssueList): void {
  if (units.length === 0) issues.add("workbook/no-units", "error", WORKBOOK, {});
  if (admissions.length === 0) issues.add("workbook/no-admissions", "error", WORKBOOK, {});
}

function reportNoRows({ grid, kind, headingRow }: SheetLayout, issues: IssueList): void {
  const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, 0) };
  issues.add("sheet/no-rows", "warning", place, { kind });
}

function unitSource(layout: SheetLayout, reader: UnitReader, list: UnitList, issues: IssueList): Source {
  if (reader.counts.read === 0) reportNoRows(layout, issues);
  const { sheet } = layout.grid;
  const own = new Set(reader.rows);
  const dropped = list.dropped.filter((row) => own.has(row)).length;
  return { sheet, kind: "units", rows: reader.counts.read, leftOut: reader.counts.nameless + dropped };
}

function rowsBelow({ grid, firstDataRow }: SheetLayout): number {
  return Math.max(0, grid.values.length - firstDataRow);
}

interface Counter {
  done: number;
  readonly total: number;
}

function createCounter(total: number): Counter {
  return { done: 0, total };
}

function* eachRow(
  layout: SheetLayout,
  readRow: (row: number) => void,
  counter: Counter,
): Generator<Progress, void, void> {
  for (let row = layout.firstDataRow; row < layout.grid.values.length; row += 1) {
    readRow(row);
    counter.done += 1;
    if (counter.done % ROWS_A_STEP === 0) yield { stage: "read", done: counter.done, total: counter.total };
  }
}

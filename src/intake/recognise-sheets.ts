// All grids of a workbook → the layouts worth reading. Tables come before the used ranges of their sheets; a summary whose
// units stand in another list is left out; near misses and repeated headings are reported.

import type { SourceLayout } from "../model/board";
import type { Grid } from "../model/grid";
import type { Severity } from "../model/issue";
import { periodKey, type Period } from "../model/period";
import type { Stepwise } from "../model/progress";
import type { SheetMapping } from "../model/settings";
import { cellText } from "./cell-text";
import { isTotal } from "./checks/check-total-row";
import { describeLayout } from "./describe-layout";
import { findLists } from "./find-lists";
import { foldText } from "./fold";
import type { IssueList, Place } from "./issue-list";
import { takeWorkplaces } from "./last-resort";
import { missingColumns } from "./needed-columns";
import { recogniseDefinitions, type DefinitionTable } from "./recognise-definitions";
import { findOtherList, possibleRows, SEARCHED_DEEP, SEARCHED_ROWS } from "./recognise-sheet";
import { addressIn, plansOf, type SheetLayout } from "./sheet-layout";
import { nameUnits } from "./name-units";
import { unclearDate } from "./unclear-date";
import { createStoredMappings } from "./stored-mappings";

export interface RecognisedSheets {
  /** The lists, in the order of the grids. */
  readonly layouts: readonly SheetLayout[];
  /** The tables of a person's own definitions. */
  readonly tables: readonly DefinitionTable[];
  /** Left out, because their units stand in another list. */
  readonly summaries: readonly SheetLayout[];
  /** What a mapping may still make a list. */
  readonly candidates: readonly SourceLayout[];
  readonly openings: readonly Grid[];
}

export function* recogniseSheets(
  grids: readonly Grid[],
  issues: IssueList,
  mapping: readonly SheetMapping[],
): Stepwise<RecognisedSheets> {
  const stored = createStoredMappings(mapping, grids);
  const { tables, misses: tableMisses, others } = recogniseDefinitions(grids, stored);
  const lists = yield* findLists(others, stored);
  const adopted = nameUnits(lists.misses, lists.found, issues);
  const read = lists.found.filter((layout) => !adopted.has(layout));
  const named = [...read, ...adopted.values()];
  const placed = takeWorkplaces(lists.misses, named);
  const found = inOrder(grids, [...named, ...placed.values()]);
  const summaries = findSummaries(found);
  const layouts = found.filter((layout) => !summaries.includes(layout));
  const missed = reportMisses([...lists.misses, ...tableMisses], found, layouts, issues);
  for (const layout of [...layouts, ...tables]) reportRepeated(layout, issues);
  reportOthers(layouts, issues);
  for (const layout of summaries) issues.add("sheet/summary", "note", headingPlace(layout), {});
  const sources = [...layouts, ...tables];
  stored.report(new Map(sources.map((layout) => [layout.grid.sheet, headingPlace(layout)])), issues);
  const offered = [...missed, ...summaries];
  const openings = openingsOf(grids, sources, [...sources, ...offered]);
  return { layouts, tables, summaries, candidates: offered.map((layout) => describeLayout(layout)), openings };
}

function inOrder(grids: readonly Grid[], layouts: readonly SheetLayout[]): SheetLayout[] {
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  return [...layouts].sort((a, b) => (order.get(a.grid.sheet) ?? 0) - (order.get(b.grid.sheet) ?? 0));
}

/** Beside a table that is read, the used range of its sheet is no choice. */
function openingsOf(
  grids: readonly Grid[],
  read: readonly SheetLayout[],
  shown: readonly SheetLayout[],
): readonly Grid[] {
  const tabled = new Set(read.filter(({ grid }) => grid.table !== undefined).map(({ grid }) => grid.sheet));
  return grids
    .filter(({ sheet, table }) => table !== undefined || !tabled.has(sheet))
    .map((grid) => openingOf(grid, shown.find((layout) => isPartOf(layout.grid, grid))?.headingRow));
}

function isPartOf(part: Grid, { sheet, table }: Grid): boolean {
  return part.sheet === sheet && part.table === table;
}

/** The first rows; where the headings stand, or only may stand, below them, the rows from these on. */
function openingOf(grid: Grid, headings: number | undefined): Grid {
  const place = headings ?? possibleRow(grid);
  const first = place + HIGHEST_HEADINGS > SEARCHED_ROWS ? place : 0;
  return { ...grid, row: grid.row + first, values: grid.values.slice(first, first + SEARCHED_ROWS) };
}
const HIGHEST_HEADINGS = 3;

function possibleRow(grid: Grid): number {
  return possibleRows(grid, 0, SEARCHED_ROWS)[0] ?? possibleRows(grid, SEARCHED_ROWS, SEARCHED_DEEP)[0] ?? 0;
}

/** Reports each heading row once, and gives those of sheets that hold no list. */
function reportMisses(
  misses: readonly SheetLayout[],
  found: readonly SheetLayout[],
  layouts: readonly SheetLayout[],
  issues: IssueList,
): readonly SheetLayout[] {
  const reported = new Set<string>();
  const offered: SheetLayout[] = [];
  for (const layout of misses) {
    const place = headingPlace(layout);
    const key = `${place.cell}!${place.sheet}`;
    const [missing] = missingColumns(layout);
    if (missing === undefined || reported.has(key)) continue;
    const read = found.filter(({ grid }) => grid.sheet === place.sheet);
    if (read.length > 0 && !isListApart(layout, read)) continue;
    reported.add(key);
    // A mapping is of the whole sheet: it would take the place of the list that is read.
    if (read.length === 0) offered.push(layout);
    const date = layout.mapped ? null : unclearDate(layout);
    const severity = missSeverity(layout, layouts);
    if (date === null) issues.add("column/missing", severity, place, { column: missing });
    else {
      const cell = addressIn(layout.grid, layout.headingRow, date.column);
      issues.add("column/unclear-date", severity, { ...place, cell }, { heading: date.texts[0] ?? "" });
    }
  }
  return offered;
}

/** People in columns or rows of their own, who lack only one of what a list needs; all else beside a list that is read is none. */
function isListApart(layout: SheetLayout, read: readonly SheetLayout[]): boolean {
  if (layout.kind !== "admissions" || missingColumns(layout).length > 1) return false;
  return read.every((one) => isBeside(layout, one) || isBelow(layout, one) || isBelow(one, layout));
}

function isBeside({ grid: own }: SheetLayout, { grid }: SheetLayout): boolean {
  return endOf(grid) <= own.column || endOf(own) <= grid.column;
}

function isBelow({ grid: own, headingRow }: SheetLayout, { grid }: SheetLayout): boolean {
  return grid.row + grid.values.length <= own.row + headingRow;
}

function endOf({ column, values }: Grid): number {
  return column + (values[0]?.length ?? 0);
}

/** Without the lists nothing is counted; "Tiêu chí" and "Chỉ tiêu" also stand over tables that are none of ours. */
function missSeverity({ kind, mapped }: SheetLayout, layouts: readonly SheetLayout[]): Severity {
  if (kind === "goals" && !mapped) return "note";
  const isList = kind === "units" || kind === "admissions";
  return isList && !layouts.some((layout) => layout.kind === kind) ? "error" : "warning";
}

/** A second list on a sheet is told where no sheet of its own holds such a list. */
function reportOthers(layouts: readonly SheetLayout[], issues: IssueList): void {
  for (const layout of layouts) {
    if (layout.grid.table !== undefined) continue;
    const unread = layout.kind === "units" ? "admissions" : "units";
    if (layouts.some(({ kind }) => kind === unread)) continue;
    const other = findOtherList(layout);
    if (!other) continue;
    const place = { sheet: layout.grid.sheet, cell: addressIn(layout.grid, other.headingRow, firstColumn(other)) };
    issues.add("sheet/two-lists", "error", place, { unread });
  }
}

function firstColumn({ columns, figures }: SheetLayout): number {
  return Math.min(...columns.values(), ...figures.map(({ column }) => column));
}

function reportRepeated({ grid, headingRow, repeated }: SheetLayout, issues: IssueList): void {
  const again = new Set(repeated.map(({ id }) => id));
  // Names, units and days again are a second list beside the first, and no columns to delete.
  if (again.has("admission.name") && again.size > 2) {
    const column = Math.min(...repeated.map((heading) => heading.column));
    const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
    issues.add("sheet/two-lists", "error", place, { unread: "admissions" });
    return;
  }
  for (const { id, column, heading } of repeated) {
    const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
    issues.add("column/twice", "warning", place, { column: id, heading });
  }
}

function headingPlace({ grid, headingRow }: SheetLayout): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, headingRow, 0) };
}

/** Lists of units that compare plan and result, where another list has most of their units. */
function findSummaries(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
  const lists = layouts.filter((layout) => layout.kind === "units" && (layout.mapped || !comparesPlan(layout)));
  const others = layouts.filter((layout) => layout.kind === "units" && !lists.includes(layout));
  if (others.length === 0) return others;
  const known = new Set(lists.flatMap(unitTexts));
  return others.filter((layout) => {
    const texts = unitTexts(layout);
    return texts.length > 0 && texts.filter((text) => known.has(text)).length * 2 >= texts.length;
  });
}

/** A column of percentages, or plan and result of one period side by side. */
function comparesPlan(layout: SheetLayout): boolean {
  if (layout.columns.has("unit.percent")) return true;
  const keyOf = (period: Period | null): string => (period === null ? "" : periodKey(period));
  const planned = new Set(plansOf(layout).map(({ period }) => keyOf(period)));
  return layout.figures.some(
    ({ id, period }) => id === "unit.total" && (period === null || planned.has(keyOf(period))),
  );
}

function unitTexts({ grid, columns, firstDataRow }: SheetLayout): readonly string[] {
  const column = columns.get("unit.name") ?? columns.get("unit.code") ?? 0;
  return grid.values.slice(firstDataRow).flatMap((row) => {
    const text = cellText(row[column]);
    return text === "" || isTotal(text) ? [] : [foldText(text)];
  });
}

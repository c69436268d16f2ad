// All grids of a workbook → the layouts worth reading. Tables come before the used ranges of their sheets; a summary whose
// units stand in another list is left out; near misses and repeated headings are reported.

import type { SourceLayout } from "../model/board";
import type { Grid } from "../model/grid";
import type { SheetMapping } from "../model/settings";
import { cellText } from "./cell-text";
import { describeLayout } from "./describe-layout";
import { foldText } from "./fold";
import type { IssueList } from "./issue-list";
import { findOtherList, recogniseSheet, type Recognition } from "./recognise-sheet";
import { isTotal } from "./row-filter";
import { addressIn, plansOf, type SheetLayout } from "./sheet-layout";
import { periodKey } from "../model/period";

export interface RecognisedSheets {
  /** In the order of the grids. */
  readonly layouts: readonly SheetLayout[];
  /** Left out, because their units stand in another list. */
  readonly summaries: readonly SheetLayout[];
  /** What a mapping may still make a list. */
  readonly candidates: readonly SourceLayout[];
}

type Miss = Extract<Recognition, { kind: "incomplete" }>;

export function recogniseSheets(
  grids: readonly Grid[],
  issues: IssueList,
  mapping: readonly SheetMapping[] = [],
): RecognisedSheets {
  const found: SheetLayout[] = [];
  const misses: Miss[] = [];
  const settled = new Set<string>();
  for (const grid of grids) {
    if (grid.table === undefined && settled.has(grid.sheet)) continue;
    const own = mapping.filter(({ sheet }) => sheet === grid.sheet);
    const recognition = recogniseSheet(grid, own);
    if (recognition.kind === "layout") {
      found.push(recognition.layout);
      if (grid.table !== undefined) settled.add(grid.sheet);
    } else if (recognition.kind === "incomplete") misses.push(recognition);
    else if (recognition.kind === "ignored" && grid.table !== undefined) settled.add(grid.sheet);
  }
  const summaries = findSummaries(found);
  const layouts = found.filter((layout) => !summaries.includes(layout));
  const missed = reportMisses(misses, layouts, issues);
  for (const layout of layouts) reportRepeated(layout, issues);
  reportOthers(layouts, issues);
  for (const layout of summaries) issues.add("sheet/summary", "note", headingPlace(layout), {});
  reportOutdated(found, mapping, issues);
  return { layouts, summaries, candidates: [...missed, ...summaries].map(describeLayout) };
}

function reportMisses(misses: readonly Miss[], layouts: readonly SheetLayout[], issues: IssueList): SheetLayout[] {
  const read = new Set(layouts.map(({ grid }) => grid.sheet));
  const severity = layouts.some(({ kind }) => kind === "admissions") ? "warning" : "error";
  const reported: SheetLayout[] = [];
  for (const { layout, missing } of misses) {
    if (read.has(layout.grid.sheet)) continue;
    read.add(layout.grid.sheet);
    reported.push(layout);
    issues.add("column/missing", severity, headingPlace(layout), { column: missing });
  }
  return reported;
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
  for (const { id, column, heading } of repeated) {
    const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
    issues.add("column/twice", "warning", place, { column: id, heading });
  }
}

/** A mapping that no heading row of its sheet fits any more. */
function reportOutdated(layouts: readonly SheetLayout[], mapping: readonly SheetMapping[], issues: IssueList): void {
  const mapped = new Set(layouts.filter((layout) => layout.mapped).map(({ grid }) => grid.sheet));
  const wanted = new Set(mapping.filter(({ kind }) => kind !== "ignore").map(({ sheet }) => sheet));
  const reported = new Set<string>();
  for (const layout of layouts) {
    const { sheet } = layout.grid;
    if (!wanted.has(sheet) || mapped.has(sheet) || reported.has(sheet)) continue;
    reported.add(sheet);
    issues.add("sheet/mapping-outdated", "note", headingPlace(layout), {});
  }
}

function headingPlace({ grid, headingRow }: SheetLayout): { sheet: string; cell: string } {
  return { sheet: grid.sheet, cell: addressIn(grid, headingRow, 0) };
}

/** Lists of units that compare plan and result, where another list has most of their units. */
function findSummaries(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
  const lists = layouts.filter((layout) => layout.kind === "units" && (layout.mapped || !comparesPlan(layout)));
  const known = new Set(lists.flatMap(unitTexts));
  return layouts.filter((layout) => {
    if (layout.kind !== "units" || lists.includes(layout)) return false;
    const texts = unitTexts(layout);
    return texts.length > 0 && texts.filter((text) => known.has(text)).length * 2 >= texts.length;
  });
}

/** A column of percentages, or plan and result of one period side by side. */
function comparesPlan(layout: SheetLayout): boolean {
  if (layout.columns.has("unit.percent")) return true;
  const planned = new Set(plansOf(layout).flatMap(({ period }) => (period ? [periodKey(period)] : [])));
  return layout.figures.some(
    ({ id, period }) => id === "unit.total" && (period === null || planned.has(periodKey(period))),
  );
}

function unitTexts({ grid, columns, firstDataRow }: SheetLayout): readonly string[] {
  const column = columns.get("unit.name") ?? columns.get("unit.code") ?? 0;
  return grid.values.slice(firstDataRow).flatMap((row) => {
    const text = cellText(row[column]);
    return text === "" || isTotal(text) ? [] : [foldText(text)];
  });
}

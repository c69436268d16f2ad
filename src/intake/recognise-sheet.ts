// Finds the heading row of a grid by what it says, whatever the sheet is called and wherever the table stands; what a person
// stored for these headings wins. The rows below it are read by read-units.ts and read-admissions.ts.

import type { Grid } from "../model/grid";
import type { ColumnId } from "../model/issue";
import { dividesHeadings, headingTexts, mayBeHeadings, textsAt } from "./heading-rows";
import { headingColumn, isHeading } from "./headings";
import { missingColumns } from "./needed-columns";
import { layoutOf, plansOf, type SheetLayout } from "./sheet-layout";
import type { StoredMappings } from "./stored-mappings";
import { hasAdmissionDays, unclearDate } from "./unclear-date";

export type Recognition =
  | { readonly kind: "layout"; readonly layout: SheetLayout }
  /** Nearly a list, or one as a person said: a column that it can't do without is missing. */
  | { readonly kind: "incomplete"; readonly layout: SheetLayout; readonly missing: ColumnId }
  /** A person said that it is no list. */
  | { readonly kind: "ignored" }
  | { readonly kind: "none" };

/** Headings stand in the first rows; where no list is there, they are looked for further down. */
export const SEARCHED_ROWS = 30;
export const SEARCHED_DEEP = 500;
const FEWEST_HEADINGS = 3;
/** Their names and a plan. */
const FEWEST_OF_UNITS = 2;
type ListKind = "units" | "admissions";
/** So many columns of admissions make a table without, say, units an attempt at one rather than another list of people. */
const ATTEMPT_COLUMNS = 4;

export function recogniseSheet(grid: Grid, stored: StoredMappings): Recognition {
  return recogniseMapped(grid, stored) ?? recogniseByHeadings(grid);
}

function recogniseByHeadings(grid: Grid): Recognition {
  const top = recogniseAmong(grid, rowsOf(grid, 0, SEARCHED_ROWS));
  if (top.kind === "layout") return top;
  const deep = recogniseAmong(grid, possibleRows(grid, SEARCHED_ROWS, SEARCHED_DEEP));
  return deep.kind === "layout" || top.kind === "none" ? deep : top;
}

/** Those of the rows that may be headings of a list. */
export function possibleRows(grid: Grid, from: number, to: number, fewest = FEWEST_HEADINGS): readonly number[] {
  const rows: number[] = [];
  for (const row of rowsOf(grid, from, to)) if (mayBeHeadings(grid.values[row] ?? [], fewest)) rows.push(row);
  return rows;
}

function recogniseAmong(grid: Grid, rows: readonly number[]): Recognition {
  let best: SheetLayout | null = null;
  const incomplete: SheetLayout[] = [];
  for (const layout of layoutsOf(grid, rows)) {
    if (!isComplete(layout)) incomplete.push(layout);
    else if (best === null || isBetter(layout, best)) best = layout;
  }
  if (best) return { kind: "layout", layout: best };
  for (const layout of incomplete) {
    const attempt = asAttempt(layout);
    if (attempt.kind !== "none") return attempt;
  }
  return { kind: "none" };
}

/**
 * A list of the other kind on the sheet of one that is read: above it, below it or beside it; null when there is none. Only
 * rows of several texts are looked at: a heading row has no numbers.
 */
export function findOtherList({ grid, kind, headingRow, firstDataRow }: SheetLayout): SheetLayout | null {
  const other: ListKind = kind === "units" ? "admissions" : "units";
  for (const row of possibleRows(grid, 0, SEARCHED_DEEP, FEWEST_OF_UNITS)) {
    if (row > headingRow && row < firstDataRow) continue;
    const lists = headingTexts(grid, other, row)
      .map(({ rows, texts }) => layoutOf(grid, other, row, rows, texts))
      .filter((layout) => isComplete(layout) && (other === "admissions" || plansOf(layout).length > 0));
    const [first, ...taller] = lists;
    if (first) return taller.reduce((best, layout) => (isBetter(layout, best) ? layout : best), first);
  }
  return null;
}

function rowsOf({ values }: Grid, from: number, to: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < Math.min(to, values.length); row += 1) rows.push(row);
  return rows;
}

/** Null when no row has the headings that a mapping was made for. */
function recogniseMapped(grid: Grid, stored: StoredMappings): Recognition | null {
  for (const row of rowsOf(grid, 0, SEARCHED_DEEP)) {
    const said = stored.at(grid, row);
    if (!said) continue;
    const { mapping, rows, texts } = said;
    if (mapping.kind === "ignore") return { kind: "ignored" };
    const layout = layoutOf(grid, mapping.kind, row, rows, texts, mapping);
    const [missing] = missingColumns(layout);
    return missing === undefined ? { kind: "layout", layout } : { kind: "incomplete", layout, missing };
  }
  return null;
}

/** Each of the rows, read as the headings of either kind. */
function* layoutsOf(grid: Grid, rows: readonly number[]): Generator<SheetLayout, void, void> {
  const kinds: readonly ListKind[] = ["admissions", "units"];
  for (const row of rows) {
    const own = textsAt(grid, row);
    // "Đơn vị" and "Trực thuộc" also stand over lists of people, which are no lists of units.
    const people = own.some((text) => headingColumn("admissions", text) === "admission.name");
    for (const kind of kinds) {
      // A row of data, as nearly all are.
      if (!own.some((text) => isHeading(kind, text))) continue;
      for (const { rows: height, texts } of headingTexts(grid, kind, row)) {
        const layout = layoutOf(grid, kind, row, height, texts);
        if (kind === "admissions" || !people || plansOf(layout).length > 0) yield layout;
      }
    }
  }
}

/** Columns that describe a unit; figures alone make any table with units in it. */
const DESCRIBING: readonly ColumnId[] = [
  "unit.parent",
  "unit.kind",
  "unit.area",
  "unit.from",
  "unit.to",
  "unit.merged-into",
];

/** By its headings alone; a person's word needs less. */
export function isComplete(layout: SheetLayout): boolean {
  if (missingColumns(layout).length > 0) return false;
  const { kind, columns } = layout;
  const described = DESCRIBING.some((id) => columns.has(id));
  const both = columns.has("unit.name") && columns.has("unit.code");
  return kind === "admissions" || plansOf(layout).length > 0 || described || both;
}

/**
 * Of two that understand as much of the same rows, the one that does not take the title for a heading, nor a lower heading
 * for data.
 */
function isBetter(layout: SheetLayout, best: SheetLayout): boolean {
  const [own, known] = [weight(layout), weight(best)];
  if (own !== known) return own > known;
  if (layout.firstDataRow === best.firstDataRow) return layout.headingRow > best.headingRow;
  const { grid, kind, headingRow, firstDataRow } = layout;
  const isTaller = kind === best.kind && headingRow === best.headingRow && firstDataRow === best.firstDataRow + 1;
  if (!isTaller) return false;
  const lowest = textsAt(grid, firstDataRow - 1);
  return lowest.some((text) => headingColumn(kind, text) !== null) || dividesHeadings(kind, grid, firstDataRow - 1);
}

/** Columns understood; a figure whose year is not known is understood by half. */
function weight({ columns, figures }: SheetLayout): number {
  return columns.size + figures.reduce((sum, { period }) => sum + (period === null ? 0.5 : 1), 0);
}

/** Whether headings without all that a list needs are meant for one of people. */
export function asAttempt(layout: SheetLayout): Recognition {
  const [missing, ...more] = missingColumns(layout);
  if (layout.kind !== "admissions" || missing === undefined) return { kind: "none" };
  const isLong = layout.columns.size >= ATTEMPT_COLUMNS;
  // People and the days of their admission are such a list, however little else it says.
  const isAttempt = more.length === 0 && (isLong || missing === "admission.unit");
  const mayBeDated = (more.length === 0 || isLong) && unclearDate(layout) !== null;
  return isAttempt || mayBeDated || hasAdmissionDays(layout)
    ? { kind: "incomplete", layout, missing }
    : { kind: "none" };
}

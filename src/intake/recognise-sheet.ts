// Finds the heading row of a grid by what it says, whatever the sheet is called and wherever the table stands.
// The rows below it are read by read-units.ts and read-admissions.ts.

import { cellAddress, type CellValue, type Grid } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { Period } from "../model/period";
import { cellText } from "./cell-text";
import { foldText } from "./fold";
import { headingColumn, planHeading, type SheetKind } from "./headings";

/** Columns and rows are positions in `grid.values`. */
export interface SheetLayout {
  readonly grid: Grid;
  readonly kind: SheetKind;
  readonly headingRow: number;
  readonly firstDataRow: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly plans: readonly PlanColumn[];
  /** Headings that name a column which an earlier one named already. */
  readonly repeated: readonly RepeatedHeading[];
}
export interface PlanColumn {
  readonly column: number;
  /** null: neither the heading nor the title above says which. */
  readonly period: Period | null;
  readonly heading: string;
}
interface RepeatedHeading {
  readonly id: ColumnId;
  readonly column: number;
  readonly heading: string;
}

export type Recognition =
  | { readonly kind: "layout"; readonly layout: SheetLayout }
  /** Nearly a list of admissions: one column that it can't do without is missing. */
  | { readonly kind: "incomplete"; readonly headingRow: number; readonly missing: ColumnId }
  | { readonly kind: "none" };

const SEARCHED_ROWS = 30;
/** So many columns of admissions make a table without, say, units an attempt at one rather than another list of people. */
const ATTEMPT_COLUMNS = 4;

export function recogniseSheet(grid: Grid): Recognition {
  let best: SheetLayout | null = null;
  let attempt: Recognition = { kind: "none" };
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    for (const layout of layoutsAt(grid, row)) {
      if (isComplete(layout)) {
        if (best === null || weight(layout) > weight(best)) best = layout;
      } else if (attempt.kind === "none") attempt = asAttempt(layout);
    }
  }
  return best ? { kind: "layout", layout: best } : attempt;
}

/** The true A1 address of a cell of a grid. */
export function addressIn(grid: Grid, row: number, column: number): string {
  return cellAddress(grid.row + row, grid.column + column);
}

/** What one row, or it and the one below, say as headings of either kind; a single row comes first and wins a tie. */
function layoutsAt(grid: Grid, row: number): readonly SheetLayout[] {
  const own = (grid.values[row] ?? []).map(cellText);
  if (!own.some((text) => text !== "")) return [];
  const child = (grid.values[row + 1] ?? []).map(cellText);
  // "Đơn vị" and "Trực thuộc" also stand over lists of people, which are no lists of units.
  const people = own.some((text) => headingColumn("admissions", text) === "admission.name");
  return (["admissions", "units"] as const).flatMap((kind) => {
    const single = layoutOf(
      grid,
      kind,
      row,
      1,
      own.map((text) => [text]),
    );
    const pairs = pairHeadings(kind, own, child);
    const layouts = pairs ? [single, layoutOf(grid, kind, row, 2, pairs)] : [single];
    return kind === "units" && people ? layouts.filter(({ plans }) => plans.length > 0) : layouts;
  });
}

/**
 * The texts to try for each column when the row below holds sub-headings: "Kế hoạch" over "2017" is tried as
 * "Kế hoạch 2017", then as "2017". Null when a cell below a known heading is not a sub-heading (it is data then), and when
 * no known heading reaches over both rows (the upper one is a title then).
 */
function pairHeadings(kind: SheetKind, own: readonly string[], child: readonly string[]): string[][] | null {
  let parent = "";
  let anchored = false;
  const pairs: string[][] = [];
  for (const [column, text] of own.entries()) {
    if (text !== "") parent = text;
    const below = child[column] ?? "";
    const tried = below === "" ? [text] : [`${parent} ${below}`, below];
    if (below !== "" && text !== "" && names(kind, text) && !tried.some((heading) => names(kind, heading))) return null;
    anchored ||= below === "" && names(kind, text);
    pairs.push(tried);
  }
  return anchored ? pairs : null;
}

function names(kind: SheetKind, heading: string): boolean {
  return headingColumn(kind, heading) !== null || (kind === "units" && planHeading(heading) !== null);
}

function layoutOf(
  grid: Grid,
  kind: SheetKind,
  headingRow: number,
  rows: number,
  headings: readonly (readonly string[])[],
): SheetLayout {
  const columns = new Map<ColumnId, number>();
  const plans: PlanColumn[] = [];
  const repeated: RepeatedHeading[] = [];
  for (const [column, texts] of headings.entries()) {
    const heading = texts[0] ?? "";
    const plan = kind === "units" ? firstOf(texts, planHeading) : null;
    const id = firstOf(texts, (text) => (text === "" ? null : headingColumn(kind, text)));
    if (plan) plans.push({ column, heading, period: plan.period ?? titleYear(grid, headingRow) });
    else if (id !== null && columns.has(id)) repeated.push({ id, column, heading });
    else if (id !== null) columns.set(id, column);
  }
  return { grid, kind, headingRow, firstDataRow: headingRow + rows, columns, plans, repeated };
}

function isComplete({ kind, columns, plans }: SheetLayout): boolean {
  if (kind === "admissions") {
    const dated = columns.has("admission.admitted") || columns.has("admission.decision");
    return columns.has("admission.name") && columns.has("admission.unit") && dated;
  }
  const named = columns.has("unit.name") || columns.has("unit.code");
  const describing = columns.size - (columns.has("unit.name") ? 1 : 0) - (columns.has("unit.code") ? 1 : 0);
  const both = columns.has("unit.name") && columns.has("unit.code");
  return named && (plans.length > 0 || describing > 0 || both);
}

/** Columns understood; a plan whose year is not known is understood by half. */
function weight({ columns, plans }: SheetLayout): number {
  return columns.size + plans.reduce((sum, { period }) => sum + (period === null ? 0.5 : 1), 0);
}

function asAttempt({ kind, columns, headingRow }: SheetLayout): Recognition {
  if (kind !== "admissions" || columns.size < ATTEMPT_COLUMNS) return { kind: "none" };
  const dated = columns.has("admission.admitted") || columns.has("admission.decision");
  const missing: ColumnId[] = [];
  if (!columns.has("admission.name")) missing.push("admission.name");
  if (!columns.has("admission.unit")) missing.push("admission.unit");
  if (!dated) missing.push("admission.admitted");
  const [only] = missing;
  return missing.length === 1 && only ? { kind: "incomplete", headingRow, missing: only } : { kind: "none" };
}

const YEAR_IN_TITLE = /(?<!\d)năm (20\d{2}|19\d{2})(?!\d)/gu;

/** The one year that the rows above the headings name: the year of a column "Kế hoạch". */
function titleYear(grid: Grid, headingRow: number): Period | null {
  const years = new Set<string>();
  for (const row of grid.values.slice(0, headingRow)) {
    for (const value of row) for (const year of yearsIn(value)) years.add(year);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? { kind: "year", year: Number(year) } : null;
}

function yearsIn(value: CellValue): string[] {
  if (typeof value !== "string" || value === "") return [];
  return [...foldText(value).matchAll(YEAR_IN_TITLE)].map((match) => match[1] ?? "");
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const result = read(text);
    if (result !== null) return result;
  }
  return null;
}

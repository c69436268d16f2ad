// Finds the heading row of a grid by what it says, whatever the sheet is called and wherever the table stands; what a person
// stored for these headings wins. The rows below it are read by read-units.ts and read-admissions.ts.

import type { CellValue, Grid } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { SheetMapping } from "../model/settings";
import { headingTexts, textsAt } from "./heading-rows";
import { headingColumn, type SheetKind } from "./headings";
import { fingerprintOf, layoutOf, plansOf, type SheetLayout } from "./sheet-layout";

export type Recognition =
  | { readonly kind: "layout"; readonly layout: SheetLayout }
  /** Nearly a list of admissions: one column that it can't do without is missing. */
  | { readonly kind: "incomplete"; readonly layout: SheetLayout; readonly missing: ColumnId }
  /** A person said that it is no list. */
  | { readonly kind: "ignored" }
  | { readonly kind: "none" };

const SEARCHED_ROWS = 30;
/** So many columns of admissions make a table without, say, units an attempt at one rather than another list of people. */
const ATTEMPT_COLUMNS = 4;

/** `mappings`: those stored for the sheet of the grid. */
export function recogniseSheet(grid: Grid, mappings: readonly SheetMapping[] = []): Recognition {
  return (mappings.length === 0 ? null : recogniseMapped(grid, mappings)) ?? recogniseByHeadings(grid);
}

function recogniseByHeadings(grid: Grid): Recognition {
  let best: SheetLayout | null = null;
  let attempt: Recognition = { kind: "none" };
  for (const layout of layoutsOf(grid)) {
    if (isComplete(layout)) {
      if (best === null || weight(layout) > weight(best)) best = layout;
    } else if (attempt.kind === "none") attempt = asAttempt(layout);
  }
  return best ? { kind: "layout", layout: best } : attempt;
}

/**
 * A list of the other kind on the sheet of one that is read: above it, below it or beside it; null when there is none. Only
 * rows of several texts are looked at: a heading row has no numbers.
 */
export function findOtherList({ grid, kind, headingRow, firstDataRow }: SheetLayout): SheetLayout | null {
  const other: SheetKind = kind === "units" ? "admissions" : "units";
  const last = Math.min(SEARCHED_FOR_OTHER, grid.values.length);
  for (let row = 0; row < last; row += 1) {
    const isLowerHeading = row > headingRow && row < firstDataRow;
    if (isLowerHeading || !mayBeHeadings(grid.values[row] ?? [])) continue;
    for (const { rows, texts } of headingTexts(grid, other, row)) {
      const layout = layoutOf(grid, other, row, rows, texts);
      if (isComplete(layout) && (other === "admissions" || plansOf(layout).length > 0)) return layout;
    }
  }
  return null;
}

const SEARCHED_FOR_OTHER = 500;
const FEWEST_HEADINGS = 3;

function mayBeHeadings(values: readonly CellValue[]): boolean {
  let texts = 0;
  for (const value of values) {
    if (typeof value !== "string") return false;
    if (value !== "") texts += 1;
  }
  return texts >= FEWEST_HEADINGS;
}

/** Null when no row has the headings that a mapping was made for, or what it says makes no list. */
function recogniseMapped(grid: Grid, mappings: readonly SheetMapping[]): Recognition | null {
  for (const mapping of mappings) {
    for (const found of layoutsOf(grid, mapping.kind === "ignore" ? undefined : mapping)) {
      if (fingerprintOf(found) !== mapping.fingerprint) continue;
      if (mapping.kind === "ignore") return { kind: "ignored" };
      if (isComplete(found)) return { kind: "layout", layout: found };
      const attempt = asAttempt(found);
      if (attempt.kind === "incomplete") return attempt;
    }
  }
  return null;
}

/** Every row that may be a heading row, read as either kind, or as the one that a mapping says. */
function* layoutsOf(grid: Grid, mapping?: SheetMapping): Generator<SheetLayout, void, void> {
  const kinds: readonly SheetKind[] =
    mapping === undefined || mapping.kind === "ignore" ? ["admissions", "units"] : [mapping.kind];
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    const own = textsAt(grid, row);
    if (!own.some((text) => text !== "")) continue;
    // "Đơn vị" and "Trực thuộc" also stand over lists of people, which are no lists of units.
    const people = own.some((text) => headingColumn("admissions", text) === "admission.name");
    for (const kind of kinds) {
      for (const { rows, texts } of headingTexts(grid, kind, row)) {
        const layout = layoutOf(grid, kind, row, rows, texts, mapping);
        if (kind === "admissions" || !people || mapping || plansOf(layout).length > 0) yield layout;
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

function isComplete(layout: SheetLayout): boolean {
  const { kind, columns } = layout;
  if (kind === "admissions") {
    const dated = columns.has("admission.admitted") || columns.has("admission.decision");
    return columns.has("admission.name") && columns.has("admission.unit") && dated;
  }
  const named = columns.has("unit.name") || columns.has("unit.code");
  const described = DESCRIBING.some((id) => columns.has(id));
  const both = columns.has("unit.name") && columns.has("unit.code");
  return named && (plansOf(layout).length > 0 || described || both);
}

/** Columns understood; a figure whose year is not known is understood by half. */
function weight({ columns, figures }: SheetLayout): number {
  return columns.size + figures.reduce((sum, { period }) => sum + (period === null ? 0.5 : 1), 0);
}

function asAttempt(layout: SheetLayout): Recognition {
  const { kind, columns } = layout;
  if (kind !== "admissions" || columns.size < ATTEMPT_COLUMNS) return { kind: "none" };
  const dated = columns.has("admission.admitted") || columns.has("admission.decision");
  const missing: ColumnId[] = [];
  if (!columns.has("admission.name")) missing.push("admission.name");
  if (!columns.has("admission.unit")) missing.push("admission.unit");
  if (!dated) missing.push("admission.admitted");
  const [only] = missing;
  return missing.length === 1 && only ? { kind: "incomplete", layout, missing: only } : { kind: "none" };
}

// A list that begins anew further down its sheet, with its columns in another order: each part is read by its own headings.
// So is a list of the other kind above or below it; people there who lack one of what a list needs are parted from it. A heading
// row that is merely repeated, as at the top of a printed page, is left to row-filter.ts.

import type { CellValue, Grid } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { Stepwise } from "../model/progress";
import { cellText, isBlank } from "./cell-text";
import { foldText } from "./fold";
import { headingTexts, textsAt } from "./heading-rows";
import { isHeading } from "./headings";
import { missingColumns } from "./needed-columns";
import { asAttempt, isComplete, possibleRows, SEARCHED_DEEP } from "./recognise-sheet";
import { layoutOf, type SheetLayout } from "./sheet-layout";

const ROWS_A_STEP = 20_000;

/** The list and those stacked below it, from the top down; the grid of each ends where the next one begins. */
export function* stackedLists(layout: SheetLayout): Stepwise<readonly SheetLayout[]> {
  const { grid, kind, firstDataRow } = layout;
  const nameId = kind === "admissions" ? "admission.name" : "unit.name";
  const parts: SheetLayout[] = [];
  let part = layout;
  let names = headingOf(part, nameId);
  const { length } = grid.values;
  let row = firstDataRow;
  for (let stop = Math.min(ROWS_A_STEP, length); names !== null && row < length;) {
    if (row >= stop) {
      yield { stage: "read", done: row, total: length };
      stop = Math.min(row + ROWS_A_STEP, length);
    }
    row = nextWith(names, grid.values, row, stop);
    if (row === stop) continue;
    const below = isRearranged(part, grid.values[row] ?? []) ? layoutAt(layout, row) : undefined;
    if (below) {
      parts.push(endAt(part, row));
      part = below;
      names = headingOf(part, nameId);
      row = below.firstDataRow;
    } else row += 1;
  }
  return [...parts, part];
}

interface NameHeading {
  readonly column: number;
  readonly heading: CellValue;
  /** Of the day that nearly every person has; that of the names in a list without one. */
  readonly dayColumn: number;
}

/** The first row from one on that has the heading again; `to` where there is none before it. */
function nextWith(
  { column, heading, dayColumn }: NameHeading,
  values: Grid["values"],
  from: number,
  to: number,
): number {
  for (let row = from; row < to; row += 1) {
    const cells = values[row];
    // A true date stands in its row, while to look at a text is a way through memory of its own. No heading of people is a number.
    if (typeof cells?.[dayColumn] !== "number" && cells?.[column] === heading) return row;
  }
  return to;
}

/** What stands over the column in the first row of the headings: nothing, where only a lower row says it. */
function headingOf({ grid, columns, headingRow }: SheetLayout, id: ColumnId): NameHeading | null {
  const column = columns.get(id);
  if (column === undefined) return null;
  const dayColumn = columns.get("admission.admitted") ?? columns.get("admission.decision") ?? column;
  return { column, heading: grid.values[headingRow]?.[column] ?? "", dayColumn };
}

/** The heading of the names again, and another one over some column that is read. */
function isRearranged({ grid, columns, figures, headingRow }: SheetLayout, values: readonly CellValue[]): boolean {
  const headings = grid.values[headingRow] ?? [];
  const differs = (column: number): boolean => {
    const [own, other] = [cellText(headings[column]), cellText(values[column])];
    return own !== "" && other !== "" && foldText(own) !== foldText(other);
  };
  return [...columns.values(), ...figures.map(({ column }) => column)].some(differs);
}

function layoutAt({ grid, kind }: SheetLayout, row: number): SheetLayout | undefined {
  if (kind !== "admissions" && kind !== "units") return undefined;
  return headingTexts(grid, kind, row)
    .map(({ rows, texts }) => layoutOf(grid, kind, row, rows, texts))
    .filter(isComplete)
    .at(-1);
}

/** A list and one of the other kind above or below it, each with its own rows; null where they share rows. */
export function standApart(layout: SheetLayout, other: SheetLayout): readonly SheetLayout[] | null {
  if (other.headingRow >= layout.firstDataRow) return [endAt(layout, titleAbove(other)), other];
  return layout.headingRow >= other.firstDataRow ? [endAt(other, titleAbove(layout)), layout] : null;
}

/** People above or below a list that is read, who lack only one of what a list needs, and the list without the rows below them. */
export function partNearly(layout: SheetLayout): {
  readonly read: SheetLayout;
  readonly nearly: readonly SheetLayout[];
} {
  const { grid, headingRow, firstDataRow, mapped } = layout;
  if (mapped || grid.table !== undefined) return { read: layout, nearly: [] };
  const above = firstNearly(layout, 0, headingRow);
  const below = firstNearly(layout, firstDataRow, grid.values.length);
  return {
    read: below ? endAt(layout, titleAbove(below)) : layout,
    nearly: [...(above ? [endAt(above, titleAbove(layout))] : []), ...(below ? [below] : [])],
  };
}

function firstNearly(layout: SheetLayout, from: number, end: number): SheetLayout | null {
  for (const row of possibleRows(layout.grid, from, Math.min(end, SEARCHED_DEEP))) {
    const list = nearlyAt(layout, row, end);
    if (list) return list;
  }
  return null;
}

/** The headings of people in a row, where a name stands below them before `end`; none that are the list's own again. */
function nearlyAt(layout: SheetLayout, row: number, end: number): SheetLayout | null {
  const { grid, kind } = layout;
  if (kind === "admissions" && !isRearranged(layout, grid.values[row] ?? [])) return null;
  // A row of data, as nearly all are.
  if (!textsAt(grid, row).some((text) => isHeading("admissions", text))) return null;
  const lists = headingTexts(grid, "admissions", row).map(({ rows, texts }) =>
    layoutOf(grid, "admissions", row, rows, texts),
  );
  if (lists.some(isComplete)) return null;
  const isMeant = (list: SheetLayout): boolean => {
    const name = grid.values[list.firstDataRow]?.[list.columns.get("admission.name") ?? NaN];
    return list.firstDataRow < end && !isBlank(name) && missingColumns(list).length === 1;
  };
  return lists.find((list) => isMeant(list) && asAttempt(list).kind === "incomplete") ?? null;
}

/** The row of the headings, or of the titles right above them. */
function titleAbove({ grid, headingRow }: SheetLayout): number {
  let row = headingRow;
  const filled = (at: number): number => (grid.values[at] ?? []).filter((value) => !isBlank(value)).length;
  while (filled(row - 1) === 1) row -= 1;
  return row;
}

function endAt(layout: SheetLayout, end: number): SheetLayout {
  return { ...layout, grid: { ...layout.grid, values: layout.grid.values.slice(0, end) } };
}

// Tells the cells of a described sheet apart by what they mean, not by where they stand: a row by its unit or label, a column by
// its headings. So a cell of the person's finds its place when rows and columns move.

import { mapInSteps, type Stepwise } from "../model/progress";
import { lookForSpans, type Span } from "./spans";
import { shortKey } from "./written-rows";
import type { Role, Sheet, SheetCell } from "../report/sheet";

export interface CellKeys {
  /** One a row; equal ones are numbered. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** "row:column" of the cells that a neighbour's span covers: what is put there would be lost. */
  readonly covered: ReadonlySet<string>;
}

/** Sentences whose figures change from press to press. */
const WITH_FIGURES: ReadonlySet<Role> = new Set<Role>(["remark", "title", "subtitle", "measure-unit"]);
const SEPARATOR = " › ";

export function* cellKeys(sheet: Sheet): Stepwise<CellKeys> {
  const labels = yield* rowLabels(sheet);
  const covered = coveredCells(yield* lookForSpans(sheet));
  return { rows: numbered(labels.map(shortKey)), columns: numbered(columnLabels(sheet)), covered };
}

/** The label of a row, below the labels of the rows above it that are indented less. */
function rowLabels(sheet: Sheet): Stepwise<string[]> {
  const above: { indent: number; label: string }[] = [];
  let before = "";
  return mapInSteps(sheet.rows, "write", (cells, row) => {
    const key = noteKey(sheet, row);
    const labelled = labelCell(cells, sheet.frozenColumns);
    if (key === null && labelled === null) return `${before}${SEPARATOR}`;
    const indent = labelled?.indent ?? 0;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const own = labelled ? labelText(labelled) : "";
    const label = key ?? [...above.map((entry) => entry.label), own].join(SEPARATOR);
    above.push({ indent, label: own });
    before = label;
    return label;
  });
}

function noteKey({ notes }: Sheet, row: number): string | null {
  return (notes && notes.keys[row - notes.firstRow]) ?? null;
}

/** The last text among the columns that stay in view, which name the row; else the longest of all. */
function labelCell(cells: readonly (SheetCell | null)[], frozen: number): SheetCell | null {
  for (let column = Math.min(frozen, cells.length) - 1; column >= 0; column -= 1) {
    const cell = cells[column];
    if (isLabel(cell) && /\p{L}{2}/u.test(String(cell.value))) return cell;
  }
  const texts = cells.filter(isLabel);
  return texts.reduce<SheetCell | null>((best, cell) => (lengthOf(cell) > lengthOf(best) ? cell : best), null);
}

function isLabel(cell: SheetCell | null | undefined): cell is SheetCell {
  return typeof cell?.value === "string" && !cell.own;
}

function lengthOf(cell: SheetCell | null): number {
  return cell === null ? 0 : String(cell.value).length;
}

function labelText({ value, role }: SheetCell): string {
  const text = String(value);
  return WITH_FIGURES.has(role) ? text.replaceAll(/\d[\d.,/]*/gu, "#") : text;
}

/** The headings over a column, from the top. */
function columnLabels({ rows, columns, headings }: Sheet): string[] {
  const labels = columns.map((): string[] => []);
  rows.slice(headings?.first ?? 0, (headings?.last ?? -1) + 1).forEach((cells) => {
    cells.forEach((cell, column) => {
      if (cell === null || cell.role === "column-number") return;
      for (const label of labels.slice(column, column + (cell.columns ?? 1))) label.push(String(cell.value ?? ""));
    });
  });
  return labels.map((texts) => texts.join(SEPARATOR));
}

function numbered(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label}#${times}`;
  });
}

function coveredCells(spans: readonly Span[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of spans) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        if (r !== row || c !== column) covered.add(`${r}:${c}`);
      }
    }
  }
  return covered;
}

// Tells which cells a person would expect to be changed: constants, as a rule in sight. Formulas and what a formula spills
// are left out, and so are hidden rows and columns.

import type { CellValue } from "../model/grid";
import { columnKey, type CellPlace } from "../model/mend";
import { holds } from "./cell-text";
import { findHiddenRows, type RowSpan } from "./hidden-rows";
import { readRectangles, type SheetRectangle } from "./read-rectangles";
import { pauseWhenDue, type Pause } from "./take-steps";
import { withExcel } from "./with-excel";

/** A range of its own takes Excel and its client as long as so many cells more in another one. */
const GAP = 20;
const CELLS_A_STEP = 500;

export interface HeldCell extends CellPlace {
  readonly from: CellValue;
}

interface Asking {
  readonly signal: AbortSignal;
  readonly report: (done: number, total: number) => void;
}

/** One answer for each cell given. The cells of a column come from the top down. */
export function findPlainCells(
  cells: readonly HeldCell[],
  { signal, report }: Asking,
  which: "in sight" | "hidden too" = "in sight",
): Promise<readonly boolean[]> {
  return withExcel(async (context) => {
    const pause = pauseWhenDue(signal);
    const spans = await columnSpans(cells, pause);
    const found = await readRectangles(context, spans, signal, { report });
    const inSight = which === "in sight";
    const columns = await closedColumns(context, spans, inSight);
    const rows = inSight ? await findHiddenRows(context, rowSpans(spans), signal) : null;
    const plain = new Set<HeldCell>();
    for (const [index, span] of spans.entries()) {
      await pause();
      if (columns.has(columnKey(span))) continue;
      const formulas = found[index]?.formulas ?? [];
      for (const cell of span.cells) {
        const isHidden = rows !== null && rows.size > 0 && rows.has(`${cell.row}:${cell.sheet}`);
        if (!isHidden && holds(formulas[cell.row - span.row]?.[0], cell.from)) plain.add(cell);
      }
    }
    return cells.map((cell) => plain.has(cell));
  });
}

/** A part of a column from the first of its cells to the last. */
interface Span extends SheetRectangle {
  readonly cells: HeldCell[];
}

async function columnSpans(cells: readonly HeldCell[], pause: Pause): Promise<readonly Span[]> {
  const spans: (Span & { rows: number })[] = [];
  const last = new Map<string, Span & { rows: number }>();
  for (const [at, cell] of cells.entries()) {
    if (at % CELLS_A_STEP === 0) await pause();
    const { sheet, row, column } = cell;
    const span = last.get(columnKey(cell));
    const height = span ? row - span.row + 1 : 0;
    if (span && height > 0 && height <= span.rows + GAP) {
      span.rows = Math.max(span.rows, height);
      span.cells.push(cell);
      continue;
    }
    const begun = { sheet, row, column, rows: 1, columns: 1, cells: [cell] };
    last.set(columnKey(cell), begun);
    spans.push(begun);
  }
  return spans;
}

/** Columns that are hidden, or into which a formula spills: those are left as a whole. */
async function closedColumns(
  context: Excel.RequestContext,
  spans: readonly Span[],
  inSight: boolean,
): Promise<Set<string>> {
  const asked = [...wholeSpans(spans, columnKey)].map(([key, { sheet, column, first, last }]) => ({
    key,
    range: context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(first, column, last - first + 1, 1)
      .load({ columnHidden: true, hasSpill: true }),
  }));
  await context.sync();
  // null: some cells of the range do spill.
  const isOpen = (range: Excel.Range): boolean =>
    !(inSight && range.columnHidden) && (range.hasSpill as boolean | null) === false;
  return new Set(asked.filter(({ range }) => !isOpen(range)).map(({ key }) => key));
}

/** The rows of each sheet from the first cell to the last. */
function rowSpans(spans: readonly Span[]): readonly RowSpan[] {
  return [...wholeSpans(spans, ({ sheet }) => sheet).values()];
}

/** From the first row to the last of the spans that share a key. */
function wholeSpans(
  spans: readonly Span[],
  key: (span: Span) => string,
): ReadonlyMap<string, RowSpan & { readonly column: number }> {
  const whole = new Map<string, RowSpan & { readonly column: number }>();
  for (const span of spans) {
    const { sheet, column, row, rows } = span;
    const { first, last } = whole.get(key(span)) ?? { first: row, last: row };
    whole.set(key(span), { sheet, column, first: Math.min(first, row), last: Math.max(last, row + rows - 1) });
  }
  return whole;
}

// Tells which cells a person would expect to be changed: constants, as a rule in sight. Formulas and what a formula spills
// are left out, and so are hidden rows and columns.

import type { CellValue } from "../model/grid";
import type { CellPlace } from "../model/mend";
import { cellRunBatches } from "./cell-runs";
import { holds } from "./cell-text";
import { findHiddenRows, type RowSpan } from "./hidden-rows";
import { stopIfCancelled, withExcel } from "./with-excel";

export interface HeldCell extends CellPlace {
  readonly from: CellValue;
}

/** One answer for each cell given. */
export function findPlainCells(
  cells: readonly HeldCell[],
  signal: AbortSignal,
  which: "in sight" | "hidden too" = "in sight",
): Promise<readonly boolean[]> {
  return withExcel(async (context) => {
    const excluded = new Set<HeldCell>();
    for (const runs of cellRunBatches(cells, ({ from }) => from)) {
      stopIfCancelled(signal);
      const ranges = runs.map((run) =>
        context.workbook.worksheets
          .getItem(run.sheet)
          .getRangeByIndexes(run.row, run.column, run.cells.length, 1)
          .load({ formulas: true }),
      );
      await context.sync();
      runs.forEach((run, index) => {
        const formulas = (ranges[index]?.formulas ?? []) as CellValue[][];
        run.cells.forEach((cell, at) => {
          if (!holds(formulas[at]?.[0], cell.from)) excluded.add(cell);
        });
      });
    }
    const inSight = which === "in sight";
    const columns = await closedColumns(context, cells, inSight);
    const rows = inSight ? await findHiddenRows(context, spansOf(cells), signal) : null;
    return cells.map(
      (cell) =>
        !excluded.has(cell) && !columns.has(`${cell.column}:${cell.sheet}`) && !rows?.has(`${cell.row}:${cell.sheet}`),
    );
  });
}

/** Columns that are hidden, or into which a formula spills: those are left as a whole. */
async function closedColumns(
  context: Excel.RequestContext,
  cells: readonly HeldCell[],
  inSight: boolean,
): Promise<Set<string>> {
  const spans = new Map<string, RowSpan & { column: number }>();
  for (const { sheet, row, column } of cells) {
    const key = `${column}:${sheet}`;
    const { first, last } = spans.get(key) ?? { first: row, last: row };
    spans.set(key, { sheet, column, first: Math.min(first, row), last: Math.max(last, row) });
  }
  const asked = [...spans].map(([key, { sheet, column, first, last }]) => ({
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
function spansOf(cells: readonly HeldCell[]): readonly RowSpan[] {
  const spans = new Map<string, RowSpan>();
  for (const { sheet, row } of cells) {
    const { first, last } = spans.get(sheet) ?? { first: row, last: row };
    spans.set(sheet, { sheet, first: Math.min(first, row), last: Math.max(last, row) });
  }
  return [...spans.values()];
}

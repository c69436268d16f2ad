// Reads the person's sheets as grids: values only, tables before the used range of their sheet, every cell once. Where events
// told all that happened since the last reading, only what was edited is read.

import type { CellValue, Grid } from "../model/grid";
import type { Progress } from "../model/progress";
import { cellSinceNineteenHundred } from "./date-system";
import { findSources, type SourceSheet } from "./find-sources";
import { findHiddenRows, type RowSpan } from "./hidden-rows";
import { keepKnown, takeKnown, type EditedCells, type KnownCells } from "./known-cells";
import { readEdited } from "./read-edited";
import { readValues, type Rectangle } from "./read-values";
import { withExcel } from "./with-excel";

/** "all": every cell, whatever is known; "edits": what Excel's events tell of, where they tell all. */
export type Extent = "all" | "edits";

type Values = readonly (readonly CellValue[])[];

/** Rows hidden here and there are only a remark: not worth more questions than this. */
const HIDDEN_QUESTIONS = 2_000;

export interface ReadGrids {
  readonly grids: readonly Grid[];
  /** The person's sheets that were left out because they are hidden. */
  readonly hiddenSheets: readonly string[];
}

export function readGrids(
  signal: AbortSignal,
  report: (progress: Progress) => void,
  extent: Extent = "all",
): Promise<ReadGrids> {
  const known = takeKnown();
  return withExcel(async (context) => {
    const { sheets, hiddenSheets, dayOffset } = await findSources(context);
    const hidden = await readHiddenRows(context, sheets, signal);
    const total = sheets.reduce((sum, sheet) => sum + sheet.used.rows, 0);
    const grids: Grid[] = [];
    const found: [string, KnownCells][] = [];
    let done = 0;
    for (const sheet of sheets) {
      const { id, used } = sheet;
      const values = await readSheet(context, sheet, extent === "edits" ? known.get(id) : undefined, {
        dayOffset,
        signal,
        report: (rows) => report({ stage: "fetch", done: done + rows, total }),
      });
      done += used.rows;
      // Formulas change their values without an edit, and formats make numbers days of 1904.
      if (!sheet.hasFormulas && dayOffset === 0) found.push([id, { used, values }]);
      for (const part of gridsOf(sheet, values)) {
        const shifted = dayOffset === 0 ? part : { ...part, dayOffset };
        grids.push(withHiddenRows(shifted, sheet.someHidden ? hidden : NONE));
      }
    }
    keepKnown(found);
    return { grids, hiddenSheets };
  });
}

const NONE: ReadonlySet<string> = new Set();

interface Reading {
  readonly dayOffset: number;
  readonly signal: AbortSignal;
  readonly report: (rows: number) => void;
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: SourceSheet,
  known: EditedCells | undefined,
  { dayOffset, signal, report }: Reading,
): Promise<Values> {
  const { name, used } = sheet;
  const edited = known && !sheet.hasFormulas && dayOffset === 0 ? await readEdited(context, name, used, known) : null;
  if (edited !== null) return edited;
  const values = await readValues(context, name, used, signal, report);
  return dayOffset === 0 ? values : readDates(context, sheet, values, dayOffset, signal);
}

async function readHiddenRows(
  context: Excel.RequestContext,
  sheets: readonly SourceSheet[],
  signal: AbortSignal,
): Promise<ReadonlySet<string> | null> {
  const spans = sheets.flatMap(({ name, used, someHidden }): RowSpan[] =>
    someHidden ? [{ sheet: name, first: used.row, last: used.row + used.rows - 1 }] : [],
  );
  return findHiddenRows(context, spans, signal, HIDDEN_QUESTIONS);
}

function withHiddenRows(grid: Grid, hidden: ReadonlySet<string> | null): Grid {
  if (hidden === null) return grid;
  const rows = hidden.size === 0 ? [] : grid.values.map((_, index) => grid.row + index);
  return { ...grid, hiddenRows: rows.filter((row) => hidden.has(`${row}:${grid.sheet}`)) };
}

function gridsOf({ name, used, tables }: SourceSheet, values: Values): Grid[] {
  const whole = { sheet: name, row: used.row, column: used.column, values };
  return [...tables.map((table) => ({ ...cutTable(whole, table), table: table.name })), whole];
}

/** A table can reach over the used range (empty rows at its end); what lies outside is empty. */
function cutTable({ sheet, ...whole }: Grid, { row, column, rows, columns }: Rectangle): Grid {
  const top = row - whole.row;
  const left = column - whole.column;
  const width = whole.values[0]?.length ?? 0;
  if (top >= 0 && top + rows <= whole.values.length && left >= 0 && left + columns <= width) {
    const lines = whole.values.slice(top, top + rows);
    const values = columns === width ? lines : lines.map((line) => line.slice(left, left + columns));
    return { sheet, row, column, values };
  }
  const values = Array.from({ length: rows }, (_, at): CellValue[] => {
    const source = whole.values[top + at];
    return Array.from({ length: columns }, (_cell, each) => source?.[left + each] ?? "");
  });
  return { sheet, row, column, values };
}

/** Which numbers are days is known by their formats, which nothing else needs. */
async function readDates(
  context: Excel.RequestContext,
  { name, used }: SourceSheet,
  values: Values,
  offset: number,
  signal: AbortSignal,
): Promise<Values> {
  const formats = await readValues(context, name, used, signal, () => undefined, "numberFormat");
  return values.map((row, at) =>
    row.map((value, column) => cellSinceNineteenHundred(value, formats[at]?.[column], offset)),
  );
}

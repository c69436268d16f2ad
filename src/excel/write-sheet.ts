// Writes one sheet of ours as it is to be: contents, looks, charts, marks. What it is to hold is decided before (plan-sheet.ts);
// the same code writes a sheet anew and puts one back as it was.

import type { Sheet } from "../report/sheet";
import { createBreath } from "./breath";
import { drawCharts, removeCharts } from "./draw-charts";
import { formatSheet } from "./format-sheet";
import type { Dress } from "./dress";
import type { OwnCell } from "./own-cells";
import type { Beside } from "./read-beside";
import type { Printed } from "./printed-pages";
import { AREA, LOOK, MARK, VERSION } from "./own-sheets";
import type { Rectangle } from "./read-values";
import { wearDress } from "./wear-dress";

/** All that a sheet of ours holds. */
export interface SheetContent {
  readonly sheet: Sheet;
  /** What is entered, cell by cell. */
  readonly cells: readonly (readonly OwnCell[])[];
  /** The hidden column beside the table: written-rows.ts. */
  readonly rows: readonly string[];
  /** null: unknown. */
  readonly look: string | null;
  readonly version: string | null;
  /** What its mark says; null: as it is. */
  readonly mark: string | null;
  /** What the person made it look like. */
  readonly dress: Dress;
  /** How it is parted into pages where its dress does not say. */
  readonly printed: Printed;
  /** What the person has right of the table, where it is to move with its row. */
  readonly beside?: Beside;
}

/** What stands there until now. */
export interface Standing {
  readonly area: Rectangle | null;
  readonly charts: number;
  /** As what it was written; null: unknown, or a new sheet. */
  readonly sheet: Sheet | null;
  /** The sheet has a filter, which may hide rows. */
  readonly isFiltered: boolean;
}

/** A request holds about so many bytes: Excel on the web takes 5 MB, but Office's client puts a request together in one go. */
const REQUEST_BYTES = 1_500_000;
const BYTES_A_CELL = 30;
const BYTES_A_ROW = 60;
/** As many as one turn takes. */
const BLOCK_ROWS = 2_000;

/**
 * Makes room between requests: what was queued is sent once it is large. `await` it after every step that gives its bytes.
 */
export type Send = (bytes: number) => Promise<void>;

/** Sends what is queued when the next step would make the request too large, and lets the screen breathe between steps. */
export function sendInParts(context: Excel.RequestContext, before: () => void): Send {
  const breath = createBreath();
  let queued = 0;
  return async (bytes) => {
    if (queued > 0 && queued + bytes > REQUEST_BYTES) {
      before();
      await context.sync();
      queued = 0;
    } else if (breath.isDue()) {
      before();
      await breath.take();
    }
    queued += bytes;
  };
}

/** Queues the writing of a sheet. Its version comes first: a sheet that still has the old one was not touched. */
export async function writeSheet(
  target: Excel.Worksheet,
  { sheet, cells, rows, look, version, mark, dress, printed, beside }: SheetContent,
  standing: Standing,
  send: Send,
): Promise<void> {
  const parts = blocks(withKeys({ cells, rows }));
  let part = parts.next();
  await send(part.value?.bytes ?? 0);
  setProperty(target, VERSION, version);
  removeCharts(target, standing.charts);
  if (standing.isFiltered) target.autoFilter.remove();
  clear(target, standing.area);
  while (part.done !== true) {
    const { row, block } = part.value;
    const range = target.getRangeByIndexes(row, 0, block.length, sheet.columns.length + 1);
    // Areas of ranges take no number formats, so they travel with the values, and before them: they decide what a text becomes.
    range.numberFormat = block.map((line) => line.map(({ format }) => format));
    range.formulas = block.map((line) => line.map(({ input }) => input));
    await send(0);
    part = parts.next();
    if (part.done !== true) await send(part.value.bytes);
  }
  if (beside) await writeBeside(target, beside, send);
  // The looks go in addresses, at most some for each row.
  await send(rows.length * BYTES_A_ROW + 2 * (look?.length ?? 0));
  target.getRangeByIndexes(0, sheet.columns.length, rows.length, 1).columnHidden = true;
  setProperty(target, LOOK, look);
  setNames(target, sheet, mark);
  await formatSheet(target, sheet, () => send(0), { before: standing.sheet, printed, dress });
  drawCharts(target, sheet);
  await wearDress(target, dress, send);
}

async function writeBeside(target: Excel.Worksheet, { row, column, cells }: Beside, send: Send): Promise<void> {
  const lines = cells.map((line) => line.map((cell) => cell ?? { input: "", format: "General" }));
  for (const { row: first, block, bytes } of blocks(lines)) {
    await send(bytes);
    const range = target.getRangeByIndexes(row + first, column, block.length, block[0]?.length ?? 0);
    range.numberFormat = block.map((line) => line.map(({ format }) => format));
    range.formulas = block.map((line) => line.map(({ input }) => input));
  }
}

function clear(target: Excel.Worksheet, area: Rectangle | null): void {
  if (!area || area.rows === 0) return;
  const range = target.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.rowHidden = false;
  range.columnHidden = false;
  range.unmerge();
  range.clear();
  range.format.useStandardWidth = true;
  range.format.useStandardHeight = true;
}

function setProperty(target: Excel.Worksheet, key: string, value: string | null): void {
  if (value === null) target.customProperties.getItemOrNullObject(key).delete();
  else target.customProperties.add(key, value);
}

/** The hidden names by which the sheet and its area are found again. */
function setNames(target: Excel.Worksheet, sheet: Sheet, mark: string | null): void {
  const set = (name: string, reference: Excel.Range | string): void => {
    target.names.getItemOrNullObject(name).delete();
    target.names.add(name, reference).visible = false;
  };
  if (mark !== null) setMark(target, mark);
  set(AREA, target.getRangeByIndexes(0, 0, sheet.rows.length, sheet.columns.length + 1));
}

export function setMark(target: Excel.Worksheet, text: string): void {
  target.names.getItemOrNullObject(MARK).delete();
  target.names.add(MARK, `="${text.replaceAll('"', '""')}"`).visible = false;
}

interface Block {
  readonly row: number;
  readonly block: readonly (readonly OwnCell[])[];
  readonly bytes: number;
}

/** Rows, each with its cell of the hidden column. */
function* withKeys({ cells, rows }: Pick<SheetContent, "cells" | "rows">): Generator<readonly OwnCell[]> {
  for (const [at, line] of cells.entries()) yield [...line, { input: rows[at] ?? "", format: "General" }];
}

/** Rows in blocks that fit a request. */
function* blocks(lines: Iterable<readonly OwnCell[]>): Generator<Block, undefined> {
  let block: (readonly OwnCell[])[] = [];
  let row = 0;
  let bytes = 0;
  let at = 0;
  for (const cells of lines) {
    // UTF-8 takes three bytes for a Vietnamese letter.
    const size = cells.reduce((sum, { input }) => sum + BYTES_A_CELL + 3 * String(input).length, 0);
    if (block.length > 0 && (bytes + size > REQUEST_BYTES || block.length === BLOCK_ROWS)) {
      yield { row, block, bytes };
      [block, row, bytes] = [[], at, 0];
    }
    block.push(cells);
    bytes += size;
    at += 1;
  }
  if (block.length > 0) yield { row, block, bytes };
}

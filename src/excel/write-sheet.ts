// Writes a described sheet: into the add-in's own sheet of that key, in place, or into a new one. A sheet of the
// person's is never written to, and what the person put beside our area stays where it is.

import { HostError } from "../model/failure";
import { cellAddress, type CellValue } from "../model/grid";
import type { SheetKey } from "../model/sheet-key";
import type { Sheet, SheetCell } from "../report/sheet";
import { cellText, linkFormula } from "./cell-text";
import { drawCharts, loadOldCharts } from "./draw-charts";
import { formatSheet } from "./format-sheet";
import { loadOwnCells, ownCellIds, placeNotes, withLostNotes, type OwnCell, type OwnCells } from "./own-cells";
import { AREA, freeName, KEYS, listSheets, MARK, markText, NOTES, OWN_CELL, type SheetInfo } from "./own-sheets";
import { readValues, type Rectangle } from "./read-grids";
import { STYLES } from "./styles";
import { stopIfCancelled, withExcel } from "./with-excel";

export interface Written {
  readonly key: SheetKey;
  readonly name: string;
  /** false: the sheet is new. */
  readonly rewritten: boolean;
}

/** A request of more than this many bytes is parted. */
const REQUEST_BYTES = 1_500_000;

export function writeSheet(sheet: Sheet, signal: AbortSignal): Promise<Written> {
  return withExcel(async (context) => {
    const sheets = await listSheets(context);
    const own = sheets.find((info) => info.own === sheet.key);
    stopIfCancelled(signal);
    if (own) {
      const target = context.workbook.worksheets.getItem(own.id);
      const kept = await readKept(context, target, own, sheet, signal);
      await fill(context, target, kept, own.name);
      return { key: sheet.key, name: own.name, rewritten: true };
    }
    const name = freeName(
      sheet.name,
      sheets.map(({ name }) => name),
    );
    const target = context.workbook.worksheets.add(name).load({ id: true });
    await context.sync();
    try {
      await fill(
        context,
        target,
        { sheet, notes: new Map(), blanks: new Map(), oldArea: null, removeOldCharts: nothing },
        name,
      );
    } catch (error) {
      await removeUnfinished(context, name);
      throw error;
    }
    return { key: sheet.key, name, rewritten: false };
  });
}

/** A new sheet of ours that could not be finished does not stay behind. */
async function removeUnfinished(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

/** What is written, and what of the person's goes back into it. */
interface Content {
  readonly sheet: Sheet;
  /** By row of the sheet. */
  readonly notes: ReadonlyMap<number, OwnCell>;
  readonly blanks: OwnCells["blanks"];
  /** What the add-in wrote there before. */
  readonly oldArea: Excel.Range | null;
  readonly removeOldCharts: () => void;
}

const nothing = (): void => undefined;

/** Reads what the person put into the sheet, and makes sure that the new area covers nothing else of theirs. Changes nothing. */
async function readKept(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  own: SheetInfo,
  described: Sheet,
  signal: AbortSignal,
): Promise<Content> {
  const area = target.names.getItemOrNullObject(AREA).getRangeOrNullObject();
  area.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const ownCells = loadOwnCells(target, described);
  const removeOldCharts = loadOldCharts(target);
  target.load({ id: true });
  target.protection.load({ protected: true });
  await context.sync();
  if (target.protection.protected) throw new HostError("protected-sheet", "rewrite", own.name);
  const { notes, blanks } = ownCells();
  const { lost } = placeNotes(described, notes);
  const sheet = withLostNotes(described, lost);
  const oldArea = area.isNullObject ? null : area;
  for (const part of grownParts(sheet, oldArea)) {
    const cells = await readValues(context, own.name, part, signal, () => undefined, "formulas");
    const cell = firstFilled(cells, part);
    if (cell !== null) throw new HostError("cells-in-the-way", "rewrite", own.name, cell);
  }
  return { sheet, notes: placeNotes(sheet, notes).placed, blanks, oldArea, removeOldCharts };
}

/** The parts of the wanted area (from A1) that lie outside the area written before: below it, and to its right. */
function grownParts(sheet: Sheet, old: Excel.Range | null): Rectangle[] {
  const rows = sheet.rows.length;
  const columns = sheet.columns.length + 1;
  const oldRows = old ? old.rowIndex + old.rowCount : 0;
  const oldColumns = old ? old.columnIndex + old.columnCount : 0;
  const below = { row: oldRows, column: 0, rows: rows - oldRows, columns };
  const right = { row: 0, column: oldColumns, rows: Math.min(rows, oldRows), columns: columns - oldColumns };
  return [below, right].filter((part) => part.rows > 0 && part.columns > 0);
}

function firstFilled(cells: readonly (readonly CellValue[])[], part: Rectangle): string | null {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((formula) => formula !== "");
    if (column >= 0) return cellAddress(part.row + row, part.column + column);
  }
  return null;
}

async function fill(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  { sheet, notes, blanks, oldArea, removeOldCharts }: Content,
  name: string,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  removeOldCharts();
  if (oldArea) {
    oldArea.unmerge();
    oldArea.clear();
    oldArea.getLastColumn().columnHidden = false;
  }
  markOwn(target, sheet, name);
  const cells = sheet.rows.map((row, index) => row.map((cell) => cellInput(cell, notes.get(index), blanks)));
  for (const [first, block] of blocks(cells)) {
    if (first > 0) await context.sync();
    const range = target.getRangeByIndexes(first, 0, block.length, sheet.columns.length);
    range.numberFormat = block.map((row) => row.map(({ format }) => format));
    range.formulas = block.map((row) => row.map(({ input }) => input));
  }
  writeKeys(target, sheet);
  formatSheet(target, sheet);
  drawCharts(target, sheet);
  await context.sync();
}

/** The hidden names by which the sheet, its area and the person's cells are found again. */
function markOwn(target: Excel.Worksheet, sheet: Sheet, name: string): void {
  const names = [MARK, AREA, KEYS, NOTES, ...ownCellIds(sheet).map((id) => OWN_CELL[id])];
  for (const old of names) target.names.getItemOrNullObject(old).delete();
  const add = (item: string, reference: Excel.Range | string, comment = ""): void => {
    target.names.add(item, reference, comment).visible = false;
  };
  add(MARK, markText(sheet.key, target.id, name));
  add(AREA, target.getRangeByIndexes(0, 0, sheet.rows.length, sheet.columns.length + 1));
  if (sheet.notes && sheet.notes.keys.length > 0) {
    const { firstRow, keys, column } = sheet.notes;
    add(KEYS, target.getRangeByIndexes(firstRow, sheet.columns.length, keys.length, 1));
    add(NOTES, target.getRangeByIndexes(firstRow, column, keys.length, 1));
  }
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.own) add(OWN_CELL[cell.own], target.getRangeByIndexes(row, column, 1, 1), String(cell.value ?? ""));
    });
  });
}

/** The keys of the noted rows stand in a hidden column beside the table: they follow when the person sorts it. */
function writeKeys(target: Excel.Worksheet, { notes, columns }: Sheet): void {
  if (!notes || notes.keys.length === 0) return;
  const range = target.getRangeByIndexes(notes.firstRow, columns.length, notes.keys.length, 1);
  range.formulas = notes.keys.map((key) => [cellText(key)]);
  range.columnHidden = true;
}

/** Areas of ranges take no number formats, so they travel with the values. */
function cellInput(cell: SheetCell | null, note: OwnCell | undefined, blanks: Content["blanks"]): OwnCell {
  if (cell === null) return { input: "", format: "General" };
  const format = STYLES[cell.role].format ?? "General";
  const kept = cell.own ? blanks.get(cell.own) : cell.role === "own-note" ? note : undefined;
  if (kept) return kept;
  if (cell.spilled) return { input: "", format };
  if (cell.formula !== undefined) return { input: cell.formula, format };
  if (cell.value === null) return { input: "", format };
  if (cell.link) return { input: linkFormula(cell.link.sheet, cell.link.cell, String(cell.value)), format };
  return { input: typeof cell.value === "number" ? cell.value : cellText(cell.value), format };
}

/** Rows in blocks of about REQUEST_BYTES, each with its first row. */
function* blocks(rows: readonly OwnCell[][]): Generator<[number, OwnCell[][]]> {
  let first = 0;
  let bytes = 0;
  for (let row = 0; row < rows.length; row++) {
    bytes += (rows[row] ?? []).reduce((sum, { input }) => sum + 16 + 2 * String(input).length, 0);
    if (bytes < REQUEST_BYTES && row < rows.length - 1) continue;
    yield [first, rows.slice(first, row + 1)];
    first = row + 1;
    bytes = 0;
  }
}

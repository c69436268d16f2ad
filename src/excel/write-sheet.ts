// Writes a described sheet: into the add-in's own sheet of that key, in place, or into a new one. A sheet of the
// person's is never written to, and what the person put beside our area stays where it is.

import { HostError } from "../model/failure";
import { cellAddress, type CellValue } from "../model/grid";
import type { Sheet, SheetKey } from "../report/sheet";
import { cellText, linkFormula } from "./cell-text";
import { formatSheet } from "./format-sheet";
import { AREA, KEYS, listSheets, MARK, markText, NOTES, type SheetInfo } from "./own-sheets";
import { STYLES } from "./styles";
import { stopIfCancelled, withExcel } from "./with-excel";

export interface Written {
  readonly key: SheetKey;
  readonly name: string;
  /** false: the sheet is new. */
  readonly rewritten: boolean;
}

type CellInput = string | number;

/** A request of more than this many bytes is parted. */
const REQUEST_BYTES = 1_500_000;

export function writeSheet(sheet: Sheet, signal: AbortSignal): Promise<Written> {
  return withExcel(async (context) => {
    const sheets = await listSheets(context);
    const own = sheets.find((info) => info.own === sheet.key);
    stopIfCancelled(signal);
    if (own) {
      const target = context.workbook.worksheets.getItem(own.id);
      const notes = await prepareOwn(context, target, own.name, sheet);
      await fill(context, target, sheet, own.name, notes);
      return { key: sheet.key, name: own.name, rewritten: true };
    }
    const name = freeName(sheet.name, sheets);
    const target = context.workbook.worksheets.add(name);
    try {
      await fill(context, target, sheet, name, new Map());
    } catch (error) {
      await removeUnfinished(context, name);
      throw error;
    }
    return { key: sheet.key, name, rewritten: false };
  });
}

/** "Tổng hợp", or "Tổng hợp (PDV)", "Tổng hợp (PDV 2)" … where the person has a sheet of that name. */
function freeName(wanted: string, sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const free = (name: string): boolean => !taken.has(name.toLowerCase());
  if (free(wanted)) return wanted;
  if (free(`${wanted} (PDV)`)) return `${wanted} (PDV)`;
  for (let number = 2; ; number++) {
    const name = `${wanted} (PDV ${String(number)})`;
    if (free(name)) return name;
  }
}

/** A new sheet of ours that could not be finished does not stay behind. */
async function removeUnfinished(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

/**
 * Reads the person's notes by their keys and makes sure that the new area covers nothing of the person's.
 * Then empties the old area. Nothing is changed when it throws.
 */
async function prepareOwn(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  name: string,
  sheet: Sheet,
): Promise<Map<string, string>> {
  const place = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };
  const area = target.names.getItemOrNullObject(AREA).getRangeOrNullObject().load(place);
  const keys = target.names.getItemOrNullObject(KEYS).getRangeOrNullObject().load({ values: true });
  const notes = target.names.getItemOrNullObject(NOTES).getRangeOrNullObject().load({ values: true });
  const wanted = target.getRange(sheetArea(sheet)).load({ values: true });
  target.protection.load({ protected: true });
  await context.sync();
  if (target.protection.protected) throw new HostError("protected-sheet", "rewrite", name);
  const inTheWay = firstForeignCell(wanted.values as unknown[][], area.isNullObject ? null : area);
  if (inTheWay !== null) throw new HostError("cells-in-the-way", "rewrite", name, inTheWay);
  if (!area.isNullObject) {
    area.unmerge();
    area.clear();
  }
  return keys.isNullObject || notes.isNullObject
    ? new Map()
    : notesByKey(keys.values as CellValue[][], notes.values as CellValue[][]);
}

function notesByKey(keys: readonly CellValue[][], notes: readonly CellValue[][]): Map<string, string> {
  const found = new Map<string, string>();
  keys.forEach((row, index) => {
    const note = String(notes[index]?.[0] ?? "");
    if (note !== "") found.set(String(row[0]), note);
  });
  return found;
}

/** The first filled cell of the wanted area (from A1) that lies outside the area written before. */
function firstForeignCell(
  values: readonly unknown[][],
  old: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number } | null,
): string | null {
  for (let row = 0; row < values.length; row++) {
    const line = values[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      if (line[column] === "") continue;
      const ours =
        old !== null &&
        row >= old.rowIndex &&
        row < old.rowIndex + old.rowCount &&
        column >= old.columnIndex &&
        column < old.columnIndex + old.columnCount;
      if (!ours) return cellAddress(row, column);
    }
  }
  return null;
}

async function fill(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  sheet: Sheet,
  name: string,
  notes: ReadonlyMap<string, string>,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  markOwn(target, sheet, name);
  const inputs = cellInputs(sheet, notes);
  for (const [first, block] of blocks(inputs)) {
    if (first > 0) await context.sync();
    const range = target.getRangeByIndexes(first, 0, block.length, sheet.columns.length);
    range.numberFormat = sheet.rows.slice(first, first + block.length).map(numberFormats);
    range.formulas = block;
  }
  formatSheet(target, sheet);
  await context.sync();
}

/** The hidden names by which the sheet, its area and the person's notes are found again. */
function markOwn(target: Excel.Worksheet, sheet: Sheet, name: string): void {
  for (const old of [MARK, AREA, KEYS, NOTES]) target.names.getItemOrNullObject(old).delete();
  target.names.add(MARK, markText(sheet.key, name)).visible = false;
  target.names.add(AREA, target.getRange(sheetArea(sheet))).visible = false;
  if (!sheet.notes || sheet.notes.lastRow < sheet.notes.firstRow) return;
  const { firstRow, lastRow, column, keyColumn } = sheet.notes;
  const rows = lastRow - firstRow + 1;
  target.names.add(KEYS, target.getRangeByIndexes(firstRow, keyColumn, rows, 1)).visible = false;
  target.names.add(NOTES, target.getRangeByIndexes(firstRow, column, rows, 1)).visible = false;
}

function sheetArea(sheet: Sheet): string {
  return `A1:${cellAddress(sheet.rows.length - 1, sheet.columns.length - 1)}`;
}

/** Areas of ranges take no number formats, so they travel with the values. */
function numberFormats(row: Sheet["rows"][number]): string[] {
  return row.map((cell) => (cell && STYLES[cell.role].format) ?? "General");
}

function cellInputs(sheet: Sheet, notes: ReadonlyMap<string, string>): CellInput[][] {
  const inputs = sheet.rows.map((row) =>
    row.map((cell): CellInput => {
      if (cell === null || cell.value === null) return "";
      if (cell.link) return linkFormula(cell.link.sheet, cell.link.cell, String(cell.value));
      return typeof cell.value === "number" ? cell.value : cellText(cell.value);
    }),
  );
  if (sheet.notes) putNotes(inputs, sheet.notes, sheet, notes);
  return inputs;
}

function putNotes(
  inputs: CellInput[][],
  { firstRow, lastRow, column, keyColumn }: NonNullable<Sheet["notes"]>,
  sheet: Sheet,
  notes: ReadonlyMap<string, string>,
): void {
  for (let row = firstRow; row <= lastRow; row++) {
    const line = inputs[row];
    const note = notes.get(String(sheet.rows[row]?.[keyColumn]?.value ?? ""));
    if (line && note !== undefined) line[column] = cellText(note);
  }
}

/** Rows in blocks of about REQUEST_BYTES, each with its first row. */
function* blocks(rows: readonly CellInput[][]): Generator<[number, CellInput[][]]> {
  let first = 0;
  let bytes = 0;
  for (let row = 0; row < rows.length; row++) {
    bytes += (rows[row] ?? []).reduce<number>((sum, value) => sum + 8 + 2 * String(value).length, 0);
    if (bytes < REQUEST_BYTES && row < rows.length - 1) continue;
    yield [first, rows.slice(first, row + 1)];
    first = row + 1;
    bytes = 0;
  }
}

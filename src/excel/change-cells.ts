// Changes single cells of the person's sheets, each only if it still holds what it is expected to hold, and tells how to
// change them back. Taking a change back is a change like any other.

import { HostError } from "../model/failure";
import type { CellValue } from "../model/grid";
import type { CellPlace } from "../model/mend";
import { askFonts, fontNames, setFonts, type CellFonts } from "./cell-fonts";
import { cellText, holds } from "./cell-text";
import { cellRunBatches, type CellRun } from "./cell-runs";
import { dateOffset, isDateFormat } from "./date-system";
import { pauseWhenDue } from "./take-steps";
import { withExcel } from "./with-excel";

/** `sheet` is a name or an id; an id outlives a new name. */
export interface CellChange extends CellPlace {
  readonly expected: CellValue;
  readonly value: CellValue;
  /** null: the number format stays. */
  readonly format: string | null;
  /** null: the font stays. */
  readonly font: string | null;
  /** `value` is a formula, to be entered as one. */
  readonly isFormula?: true;
}

export interface Changed {
  readonly changed: number;
  /** Cells that hold something else by now, or whose sheet is gone. */
  readonly refused: number;
}

interface Handlers {
  /** Called before each request with what takes it back: some of it may be written even if the request fails. */
  readonly keep: (back: readonly CellChange[]) => void;
  readonly progress: (done: number, total: number) => void;
}

/** @throws HostError "protected-sheet" before anything is changed. */
export function changeCells(
  changes: readonly CellChange[],
  signal: AbortSignal,
  { keep, progress }: Handlers,
): Promise<Changed> {
  return withExcel(async (context) => {
    const sheets = await openSheets(context, changes);
    const offset = changes.some(isDay) ? await dateOffset(context) : 0;
    const here = changes
      .filter(({ sheet }) => sheets.has(sheet))
      .map((change) => (isDay(change) ? { ...change, value: change.value - offset } : change));
    let changed = 0;
    let seen = 0;
    const pause = pauseWhenDue(signal);
    for (const runs of cellRunBatches(here, longest)) {
      const held: Held[] = [];
      for (const run of runs) {
        await pause();
        held.push(askHeld(rangeOf(sheets, run), run));
      }
      await context.sync();
      const back: CellChange[] = [];
      for (const [index, run] of runs.entries()) {
        // What is queued only is not done: a cancel here changes nothing of it.
        await pause();
        back.push(...writeRun(sheets, run, held[index]));
      }
      keep(back);
      await context.sync();
      changed += back.length;
      seen += runs.reduce((sum, run) => sum + run.cells.length, 0);
      progress(seen, here.length);
    }
    return { changed, refused: changes.length - changed };
  });
}

/** What takes a change back holds what was read from the cell, and never needs this. */
function isDay(change: CellChange): change is CellChange & { readonly value: number } {
  return typeof change.value === "number" && change.format !== null && isDateFormat(change.format);
}

/** Holds the sheets that are still there. */
async function openSheets(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<Map<string, Excel.Worksheet>> {
  const keys = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key).load({ id: true, name: true }));
  await context.sync();
  const found = new Map<string, Excel.Worksheet>();
  keys.forEach((key, index) => {
    const sheet = sheets[index];
    if (sheet && !sheet.isNullObject) found.set(key, sheet);
  });
  for (const sheet of found.values()) sheet.protection.load({ protected: true });
  await context.sync();
  for (const sheet of found.values()) {
    if (sheet.protection.protected) throw new HostError("protected-sheet", "change cells", sheet.name);
  }
  return found;
}

function rangeOf(sheets: ReadonlyMap<string, Excel.Worksheet>, run: CellRun<CellChange>): Excel.Range {
  const sheet = sheets.get(run.sheet);
  if (!sheet) throw new HostError("gone", "worksheet", run.sheet);
  return sheet.getRangeByIndexes(run.row, run.column, run.cells.length, 1);
}

interface Held {
  readonly range: Excel.Range;
  /** null: no cell of the run gets another font. */
  readonly fonts: CellFonts | null;
}

function askHeld(range: Excel.Range, { cells }: CellRun<CellChange>): Held {
  const fonts = cells.some(({ font }) => font !== null) ? askFonts(range) : null;
  return { range: range.load({ formulas: true, numberFormat: true }), fonts };
}

/** Writes the cells of a run that are as expected; null leaves a cell alone. */
function writeRun(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  run: CellRun<CellChange>,
  held: Held | undefined,
): CellChange[] {
  const formulas = (held?.range.formulas ?? []) as CellValue[][];
  const formats = (held?.range.numberFormat ?? []) as string[][];
  const fonts = held?.fonts ? fontNames(held.fonts) : [];
  const fits = run.cells.map(
    (cell, index) =>
      holds(formulas[index]?.[0], cell.expected) && (cell.font === null || typeof fonts[index] === "string"),
  );
  if (!fits.includes(true)) return [];
  const range = rangeOf(sheets, run);
  const formatOf = (index: number): string => formats[index]?.[0] ?? "General";
  const newFormats = run.cells.map((cell, index) => [fits[index] ? cell.format : null]);
  // The format comes first: it decides what becomes of the value.
  if (newFormats.some(([format]) => format !== null)) range.numberFormat = newFormats;
  const inputs = run.cells.map((cell, index) => [fits[index] ? input(cell, cell.format ?? formatOf(index)) : null]);
  // As formulas, those that spill are taken for what they are.
  if (run.cells.some(({ isFormula }) => isFormula)) range.formulas = inputs;
  else range.values = inputs;
  const newFonts = run.cells.map((cell, index) => (fits[index] ? cell.font : null));
  if (newFonts.some((font) => font !== null)) setFonts(range, newFonts);
  const id = sheets.get(run.sheet)?.id ?? run.sheet;
  return run.cells.flatMap(({ row, column, expected, value, font }, index) => {
    const before = { format: formatOf(index), font: font === null ? null : (fonts[index] ?? null) };
    return fits[index] ? [{ sheet: id, row, column, expected: value, value: expected, ...before }] : [];
  });
}

/** A cell formatted as text takes every text as it is. */
function input({ value, isFormula }: CellChange, format: string): CellValue {
  return typeof value === "string" && value !== "" && format !== "@" && !isFormula ? cellText(value) : value;
}

function longest({ expected, value }: CellChange): CellValue {
  return String(expected).length > String(value).length ? expected : value;
}

// Turns formulas into the values that they show, whole spilled areas at once, and back. The workbook remembers each: a hidden
// name holds its place, wherever rows move it, and a setting its formula with a check sum of the values. So the way back is
// open after other edits, and after the workbook was closed.

import type { TroubledCell } from "../model/formula-trouble";
import { cellAddress, type CellValue } from "../model/grid";
import { cellText } from "./cell-text";
import { checkSum } from "./check-sum";
import type { FormulaCell } from "./formula-cells";
import { isFormula } from "./formula-text";
import type { SheetRectangle } from "./read-rectangles";
import { askBounds, rectangleOf } from "./read-values";
import { stopIfCancelled, withExcel } from "./with-excel";

const KEY = "PDV.frozen";
const NAME = "PDV_FROZEN_";

/** By the number of the name. */
type Frozen = Readonly<Record<string, { readonly formula: string; readonly check: string }>>;

const CELLS_A_REQUEST = 5_000;
const FORMULAS_A_REQUEST = 200;

/** Attempts to enter formulas again before it is given up. */
const ATTEMPTS = 3;

/**
 * What leads back from values is kept in a request before they are written. Right before, the cells are read again: one that no longer
 * holds its formula, or shows something else by now, stays as it is and is given back. After a failure or a cancel all are formulas.
 */
export async function freezeCells(
  cells: readonly FormulaCell[],
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<readonly FormulaCell[]> {
  const numbers = new Set<string>();
  try {
    return await freeze(cells, numbers, { signal, progress });
  } catch (error) {
    if (numbers.size > 0) await enterAgain(numbers);
    throw error;
  }
}

interface Running {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

function freeze(
  cells: readonly FormulaCell[],
  numbers: Set<string>,
  { signal, progress }: Running,
): Promise<readonly FormulaCell[]> {
  return withExcel(async (context) => {
    let frozen = await openFrozen(context);
    let next = Math.max(0, ...Object.keys(frozen).map(Number)) + 1;
    let done = 0;
    const left: FormulaCell[] = [];
    for (const batch of batches(cells, ({ rows, columns }) => rows * columns)) {
      stopIfCancelled(signal);
      const standing = batch.map((cell) => askStanding(context, cell));
      await context.sync();
      left.push(...batch.filter((cell, at) => !isStanding(cell, standing[at])));
      const cells = batch.filter((cell, at) => isStanding(cell, standing[at]));
      const ranges = cells.map(({ sheet, row, column, rows, columns }) =>
        context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns),
      );
      const numbered = cells.map(({ formula, values }, at) => {
        const entry = { formula, check: checkSum(values) };
        return [String(next + at), entry] as const;
      });
      frozen = { ...frozen, ...Object.fromEntries(numbered) };
      for (const [number] of numbered) numbers.add(number);
      next += cells.length;
      // First of all, so that no number is given twice.
      context.workbook.settings.add(KEY, frozen);
      for (const [at, [number]] of numbered.entries()) {
        const range = ranges[at];
        if (range) context.workbook.names.add(NAME + number, range).visible = false;
      }
      await context.sync();
      for (const [at, { values }] of cells.entries()) {
        const range = ranges[at];
        if (range) range.values = values.map((line) => line.map(asConstant));
      }
      await context.sync();
      progress((done += batch.length), cells.length);
    }
    stopIfCancelled(signal);
    return left;
  });
}

/** Where Excel does not let it, the workbook remembers the rest: the way back stays open. */
async function enterAgain(numbers: ReadonlySet<string>): Promise<void> {
  const running = { signal: new AbortController().signal, progress: () => undefined };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const isDone = await restore((number) => numbers.has(number), running).then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
}

function asConstant(value: CellValue): CellValue {
  return typeof value === "string" ? cellText(value) : value;
}

interface Standing {
  readonly range: Excel.Range;
  readonly spill: Excel.Range;
}

function askStanding(context: Excel.RequestContext, { sheet, row, column, rows, columns }: FormulaCell): Standing {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  return {
    range: range.load({ formulas: true, values: true }),
    spill: range.getCell(0, 0).getSpillingToRangeOrNullObject().load({ rowCount: true, columnCount: true }),
  };
}

function isStanding({ formula, rows, columns, values }: FormulaCell, standing: Standing | undefined): boolean {
  if (!standing) return false;
  const { range, spill } = standing;
  const size = spill.isNullObject ? { rowCount: 1, columnCount: 1 } : spill;
  return (
    (range.formulas as CellValue[][])[0]?.[0] === formula &&
    size.rowCount === rows &&
    size.columnCount === columns &&
    checkSum(range.values as CellValue[][]) === checkSum(values)
  );
}

export function countFrozen(): Promise<number> {
  return withExcel(async (context) => Object.keys(await readFrozen(context)).length);
}

export type FrozenSetting = Excel.Setting;

/** To be loaded along with whatever else is asked for. */
export function askFrozen(context: Excel.RequestContext): FrozenSetting {
  return context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
}

/** Where frozen values stand untouched, by sheet id; `take` is for after the next round trip. */
export function standingFrozen(
  context: Excel.RequestContext,
  setting: FrozenSetting,
): { readonly isNone: boolean; readonly take: () => readonly SheetRectangle[] } {
  const asked = Object.entries(takeFrozen(setting)).map(([number, { check }]) => ({
    check,
    range: loadPlace(context.workbook.names.getItemOrNullObject(NAME + number)),
  }));
  const stands = ({ range, check }: (typeof asked)[number]): boolean => !range.isNullObject && !isChanged(range, check);
  const take = (): SheetRectangle[] =>
    asked.filter(stands).map(({ range }) => ({ sheet: range.worksheet.id, ...rectangleOf(range) }));
  return { isNone: asked.length === 0, take };
}

/** Of a range whose place was loaded. */
export interface Restored {
  readonly restored: number;
  readonly left: readonly TroubledCell[];
  /** Formulas whose cells were deleted. */
  readonly gone: number;
}

/** Enters each formula where its values stand untouched. A changed cell stays as it is, and its formula remembered. */
export function restoreCells(signal: AbortSignal, progress: (done: number, total: number) => void): Promise<Restored> {
  return restore(() => true, { signal, progress });
}

function restore(isWanted: (number: string) => boolean, { signal, progress }: Running): Promise<Restored> {
  return withExcel(async (context) => {
    let frozen = await openFrozen(context);
    const all = Object.entries(frozen).filter(([number]) => isWanted(number));
    const left: TroubledCell[] = [];
    let restored = 0;
    let gone = 0;
    for (const batch of batches(all, () => 1)) {
      stopIfCancelled(signal);
      const places = batch.map(([number, { formula, check }]) => {
        const item = context.workbook.names.getItemOrNullObject(NAME + number);
        return { number, formula, check, item, range: loadPlace(item) };
      });
      await context.sync();
      const forgotten = new Map<string, Excel.NamedItem>();
      for (const { number, formula, check, item, range } of places) {
        const isBack = !range.isNullObject && (range.formulas as CellValue[][])[0]?.[0] === formula;
        const trouble = range.isNullObject || isBack ? null : troubleOf(range, check);
        if (trouble) {
          left.push(trouble);
          continue;
        }
        forgotten.set(number, item);
        if (range.isNullObject) gone += 1;
        else if (!isBack) {
          // The cells that it spills into must be empty for it.
          range.formulas = (range.values as CellValue[][]).map((line, row) =>
            line.map((_value, column) => (row + column === 0 ? formula : "")),
          );
          restored += 1;
        }
      }
      await context.sync();
      // Only what is back is forgotten.
      frozen = Object.fromEntries(Object.entries(frozen).filter(([number]) => !forgotten.has(number)));
      context.workbook.settings.add(KEY, frozen);
      for (const item of forgotten.values()) item.delete();
      await context.sync();
      progress(restored + left.length + gone, all.length);
    }
    return { restored, left, gone };
  });
}

/** Takes away, with the next request, the names that a restoring which ended early has left: their numbers are given again. */
async function openFrozen(context: Excel.RequestContext): Promise<Frozen> {
  const names = context.workbook.names.load({ name: true });
  const frozen = await readFrozen(context);
  for (const item of names.items) {
    if (item.name.startsWith(NAME) && !(item.name.slice(NAME.length) in frozen)) item.delete();
  }
  return frozen;
}

async function readFrozen(context: Excel.RequestContext): Promise<Frozen> {
  const setting = askFrozen(context);
  await context.sync();
  return takeFrozen(setting);
}

function takeFrozen(setting: FrozenSetting): Frozen {
  return setting.isNullObject ? {} : (setting.value as Frozen);
}

function loadPlace(item: Excel.NamedItem): Excel.Range {
  return askBounds(item.getRangeOrNullObject()).load({
    values: true,
    formulas: true,
    worksheet: { id: true, name: true, protection: { protected: true } },
  });
}

/** null: the values stand as they were frozen. */
function troubleOf(range: Excel.Range, check: string): TroubledCell | null {
  const trouble = isChanged(range, check) ? "changed" : range.worksheet.protection.protected ? "protected" : null;
  return trouble && { sheet: range.worksheet.name, cell: cellAddress(range.rowIndex, range.columnIndex), trouble };
}

function isChanged(range: Excel.Range, check: string): boolean {
  const values = range.values as CellValue[][];
  return (
    checkSum(values) !== check ||
    (range.formulas as CellValue[][]).some((line, row) =>
      line.some((formula, column) => isFormula(formula, values[row]?.[column])),
    )
  );
}

function* batches<T>(all: readonly T[], sizeOf: (one: T) => number): Generator<T[]> {
  let batch: T[] = [];
  let size = 0;
  for (const one of all) {
    if (batch.length >= FORMULAS_A_REQUEST || (batch.length > 0 && size + sizeOf(one) > CELLS_A_REQUEST)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(one);
    size += sizeOf(one);
  }
  if (batch.length > 0) yield batch;
}

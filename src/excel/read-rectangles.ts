// Reads the formulas of many rectangles, and their number formats where they are wanted, in few round trips: together as far as an
// answer may hold, halved where one is too large.

import { HostError } from "../model/failure";
import type { CellValue } from "../model/grid";
import { isTooLarge, type Rectangle } from "./read-values";
import { stopIfCancelled } from "./with-excel";

export interface SheetRectangle extends Rectangle {
  /** Name or id. */
  readonly sheet: string;
}

export interface ReadRectangle {
  readonly formulas: CellValue[][];
  /** Empty where they are not wanted. */
  readonly formats: string[][];
}

/**
 * A cell takes some 20 bytes of an answer, and 10 for its number format. Office's client takes an answer apart in one go: what a
 * request asks for must not hold up the screen, nor must the ranges that it names.
 */
const CELLS_A_REQUEST = 40_000;
const RANGES_A_REQUEST = 400;

interface Wishes {
  readonly formats?: boolean;
  /** Told how many requests of all those known of are done. */
  readonly report?: (done: number, total: number) => void;
}

const ignore = (): void => undefined;

/** In the order of what is wanted. */
export async function readRectangles(
  context: Excel.RequestContext,
  wanted: readonly SheetRectangle[],
  signal: AbortSignal,
  { formats = false, report = ignore }: Wishes = {},
): Promise<ReadRectangle[]> {
  const found = wanted.map((): ReadRectangle => ({ formulas: [], formats: [] }));
  let open = batches(
    wanted.flatMap((rectangle, index) => parts(rectangle, CELLS_A_REQUEST).map((part) => ({ index, part }))),
  );
  for (let done = 0; open.length > 0;) {
    const [batch = [], ...rest] = open;
    stopIfCancelled(signal);
    const ranges = batch.map(({ part }) =>
      context.workbook.worksheets
        .getItem(part.sheet)
        .getRangeByIndexes(part.row, part.column, part.rows, part.columns)
        .load({ formulas: true, ...(formats && { numberFormat: true }) }),
    );
    if (await fits(context)) {
      batch.forEach(({ index }, at) => {
        found[index]?.formulas.push(...((ranges[at]?.formulas ?? []) as CellValue[][]));
        if (formats) found[index]?.formats.push(...((ranges[at]?.numberFormat ?? []) as string[][]));
      });
      open = rest;
      done += 1;
      report(done, done + rest.length);
    } else {
      open = [...halves(batch), ...rest];
    }
  }
  return found;
}

interface Part {
  readonly index: number;
  readonly part: SheetRectangle;
}

async function fits(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}

function batches(all: readonly Part[]): Part[][] {
  const found: Part[][] = [];
  let cells = Infinity;
  for (const entry of all) {
    const size = entry.part.rows * entry.part.columns;
    if (cells + size > CELLS_A_REQUEST || found.at(-1)?.length === RANGES_A_REQUEST) {
      found.push([]);
      cells = 0;
    }
    found.at(-1)?.push(entry);
    cells += size;
  }
  return found;
}

function halves(batch: readonly Part[]): Part[][] {
  const [only, another] = batch;
  if (another) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  if (!only || only.part.rows === 1) throw new HostError("too-large", "one row", only?.part.sheet);
  return parts(only.part, Math.ceil(only.part.rows / 2) * only.part.columns).map((part) => [{ ...only, part }]);
}

/** From the top, each of at most so many cells. */
function parts(rectangle: SheetRectangle, cells: number): SheetRectangle[] {
  const height = Math.max(1, Math.floor(cells / rectangle.columns));
  return Array.from({ length: Math.ceil(rectangle.rows / height) }, (_, index) => ({
    ...rectangle,
    row: rectangle.row + index * height,
    rows: Math.min(height, rectangle.rows - index * height),
  }));
}

// Groups single cells into few ranges: cells below one another in a column are one run; runs go in batches sized by bytes.

import type { CellValue } from "../model/grid";
import type { CellPlace } from "../model/mend";

/** A request asks for at most so many ranges, and about so many bytes. */
const RANGES_A_BATCH = 800;
const BYTES_A_BATCH = 500_000;
const BYTES_A_CELL = 40;

export interface CellRun<C extends CellPlace> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** One a row, without gaps. */
  readonly cells: readonly C[];
}

/** Bytes are counted by the value that each cell is known to hold, or to get. */
export function cellRunBatches<C extends CellPlace>(
  cells: readonly C[],
  valueOf: (cell: C) => CellValue,
): readonly (readonly CellRun<C>[])[] {
  const batches: CellRun<C>[][] = [];
  let batch: CellRun<C>[] = [];
  let bytes = 0;
  for (const cell of sorted(cells)) {
    const size = BYTES_A_CELL + 2 * String(valueOf(cell)).length;
    if (batch.length >= RANGES_A_BATCH || bytes + size > BYTES_A_BATCH) {
      if (batch.length > 0) batches.push(batch);
      batch = [];
      bytes = 0;
    }
    bytes += size;
    const last = batch.at(-1);
    if (last && continues(last, cell)) (last.cells as C[]).push(cell);
    else batch.push({ sheet: cell.sheet, row: cell.row, column: cell.column, cells: [cell] });
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function sorted<C extends CellPlace>(cells: readonly C[]): readonly C[] {
  const order = new Map<string, number>();
  for (const { sheet } of cells) if (!order.has(sheet)) order.set(sheet, order.size);
  const rank = (cell: C): number => order.get(cell.sheet) ?? 0;
  return [...cells].sort((a, b) => rank(a) - rank(b) || a.column - b.column || a.row - b.row);
}

function continues<C extends CellPlace>(run: CellRun<C>, { sheet, row, column }: C): boolean {
  return run.sheet === sheet && run.column === column && run.row + run.cells.length === row;
}

// Reading the sheets against bare parsing of the same .xlsx by the files library: what a person's data costs before anybody
// has understood a cell of it.

import type { CellValue, Grid } from "../../src/model/grid";
import { once, timed, type Timing } from "./measure";
import { readProvince } from "./product";
import { inventProvince, type Size } from "./province";

export interface ParsingOutcome {
  readonly bytes: number;
  /** .xlsx → cells. */
  readonly parse: Timing;
  /** Cells → board and issues, all checks. */
  readonly read: Timing;
  readonly readFirst: number;
}

const BUDGET = 600;

export async function measureParsing(size: Size): Promise<ParsingOutcome> {
  // Not above: whatever imports a package of this kind at its head is a module of its own, and so is all that it shares with others,
  // and their calls of one another cost what they don't in the published bundle.
  const { readXlsx, writeXlsx } = await import("hucre");
  const file = await writeXlsx({
    sheets: inventProvince(size).grids.map(({ sheet, values }) => ({
      name: sheet,
      rows: values.map((row) => [...row]),
    })),
  });
  const parse = await timed(() => readXlsx(file), BUDGET, true);
  const { sheets } = await readXlsx(file);
  const grids = sheets.map(({ name, rows }): Grid => ({
    sheet: name,
    row: 0,
    column: 0,
    values: rows.map((row) => row.map((value): CellValue => (value instanceof Date ? 0 : (value ?? "")))),
  }));
  const readFirst = once(() => readProvince(grids));
  const read = await timed(() => readProvince(grids), BUDGET, true);
  const wrong = readProvince(grids).issues;
  if (wrong.length > 0) throw new Error(`The file has ${String(wrong.length)} issues: ${JSON.stringify(wrong[0])}`);
  return { bytes: file.byteLength, parse, read, readFirst };
}

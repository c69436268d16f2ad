// What formulas show once the functions in them have answered: Excel shows #BUSY! until then.

import { readShown, type FormulaCell } from "../excel/formula-cells";
import { Cancelled } from "../model/failure";
import type { CellValue } from "../model/grid";
import type { Run } from "./run";

export const BUSY = "#BUSY!";
/** A function answers within a second of its formula's entry; a large workbook takes a few. */
const WAIT_MILLISECONDS = 400;
const WAITS = 20;

/** What the cells show once none is waiting any more, or the wait has been long enough. */
export async function settled(cells: readonly FormulaCell[], run: Run): Promise<CellValue[]> {
  let shown = await readShown(cells, run.signal);
  for (let wait = 0; wait < WAITS && shown.includes(BUSY); wait++) {
    run.progress({ stage: "compute", done: wait, total: WAITS });
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));
    if (run.signal.aborted) throw new Cancelled();
    shown = await readShown(cells, run.signal);
  }
  return shown;
}

// Whether lists of people name units otherwise than by code or name as the list of units writes them. Most don't: what it takes to
// understand other texts is made beforehand only where it is needed.

import type { CellValue } from "../model/grid";
import type { Stepwise } from "../model/progress";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import type { SheetLayout } from "./sheet-layout";

const ROWS_A_STEP = 20_000;

/** Where no column names the units, rows or sheets do, as people write them. */
export function* asksOthers(lists: readonly SheetLayout[], isKnown: (text: string) => boolean): Stepwise<boolean> {
  for (const { grid, columns, firstDataRow } of lists) {
    const column = columns.get("admission.unit");
    if (column === undefined) return true;
    const seen = new Set<CellValue | undefined>();
    const total = grid.values.length;
    for (let from = firstDataRow; from < total; from += ROWS_A_STEP) {
      if (seeRows(grid.values, column, from, Math.min(from + ROWS_A_STEP, total), seen, isKnown)) return true;
      yield { stage: "read", done: from, total };
    }
  }
  return false;
}

/** Whether a text not seen before is not known. */
function seeRows(
  values: SheetLayout["grid"]["values"],
  column: number,
  from: number,
  to: number,
  seen: Set<CellValue | undefined>,
  isKnown: (text: string) => boolean,
): boolean {
  for (let row = from; row < to; row += 1) {
    const value = values[row]?.[column];
    if (seen.has(value)) continue;
    seen.add(value);
    if (!isBlank(value) && !isErrorValue(value) && !isKnown(cellText(value))) return true;
  }
  return false;
}

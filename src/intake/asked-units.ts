// Whether lists of people name units otherwise than by code or name as the list of units writes them. Most don't: what it takes to
// understand other texts is made only where it is needed, and before the rows that need it are read.

import type { Stepwise } from "../model/progress";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import type { PatientMatcher } from "./match-unit";
import type { SheetLayout } from "./sheet-layout";

/** Readies the matcher for the rows of a list of people, from one up to another. */
export type ReadyForRows = (layout: SheetLayout, from: number, to: number) => Stepwise<void>;

/** Where no column names the units, rows or sheets do, as people write them. */
export function createReadyForRows(matcher: Pick<PatientMatcher, "isReady" | "isReadyFor" | "prepare">): ReadyForRows {
  return function* ({ grid, columns }, from, to) {
    if (matcher.isReady) return;
    const column = columns.get("admission.unit");
    if (column === undefined || asksOthers(grid.values, column, from, to, matcher)) yield* matcher.prepare();
  };
}

/** Whether one of the cells names a unit otherwise. */
function asksOthers(
  values: SheetLayout["grid"]["values"],
  column: number,
  from: number,
  to: number,
  matcher: Pick<PatientMatcher, "isReadyFor">,
): boolean {
  for (let row = from; row < to; row += 1) {
    const value = values[row]?.[column];
    // Nearly every cell is settled as it stands.
    if (typeof value === "string" && value !== "" && matcher.isReadyFor(value)) continue;
    if (!isBlank(value) && !isErrorValue(value) && !matcher.isReadyFor(cellText(value))) return true;
  }
  return false;
}

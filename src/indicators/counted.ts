// Which rows enter the figures, said once: a row is countable when it names a known unit and has a counting day;
// it is counted when that day lies in the period and not after the as-of date.

import { NO_DAY, NO_UNIT, type AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { Day } from "../model/day";
import type { Scope } from "./report-scope";

/** Without any list of admissions a count of 0 would be a false figure. */
export function hasAdmissionList(board: Board): boolean {
  return board.sources.some((source) => source.kind === "admissions");
}

export function isCountable({ unit, countingDay }: AdmissionColumns, at: number): boolean {
  return unit[at] !== NO_UNIT && countingDay[at] !== NO_DAY;
}

/** The as-of date, or the period's end where that comes first. */
export function lastCountedDay(scope: Scope): Day {
  return Math.min(scope.asOf, scope.end);
}

/** Equal keys, the same rows counted. */
export function scopeKey(scope: Scope): string {
  return `${String(scope.start)}:${String(lastCountedDay(scope))}`;
}

/** Writes the positions of the counted rows from `from` up to `to` into `chosen`, and gives how many they are. */
export function chooseCounted(
  { unit, countingDay }: AdmissionColumns,
  scope: Scope,
  from: number,
  to: number,
  chosen: Int32Array,
): number {
  const first = Math.max(scope.start, NO_DAY + 1);
  const last = lastCountedDay(scope);
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const day = countingDay[at] ?? NO_DAY;
    chosen[number] = at;
    // Below zero where the day lies before or after, or the unit is NO_UNIT. A branch would be guessed wrong row by row.
    const outside = (day - first) | (last - day) | (unit[at] ?? NO_UNIT);
    number += 1 - (outside >>> 31);
  }
  return number;
}

/** Rows walked at a time: so many stay in the processor's cache. */
export const BLOCK_ROWS = 4_096;

/** Visits the positions of the counted rows of a scope, block by block. */
export function visitCounted(
  columns: AdmissionColumns,
  scope: Scope,
  visit: (chosen: Int32Array, number: number) => void,
): void {
  const chosen = new Int32Array(BLOCK_ROWS);
  for (let from = 0; from < columns.count; from += BLOCK_ROWS) {
    visit(chosen, chooseCounted(columns, scope, from, Math.min(from + BLOCK_ROWS, columns.count), chosen));
  }
}

/** Whether any row, of a known unit or not, has a counting day before a day. */
export function isDatedBefore({ admissions: { count, countingDay } }: Board, day: Day): boolean {
  for (let at = 0; at < count; at += 1) {
    const own = countingDay[at] ?? NO_DAY;
    if (own !== NO_DAY && own < day) return true;
  }
  return false;
}

// The rows of every unit year by year, counted once for a board: years, terms and spans up to an as-of date after which
// nobody of the year counts are whole years, and what they count is a sum of years.

import { NO_DAY, NO_UNIT } from "../model/admission-columns";
import type { Board } from "../model/board";
import { lastCountedDay } from "./counted";
import { countingDays, countingYears } from "./counting-days";
import { remember } from "./remember";
import type { Scope } from "./report-scope";

/** The rows of a scope that name each unit itself, and 0 for the whole organisation; null: the scope divides a year. */
export function rowsByYear(board: Board, scope: Scope): Int32Array | null {
  const own = new Int32Array(board.units.length + 1);
  const table = yearTable(board);
  const until = lastCountedDay(scope);
  for (const [place, { first, last }] of countingYears(board.admissions).years.entries()) {
    if (last < scope.start || first > until) continue;
    // Somebody of this year is counted and somebody isn't.
    if (first < scope.start || last > until) return null;
    const from = place * own.length;
    for (let line = 0; line < own.length; line += 1) own[line] = (own[line] ?? 0) + (table[from + line] ?? 0);
  }
  return own;
}

/** Year after year a line for each unit, and one for the whole organisation, which no row names. */
const yearTable = remember(
  () => "",
  ({ units, admissions }: Board): Int32Array => {
    const { first } = countingDays(admissions);
    const { years, ofDay } = countingYears(admissions);
    const lines = units.length + 1;
    const table = new Int32Array(years.length * lines);
    const { count, unit, countingDay } = admissions;
    for (let at = 0; at < count; at += 1) {
      const day = countingDay[at] ?? NO_DAY;
      const line = unit[at] ?? NO_UNIT;
      if (day === NO_DAY || line === NO_UNIT) continue;
      const cell = (ofDay[day - first] ?? 0) * lines + line;
      table[cell] = (table[cell] ?? 0) + 1;
    }
    return table;
  },
);

// The rows of every unit month by month, counted once for a board: years, terms, half-years and most spans up to an as-of date
// are whole months, and what they count is a sum of months. A report asks for thirty such spans.

import { NO_DAY } from "../model/admission-columns";
import type { Board } from "../model/board";
import { isCountable, lastCountedDay } from "./counted";
import { countingDays, countingMonths } from "./counting-days";
import { remember } from "./remember";
import type { Scope } from "./report-scope";

/** 16 MB: ten thousand units through thirty years. With more of them a scope is counted row by row. */
const MOST_CELLS = 4_000_000;

/** The rows of a scope that name each unit itself, and 0 for the whole organisation; null: the months don't tell. */
export function rowsByMonth(board: Board, scope: Scope): Int32Array | null {
  const { months } = countingMonths(board.admissions);
  const own = new Int32Array(board.units.length + 1);
  if (months.length * own.length > MOST_CELLS) return null;
  const table = monthTable(board);
  const until = lastCountedDay(scope);
  for (const [place, { first, last }] of months.entries()) {
    if (last < scope.start || first > until) continue;
    // Somebody of this month is counted and somebody isn't.
    if (first < scope.start || last > until) return null;
    const from = place * own.length;
    for (let line = 0; line < own.length; line += 1) own[line] = (own[line] ?? 0) + (table[from + line] ?? 0);
  }
  return own;
}

/** Month after month a line for each unit, and one for the whole organisation, which no row names. */
const monthTable = remember(
  () => "",
  ({ units, admissions }: Board): Int32Array => {
    const { first } = countingDays(admissions);
    const { months, ofDay } = countingMonths(admissions);
    const lines = units.length + 1;
    const table = new Int32Array(months.length * lines);
    const { count, unit, countingDay } = admissions;
    for (let at = 0; at < count; at += 1) {
      if (!isCountable(admissions, at)) continue;
      const cell = (ofDay[(countingDay[at] ?? NO_DAY) - first] ?? 0) * lines + (unit[at] ?? 0);
      table[cell] = (table[cell] ?? 0) + 1;
    }
    return table;
  },
);

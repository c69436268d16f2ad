// How many people every unit admitted: its rows and, for years of which only a number was typed, that number.
// Rows are counted in tally.ts; what a row needs to count stands in counted.ts.

import type { Board } from "../model/board";
import { periodDays, periodKey, planYears, type Period } from "../model/period";
import { hasAdmissionList, scopeKey } from "./counted";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { tally } from "./tally";
import { treeIndex } from "./unit-tree";

/**
 * People per unit, the units below it included; the whole organisation after the last unit.
 *
 * A typed number ("Kết nạp 2016") stands for its year where neither the unit nor a unit below it has a row of that year;
 * it covers the units below. It says nothing of the months, so it counts from the last day of its period on.
 */
export const admittedCounts = remember(
  (scope: Scope) => `${periodKey(scope.period)}:${scopeKey(scope)}`,
  (board: Board, scope: Scope): Int32Array | Float64Array => {
    if (!hasTotals(board)) return tally(board, scope).all;
    const parts = partsOf(board, scope).map((part) => countPart(board, part, scope));
    const ofPeriod = countPart(board, scope.period, scope);
    return ofPeriod.map((count, line) => {
      const years = parts.reduce((sum, part) => sum + (part[line] ?? 0), 0);
      // A number typed for the whole term stands where its years hold nothing.
      return years === 0 ? count : years;
    });
  },
);

/** Without a list of admissions and without typed numbers, a count of 0 would be a false figure. */
export function hasAdmissions(board: Board): boolean {
  return hasAdmissionList(board) || hasTotals(board);
}

function hasTotals(board: Board): boolean {
  return board.units.some((unit) => unit.totals.size > 0);
}

function partsOf(board: Board, { period }: Scope): readonly Period[] {
  const { first, last } = planYears(period, board.settings.termStartsInFirstYear);
  return Array.from({ length: last - first + 1 }, (_, place): Period => ({ kind: "year", year: first + place }));
}

function countPart(board: Board, part: Period, scope: Scope): Float64Array {
  const { start, end } = periodDays(part, board.settings.termStartsInFirstYear);
  const rows = tally(board, { period: part, asOf: scope.asOf, start, end });
  const isOver = scope.asOf >= end;
  const counts = new Float64Array(board.units.length + 1);
  const { bottomUp, above } = treeIndex(board);
  for (const index of bottomUp) {
    const unit = board.units[index];
    if (!unit) continue;
    const total = isOver && rows.all[index] === 0 ? unit.totals.get(periodKey(part)) : undefined;
    if (total !== undefined) counts[index] = total;
    else counts[index] = (counts[index] ?? 0) + (rows.own[index] ?? 0);
    const over = above[index] ?? board.units.length;
    counts[over] = (counts[over] ?? 0) + (counts[index] ?? 0);
  }
  return counts;
}

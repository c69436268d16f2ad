// Numbers typed for a year or a term that is not over by the as-of date: who they are is counted on its last day, and before it
// nothing is known of them.

import type { Board } from "../model/board";
import { periodDays, periodKey, yearsIn } from "../model/period";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { tally } from "./tally";
import { treeIndex } from "./unit-tree";

/** Whether a unit, or one below it, has such a number and no rows in its place; unit null: any unit. */
export function hasRunningTotal(board: Board, unit: number | null, scope: Scope): boolean {
  return runningTotals(board, scope)[unit ?? board.units.length] === 1;
}

const runningTotals = remember(
  ({ period, asOf }: Scope) => `${periodKey(period)}:${String(asOf)}`,
  (board: Board, { period, asOf }: Scope): Uint8Array => {
    const { units, settings } = board;
    const has = new Uint8Array(units.length + 1);
    for (const part of [period, ...yearsIn(period, settings.termStartsInFirstYear)]) {
      const days = periodDays(part, settings.termStartsInFirstYear);
      if (asOf < days.start || asOf >= days.end) continue;
      const { all } = tally(board, { period: part, asOf: days.end, ...days });
      for (const { index, totals } of units) {
        if ((totals.get(periodKey(part)) ?? 0) > 0 && all[index] === 0) has[index] = 1;
      }
    }
    const { bottomUp, above } = treeIndex(board);
    for (const unit of bottomUp) if (has[unit] === 1) has[above[unit] ?? units.length] = 1;
    return has;
  },
);

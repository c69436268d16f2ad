// Numbers typed for a year or a term that is not over by the as-of date: who they are is counted on its last day, and before it
// nothing is known of them.

import type { Board } from "../model/board";
import { periodDays, periodKey, yearsIn } from "../model/period";
import { no, type Refusal } from "../model/reason";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { tally } from "./tally";
import { unitsWithTotals } from "./typed-totals";
import { treeFrom, treeIndex } from "./unit-tree";
import { namesOf } from "./names-of-units";

/** Whether a unit, one below it or one above it has such a number and no rows in its place; unit null: any unit. */
export function hasRunningTotal(board: Board, unit: number | null, scope: Scope): boolean {
  return runningTotals(board, scope)[unit ?? board.units.length] === 1;
}

/** The same as an answer that names the units; null where there is no such number. */
export function runningRefusal(board: Board, unit: number | null, scope: Scope): Refusal | null {
  if (!hasRunningTotal(board, unit, scope)) return null;
  const own = ownRunning(board, scope);
  const found = treeFrom(board, unit).flatMap((node) => (own[node.unit] === 1 ? [node.unit] : []));
  return no("whole-years", namesOf(board, found.length > 0 ? found : nearestAbove(board, unit, own)));
}

function nearestAbove({ units }: Board, unit: number | null, own: Uint8Array): readonly number[] {
  let above = units[unit ?? -1]?.parent ?? null;
  while (above !== null && own[above] !== 1) above = units[above]?.parent ?? null;
  return above === null ? [] : [above];
}

const scopeName = ({ period, asOf }: Scope): string => `${periodKey(period)}:${String(asOf)}`;

/** By unit 1 where it types such a number itself. */
const ownRunning = remember(scopeName, (board: Board, { period, asOf }: Scope): Uint8Array => {
  const { units, settings } = board;
  const has = new Uint8Array(units.length);
  for (const part of [period, ...yearsIn(period, settings.termStartsInFirstYear)]) {
    const days = periodDays(part, settings.termStartsInFirstYear);
    if (asOf < days.start || asOf >= days.end) continue;
    const { all } = tally(board, { period: part, asOf: days.end, ...days });
    for (const { index, totals } of unitsWithTotals(units)) {
      if ((totals.get(periodKey(part)) ?? 0) > 0 && all[index] === 0) has[index] = 1;
    }
  }
  return has;
});

/** Rolled up the tree, and of the whole organisation; down it as well, for the number of a unit does not say whose of those below it is. */
const runningTotals = remember(scopeName, (board: Board, scope: Scope): Uint8Array => {
  const has = new Uint8Array(board.units.length + 1);
  has.set(ownRunning(board, scope));
  const { bottomUp, above } = treeIndex(board);
  for (const unit of bottomUp) if (has[unit] === 1) has[above[unit] ?? board.units.length] = 1;
  const held = ownRunning(board, scope).slice();
  for (const unit of [...bottomUp].reverse()) if (held[above[unit] ?? -1] === 1) held[unit] = 1;
  held.forEach((isHeld, unit) => (has[unit] = (has[unit] ?? 0) | isHeld));
  return has;
});

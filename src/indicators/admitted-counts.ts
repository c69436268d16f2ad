// How many people every unit admitted: its rows and, for years of which only a number was typed, that number.
// Rows are counted in tally.ts; what a row needs to count stands in counted.ts.

import type { Board } from "../model/board";
import { NO_DAY } from "../model/admission-columns";
import type { Day } from "../model/day";
import { parsePeriod, periodDays, periodKey, yearsIn, type Period, type YearPeriod } from "../model/period";
import { hasAdmissionList, scopeKey } from "./counted";
import { latestCountingDay, peopleReach } from "./counting-days";
import { no, type Refusal } from "../model/reason";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { tally } from "./tally";
import { unitsWithTotals } from "./typed-totals";
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
    const counts = yearCounts(board, scope);
    return scope.period.kind === "year" ? counts : withTermTotals(board, scope, counts);
  },
);

/** The same without the numbers typed for a whole term. */
export function yearCounts(board: Board, scope: Scope): Float64Array {
  const counts = new Float64Array(board.units.length + 1);
  for (const year of partsOf(board, scope)) {
    countYear(board, year, scope).forEach((count, line) => (counts[line] = (counts[line] ?? 0) + count));
  }
  return counts;
}

/** Without a list of admissions and without typed numbers, a count of 0 would be a false figure. */
export function hasAdmissions(board: Board): boolean {
  return hasAdmissionList(board) || hasTotals(board);
}

export type WhyUnknown = "no-data" | "not-covered" | "years-missing";

/**
 * Why a count would be a false figure: "no-data" (there is no list), "not-covered" (what there is, is of other periods),
 * "years-missing" (of some years of a term there is nothing); null where it is known, and may be 0. A list that is still empty
 * is one of the time that comes.
 */
export const whyUnknown = remember(scopeWords, (board: Board, scope: Scope): WhyUnknown | null => {
  if (!hasAdmissions(board)) return "no-data";
  if (isTold(board, scope)) return missingYears(board, scope).length > 0 ? "years-missing" : null;
  const last = lastKnownDay(board);
  const isEmpty = board.sources.some(({ kind, rows }) => kind === "admissions" && rows === 0);
  return last === null || (isEmpty && last < scope.start) ? null : "not-covered";
});

/** The same as an answer, with the years that are missing; null where the count is known. */
export function refusal(board: Board, scope: Scope): Refusal | null {
  const reason = whyUnknown(board, scope);
  if (reason === null) return null;
  return reason === "years-missing" ? no(reason, missingYears(board, scope).join(", ")) : no(reason);
}

/** Whether people or typed numbers tell of the period, and of every year of it that is over. */
export function isKnown(board: Board, scope: Scope): boolean {
  return isTold(board, scope) && missingYears(board, scope).length === 0;
}

/** Where some of a period is told: its years that are over by the as-of date and of which no row and no typed number tells. */
export const missingYears = remember(scopeWords, (board: Board, scope: Scope): readonly number[] => {
  if (!isTold(board, scope) || hasTotalOf(board, [scope.period], scope.asOf)) return [];
  return partsOf(board, scope).flatMap((part) => {
    const days = periodDays(part, board.settings.termStartsInFirstYear);
    return days.end > scope.asOf || isTold(board, { period: part, asOf: scope.asOf, ...days }) ? [] : [part.year];
  });
});

const isTold = remember(
  scopeWords,
  (board: Board, scope: Scope): boolean => peopleReach(board.admissions, scope) || hasTotalBy(board, scope),
);

/** Equal words, the same scope. */
export function scopeWords({ period, start, asOf }: Scope): string {
  return [periodKey(period), start, asOf].join(":");
}

/** Whether a number is typed for the period, or for one of its years, that is over by the as-of date. */
export function hasTotalBy(board: Board, scope: Scope): boolean {
  return hasTotalOf(board, [scope.period, ...partsOf(board, scope)], scope.asOf);
}

export function hasTotalOf({ units, settings }: Board, periods: readonly Period[], asOf: Day): boolean {
  const keys = periods
    .filter((period) => periodDays(period, settings.termStartsInFirstYear).end <= asOf)
    .map(periodKey);
  return unitsWithTotals(units).some(({ totals }) => keys.some((key) => totals.has(key)));
}

/** The last day of which a row or a typed number tells; null: nothing does. */
function lastKnownDay({ admissions, units, settings }: Board): Day | null {
  const typed = new Set(unitsWithTotals(units).flatMap(({ totals }) => [...totals.keys()]));
  const ends = [...typed].map(parsePeriod).map((period) => {
    return period === null ? NO_DAY : periodDays(period, settings.termStartsInFirstYear).end;
  });
  const last = Math.max(latestCountingDay(admissions, -Infinity, Infinity) ?? NO_DAY, ...ends);
  return last === NO_DAY ? null : last;
}

export function hasTotals({ units }: Board): boolean {
  return unitsWithTotals(units).length > 0;
}

export function partsOf(board: Board, { period }: Scope): readonly YearPeriod[] {
  return yearsIn(period, board.settings.termStartsInFirstYear);
}

function countYear(board: Board, period: YearPeriod, scope: Scope): Float64Array {
  const { start, end } = periodDays(period, board.settings.termStartsInFirstYear);
  const rows = tally(board, { period, asOf: scope.asOf, start, end });
  const isOver = scope.asOf >= end;
  const counts = new Float64Array(board.units.length + 1);
  const { bottomUp, above } = treeIndex(board);
  for (const index of bottomUp) {
    const unit = board.units[index];
    if (!unit) continue;
    const total = isOver && rows.all[index] === 0 ? unit.totals.get(periodKey(period)) : undefined;
    if (total !== undefined) counts[index] = total;
    else counts[index] = (counts[index] ?? 0) + (rows.own[index] ?? 0);
    const over = above[index] ?? board.units.length;
    counts[over] = (counts[over] ?? 0) + (counts[index] ?? 0);
  }
  return counts;
}

/** Adds the numbers typed for the whole term: one stands where the years of its unit, and of those below it, hold nothing. */
function withTermTotals(board: Board, scope: Scope, ofYears: Float64Array): Float64Array {
  const key = periodKey(scope.period);
  const years = partsOf(board, scope).map(periodKey);
  const isOver = scope.asOf >= scope.end;
  const added = new Float64Array(ofYears.length);
  const { bottomUp, above } = treeIndex(board);
  for (const index of bottomUp) {
    const totals = board.units[index]?.totals;
    if (!totals) continue;
    const total = isOver && ofYears[index] === 0 ? totals.get(key) : undefined;
    // A number of a year covers the units below.
    const below = years.some((year) => totals.has(year)) ? 0 : (added[index] ?? 0);
    added[index] = total ?? below;
    const over = above[index] ?? board.units.length;
    added[over] = (added[over] ?? 0) + (added[index] ?? 0);
  }
  return ofYears.map((count, line) => count + (added[line] ?? 0));
}

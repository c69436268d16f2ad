// Change (so với cùng kỳ): against the same span of the period before – a year earlier, or a term earlier.

import type { Board } from "../../model/board";
import { formatDay, lastDayOfMonth, toCalendar, toDay, type Day } from "../../model/day";
import { periodDays, periodKey, planYears, type Period } from "../../model/period";
import { no, ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_ADMISSIONS, type Measure } from "../measure";
import { admittedCounts, isKnown } from "../admitted-counts";
import { firstCountingDay } from "../counting-days";
import { remember } from "../remember";
import { asNamed, type Scope } from "../report-scope";
import { hasRunningTotal } from "../running-totals";
import { tally } from "../tally";
import { admitted } from "./admitted";

/**
 * (This − before) ÷ before: 0.2 is 20 % more than in the same period before.
 * Reasons: "no-previous" (of the period before nothing is known), "late-list" (the lists begin within it,
 * and the growth would be theirs), "zero-previous" (this unit admitted nobody then),
 * and those of admitted.
 */
export function change(board: Board, unit: number | null, scope: Scope): Result<number> {
  const now = admitted(board, unit, scope);
  const before = previous(board, unit, scope);
  if (!now.ok) return now;
  if (!before.ok) return before;
  const late = lateBeginning(board, scope);
  if (late !== null && isLate(board, scope, late)) return no("late-list", formatDay(late));
  return before.value === 0 ? no("zero-previous") : ok((now.value - before.value) / before.value);
}

/** Admitted in the same span of the period before. Reasons: "no-previous", and those of admitted. */
export function previous(board: Board, unit: number | null, scope: Scope): Result<number> {
  const earlier = earlierScope(board, scope);
  const isWhole = isKnown(board, earlier) && !hasRunningTotal(board, unit, earlier);
  return isWhole ? admitted(board, unit, earlier) : no("no-previous");
}

/** The same scope one period earlier: the last day of a month is the last one of that month too. */
export const earlierScope = remember(scopeName, (board: Board, { period, asOf }: Scope): Scope => {
  const termFirst = board.settings.termStartsInFirstYear;
  const { first, last } = planYears(period, termFirst);
  const years = last - first + 1;
  const earlier: Period =
    period.kind === "year"
      ? { kind: "year", year: period.year - 1 }
      : asNamed(board, { kind: "term", from: period.from - years, to: period.to - years });
  return { period: earlier, asOf: yearsEarlier(asOf, years), ...periodDays(earlier, termFirst) };
});

function scopeName({ period, asOf }: Scope): string {
  return `${periodKey(period)} ${String(asOf)}`;
}

/**
 * The first day that the lists know where it lies in the period before, after its first two months: what that period
 * is said to have admitted may lack those before. null: nothing speaks against it.
 */
export function lateBeginning(board: Board, scope: Scope): Day | null {
  const earlier = earlierScope(board, scope);
  const first = firstCountingDay(board.admissions);
  const firstMonths = lastDayOfMonth(lastDayOfMonth(earlier.start) + 1);
  if (first === null || first <= firstMonths || first > earlier.end) return null;
  const { all } = tally(board, earlier);
  // Numbers typed for the years stand for whole years.
  return (admittedCounts(board, earlier)[board.units.length] ?? 0) === (all[board.units.length] ?? 0) ? first : null;
}

/** As many as this would be missing if people were admitted before the first day as they were after it: with fewer, the gap may be chance. */
const MISSED = 3;

function isLate(board: Board, scope: Scope, first: Day): boolean {
  const earlier = earlierScope(board, scope);
  const { all } = tally(board, { ...earlier, asOf: earlier.end });
  // The first of them marks where the list begins, and is none of those after it.
  const aDay = ((all[board.units.length] ?? 0) - 1) / (earlier.end - first + 1);
  return aDay * (Math.min(first, earlier.asOf + 1) - earlier.start) >= MISSED;
}

function yearsEarlier(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  const first = toDay(year - years, month, 1);
  const last = lastDayOfMonth(first);
  return day === lastDayOfMonth(day) ? last : Math.min(first + dayOfMonth - 1, last);
}

export const changeMeasure = {
  id: "change",
  unit: "change",
  arguments: ALL_ARGUMENTS,
  definition: "(Admitted − admitted in the same span of the period before) ÷ the latter",
  source: "Press reports of the first half of 2011: “tăng 19,83 %” is (this − last) ÷ last",
  reasons: [...NEEDS_ADMISSIONS, "no-previous", "late-list", "zero-previous"],
  compute: change,
} as const satisfies Measure;

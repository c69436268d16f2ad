// Change (so với cùng kỳ): against the same span of the period before – a year earlier, or a term earlier.

import type { Board } from "../../model/board";
import { formatDay, lastDayOfMonth, toCalendar, toDay, type Day } from "../../model/day";
import { periodDays, periodKey, planYears, type Period } from "../../model/period";
import { no, ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_ADMISSIONS, type Measure } from "../measure";
import { admittedCounts, isKnown } from "../admitted-counts";
import { countDays, firstCountingDay } from "../counting-days";
import { remember } from "../remember";
import { numberRefusal } from "../people-refusal";
import { asNamed, type Scope } from "../report-scope";
import { tally } from "../tally";
import { treeFrom, treeIndex } from "../unit-tree";
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
  const late = before.ok || before.reason === "no-previous" ? lateBeginning(board, unit, scope) : null;
  if (late !== null && isLate(board, scope, late)) return no("late-list", formatDay(late));
  if (!before.ok) return before;
  return before.value === 0 ? no("zero-previous") : ok((now.value - before.value) / before.value);
}

/** Admitted in the same span of the period before. Reasons: those of the numbers that were typed, "no-previous" (the lists begin after it, too), and those of admitted. */
export function previous(board: Board, unit: number | null, scope: Scope): Result<number> {
  const earlier = earlierScope(board, scope);
  const unknown = numberRefusal(board, unit, earlier);
  if (unknown !== null) return unknown;
  const late = lateBeginning(board, unit, scope);
  const isBeforeList = late !== null && late > earlier.asOf;
  return isKnown(board, earlier) && !isBeforeList ? admitted(board, unit, earlier) : no("no-previous");
}

/** Whether that is told of the unit or, where only numbers of some are missing, of any below it. */
export function hasPrevious(board: Board, unit: number | null, scope: Scope): boolean {
  const before = previous(board, unit, scope);
  if (before.ok || before.reason === "no-previous") return before.ok;
  return treeFrom(board, unit).some((node) => previous(board, node.unit, scope).ok);
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
export function lateBeginning(board: Board, unit: number | null, scope: Scope): Day | null {
  const earlier = earlierScope(board, scope);
  const first = firstCountingDay(board.admissions);
  const firstMonths = lastDayOfMonth(lastDayOfMonth(earlier.start) + 1);
  if (first === null || first <= firstMonths || first > earlier.end) return null;
  const { all } = tally(board, earlier);
  // Numbers typed for the years stand for whole years.
  if ((admittedCounts(board, earlier)[board.units.length] ?? 0) !== (all[board.units.length] ?? 0)) return null;
  return wholeByNumbers(board, toCalendar(first).year)[unit ?? board.units.length] === 1 ? null : first;
}

/**
 * By unit, and of the whole organisation, 1 where the numbers typed for a year – its own, those below it, or one above it – are
 * as many as the rows: then the list lacks nobody.
 */
const wholeByNumbers = remember(
  (year: number) => String(year),
  (board: Board, year: number): Uint8Array => {
    const period: Period = { kind: "year", year };
    const days = periodDays(period, board.settings.termStartsInFirstYear);
    const { all } = tally(board, { period, asOf: days.end, ...days });
    const { bottomUp, above } = treeIndex(board);
    const whole = board.units.length;
    const confirmed = new Int32Array(whole + 1);
    for (const unit of bottomUp) {
      if (board.units[unit]?.totals.get(periodKey(period)) === all[unit]) confirmed[unit] = all[unit] ?? 0;
      const over = above[unit] ?? whole;
      confirmed[over] = (confirmed[over] ?? 0) + (confirmed[unit] ?? 0);
    }
    const isWhole = Uint8Array.from(confirmed, (rows, line) => (rows > 0 && rows === all[line] ? 1 : 0));
    for (const unit of [...bottomUp].reverse()) if (isWhole[above[unit] ?? whole] === 1) isWhole[unit] = 1;
    return isWhole;
  },
);

/** With fewer than this missing, people or days of admission, the gap may be chance. */
const MISSED = 3;

/**
 * Whether so many people stood before the first day at the rate of those after it – on as many days, for whoever admits at the
 * great days of the year has few of them, or as many as now in the months before that of the first day.
 */
function isLate(board: Board, scope: Scope, first: Day): boolean {
  const earlier = earlierScope(board, scope);
  const unknown = Math.min(first, earlier.asOf + 1) - earlier.start;
  // The first marks where the list begins, and is none of those after it.
  const missed = (known: number): boolean => ((known - 1) / (earlier.end - first + 1)) * unknown >= MISSED;
  const people = (span: Scope): number => tally(board, span).all[board.units.length] ?? 0;
  if (!missed(people({ ...earlier, asOf: earlier.end }))) return false;
  if (missed(countDays(board.admissions, first, earlier.end))) return true;
  const sameMonth = toCalendar(yearsEarlier(first, toCalendar(earlier.end).year - toCalendar(scope.end).year));
  const monthsBefore = toDay(sameMonth.year, sameMonth.month, 1) - 1;
  return people({ ...scope, asOf: Math.min(scope.asOf, monthsBefore) }) >= MISSED;
}

function yearsEarlier(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  const first = toDay(year - years, month, 1);
  const last = lastDayOfMonth(first);
  return day === lastDayOfMonth(day) ? last : Math.min(first + dayOfMonth - 1, last);
}

export const changeMeasure = {
  id: "change",
  name: { vi: "So với cùng kỳ (%)", en: "Change on the same period (%)" },
  unit: "change",
  arguments: ALL_ARGUMENTS,
  definition: {
    vi: "(Số kết nạp − số của cùng kỳ trước) ÷ số của cùng kỳ trước",
    en: "(Admitted − admitted in the same span of the period before) ÷ the latter",
  },
  source: {
    vi: "Báo chí về 6 tháng đầu năm 2011: “tăng 19,83 %” là (kỳ này − kỳ trước) ÷ kỳ trước",
    en: "Press reports of the first half of 2011: “tăng 19,83 %” is (this − last) ÷ last",
  },
  reasons: [...NEEDS_ADMISSIONS, "no-previous", "late-list", "zero-previous"],
  compute: change,
} as const satisfies Measure;

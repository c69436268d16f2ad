// Which period and which as-of date the figures are for, when the person says so and when not.
// What is counted within them stands in counted.ts.

import { NO_DAY } from "../model/admission-columns";
import type { Board } from "../model/board";
import { lastDayOfMonth, toCalendar, type Day } from "../model/day";
import { parsePeriod, periodDays, periodKey, yearsIn, type Period, type PeriodKey } from "../model/period";
import { no, ok, type Result } from "../model/reason";
import { latestCountingDay } from "./counting-days";
import { remember } from "./remember";
import { tally } from "./tally";
import { unitsWithTotals } from "./typed-totals";

export interface Scope {
  readonly period: Period;
  readonly asOf: Day;
  /** First and last day of the period, both included. */
  readonly start: Day;
  readonly end: Day;
}

/**
 * The scope of a figure: an argument wins over the settings, the settings over the data.
 *
 * The period from the data: the plan year that holds a countable admission and ends last; else such a term; else the year
 * of the latest countable admission; else the latest plan period of which a total is typed, before one that only has a plan. An as-of date in the settings chooses the plan period
 * that it lies in, and never one that has not begun by then; before all of them it chooses the first.
 *
 * An as-of date that is given alone is meant for that period where it lies in it; else for the plan period in which it lies; else for
 * its year. A later one of which the lists hold nobody is still meant for that period, which is over.
 *
 * The as-of date of the settings is meant for the period of the settings (or, without one, the period from the data), not
 * for another period given as an argument. Without one, it is the last day of the month of the latest countable admission
 * in the period, or of the last year of which a number is typed. It is the period's last day where the period is over, since
 * people were admitted in the year after it, and where nothing is known of the period; its first day where a list is still empty.
 *
 * Reasons: "no-period" (no period given, and nothing to choose one from), "bad-date" (as-of is no day).
 */
export function resolveScope(board: Board, period?: Period | null, asOf?: Day | null): Result<Scope> {
  if (asOf != null && !(Number.isFinite(asOf) && asOf >= 1)) return no("bad-date");
  const ownPeriod = board.settings.period ?? defaultPeriod(board);
  const meant = period ?? (asOf == null ? ownPeriod : periodAround(board, ownPeriod, asOf));
  if (!meant) return no("no-period");
  const chosen = asNamed(board, meant);
  const { start, end } = periodDays(chosen, board.settings.termStartsInFirstYear);
  const isOwnPeriod = ownPeriod !== null && periodKey(chosen) === periodKey(asNamed(board, ownPeriod));
  const set = isOwnPeriod ? board.settings.asOf : null;
  const day = asOf ?? set ?? defaultAsOf(board, chosen);
  return ok({ period: chosen, asOf: Math.floor(day), start, end });
}

/** The period that a day is meant for that is given alone. */
function periodAround(board: Board, own: Period | null, day: Day): Period {
  const daysOf = (period: Period): { start: Day; end: Day } => periodDays(period, board.settings.termStartsInFirstYear);
  const holds = (period: Period): boolean => daysOf(period).start <= day && day <= daysOf(period).end;
  if (own !== null && holds(own)) return own;
  const planned = planPeriods(board).filter(holds);
  const around = planned.find(({ kind }) => kind === "year") ?? planned[0];
  if (around) return around;
  const isOver = own !== null && daysOf(own).end < day;
  return isOver && latestCountingDay(board.admissions, daysOf(own).end + 1, day) === null
    ? own
    : { kind: "year", year: toCalendar(day).year };
}

/** A term as the lists name it: the plan years of "2011-2015" are those of "2010-2015". */
export function asNamed({ units, settings }: Board, period: Period): Period {
  if (period.kind === "year") return period;
  const yearsOf = (term: Period): string => yearsIn(term, settings.termStartsInFirstYear).map(periodKey).join();
  const named = namedTerms(units);
  return named.some((term) => periodKey(term) === periodKey(period))
    ? period
    : (named.find((term) => yearsOf(term) === yearsOf(period)) ?? period);
}

/** The terms of which any unit has a plan or a number of people. */
const namedTerms = remember(
  () => "",
  (units: Board["units"]): readonly Period[] => {
    const keys = new Set<PeriodKey>();
    for (const { plans, totals } of units) {
      for (const key of plans.keys()) keys.add(key);
      for (const key of totals.keys()) keys.add(key);
    }
    return [...keys].map(parsePeriod).filter((period) => period?.kind === "term");
  },
);

const defaultAsOf = remember(
  (period: Period) => periodKey(period),
  (board: Board, period: Period): Day => {
    const { start, end } = periodDays(period, board.settings.termStartsInFirstYear);
    const latest = latestCountingDay(board.admissions, start, end);
    // A day far behind all others is a slip of the pen.
    const isOver = latestCountingDay(board.admissions, end + 1, end + DAYS_A_YEAR) !== null;
    if (isOver) return end;
    const known = Math.max(latest === null ? NO_DAY : lastDayOfMonth(latest), lastTypedDay(board, period));
    if (known !== NO_DAY) return known;
    // A list that is still empty is one of the time that comes.
    return board.sources.some(({ kind, rows }) => kind === "admissions" && rows === 0) ? start : end;
  },
);
const DAYS_A_YEAR = 366;

/** The end of the last year, or of the term, of which a unit has a number and no rows; a 0 counts nobody. NO_DAY without one. */
function lastTypedDay(board: Board, period: Period): Day {
  const ends = [period, ...yearsIn(period, board.settings.termStartsInFirstYear)].map((part) => {
    const [key, { start, end }] = [periodKey(part), periodDays(part, board.settings.termStartsInFirstYear)];
    const isTyped = unitsWithTotals(board.units).some(
      ({ totals, index }) =>
        (totals.get(key) ?? 0) > 0 && tally(board, { period: part, asOf: end, start, end }).all[index] === 0,
    );
    return isTyped ? end : NO_DAY;
  });
  return Math.max(...ends);
}

/** The period that the lists are about, whatever the person looks at: that of the one term that they name, or the latest. */
export const listedPeriod = remember(
  () => "",
  (board: Board): Period | null => {
    const [term, another] = namedTerms(board.units);
    return term && !another ? term : periodUntil(board, Infinity);
  },
);

const defaultPeriod = remember(
  () => "",
  (board: Board): Period | null => periodUntil(board, board.settings.asOf ?? Infinity),
);

function periodUntil(board: Board, until: Day): Period | null {
  const days = (period: Period): { start: Day; end: Day } => periodDays(period, board.settings.termStartsInFirstYear);
  const begun = planPeriods(board).filter((period) => days(period).start <= until);
  const held = begun.filter((period) => {
    const { start, end } = days(period);
    return latestCountingDay(board.admissions, start, Math.min(end, until)) !== null;
  });
  const around = Number.isFinite(until) ? begun.filter((period) => days(period).end >= until) : [];
  const yearFirst = (periods: readonly Period[]): Period | undefined =>
    periods.find(({ kind }) => kind === "year") ?? periods[0];
  const chosen = yearFirst(around) ?? yearFirst(held);
  if (chosen) return chosen;
  const latest = latestCountingDay(board.admissions, -Infinity, until);
  if (latest !== null) return { kind: "year", year: toCalendar(latest).year };
  return begun.find((period) => hasTotal(board, period)) ?? begun[0] ?? planPeriods(board).at(-1) ?? null;
}

/** Whether admissions are typed as a number, of the period itself or of a year of the term. */
function hasTotal(board: Board, period: Period): boolean {
  const keys = [period, ...yearsIn(period, board.settings.termStartsInFirstYear)].map(periodKey);
  return unitsWithTotals(board.units).some(({ totals }) => keys.some((key) => totals.has(key)));
}

/** The periods that any unit has a plan for: the one that ends last first, a year before a term that ends with it. */
export const planPeriods = remember(
  () => "",
  (board: Board): readonly Period[] => {
    const end = (period: Period): Day => periodDays(period, board.settings.termStartsInFirstYear).end;
    const start = (period: Period): Day => periodDays(period, board.settings.termStartsInFirstYear).start;
    return [...plannedPeriods(board.units)].sort((a, b) => end(b) - end(a) || start(b) - start(a));
  },
);

/** In the order in which the sheet names them. */
const plannedPeriods = remember(
  () => "",
  (units: Board["units"]): readonly Period[] => {
    const keys = new Set<PeriodKey>();
    for (const { plans } of units) for (const key of plans.keys()) keys.add(key);
    return [...keys].map(parsePeriod).filter((period) => period !== null);
  },
);

// The spans of time that the rows of "Tiến độ" are about.

import { lastCountedDay } from "../indicators/counted";
import type { Scope } from "../indicators/report-scope";
import { lastDayOfMonth, toCalendar, toDay } from "../model/day";
import { periodDays, type Period } from "../model/period";
import type { Reported } from "./reported";

/** From the beginning of a year up to the end of a month: of a month that has begun, no later than the as-of date. */
export function monthScope(scope: Scope, month: number): Scope {
  const start = toDay(toCalendar(scope.start).year, month, 1);
  const end = lastDayOfMonth(start);
  const last = lastCountedDay(scope);
  return { ...scope, asOf: start <= last ? Math.min(end, last) : end };
}

/** A year, or the term, up to the as-of date. */
export function yearScope({ board, scope }: Pick<Reported, "board" | "scope">, period: Period): Scope {
  const days = periodDays(period, board.settings.termStartsInFirstYear);
  return { period, ...days, asOf: Math.min(scope.asOf, days.end) };
}

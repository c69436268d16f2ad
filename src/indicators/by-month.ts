// Month by month (theo tháng): what was admitted in each month of a year, up to then, and what should have been by then.

import type { Board } from "../model/board";
import { daysInMonth, toDay, type Day } from "../model/day";
import { lastCountedDay } from "./counted";
import { admitted } from "./measures/admitted";
import { previous } from "./measures/change";
import { due } from "./measures/due";
import { plan } from "./measures/plan";
import type { Scope } from "./report-scope";

export interface MonthRow {
  /** 1 to 12 */
  readonly month: number;
  /** People of the month and from the year's beginning up to its end; null: the as-of date lies before it. */
  readonly admitted: number | null;
  readonly total: number | null;
  /** The part of the plan that is due by the end of the month (or the as-of date in it), in people; null without a plan. */
  readonly due: number | null;
  /** Up to the same day of the year before; null when the workbook holds nothing of it. */
  readonly before: number | null;
}

/** The months of a year; none of a term, and none where admissions are known by their number alone. */
export function byMonth(board: Board, unit: number | null, scope: Scope): readonly MonthRow[] {
  if (scope.period.kind !== "year") return [];
  const { year } = scope.period;
  const last = lastCountedDay(scope);
  const target = plan(board, unit, scope);
  const until = (asOf: Day): Scope => ({ ...scope, asOf });
  const totalOf = (asOf: Day): number | null => {
    const count = admitted(board, unit, until(asOf));
    return count.ok ? count.value : null;
  };
  let sofar = 0;
  const rows = Array.from({ length: 12 }, (_, index): MonthRow => {
    const month = index + 1;
    const end = toDay(year, month, daysInMonth(year, month));
    const isReached = toDay(year, month, 1) <= last;
    const day = Math.min(end, isReached ? last : end);
    const total = isReached ? totalOf(day) : null;
    const before = isReached ? previous(board, unit, until(day)) : null;
    const row: MonthRow = {
      month,
      admitted: total === null ? null : total - sofar,
      total,
      due: target.ok ? target.value * due(until(day), board.settings.termStartsInFirstYear) : null,
      before: before?.ok ? before.value : null,
    };
    sofar = total ?? sofar;
    return row;
  });
  return isKnownByMonth(rows) ? rows : [];
}

/** A number typed for the year counts from its last day on: it tells nothing of the months. */
function isKnownByMonth(rows: readonly MonthRow[]): boolean {
  return rows.slice(0, -1).some((row) => (row.total ?? 0) > 0);
}

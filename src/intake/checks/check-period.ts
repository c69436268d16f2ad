// People admitted outside the period that a person chose or, where none was chosen, after every period that has a plan:
// no figure of a period counts them. Said once for each list, and no error: a list may hold several years, and a person who chose
// one of them knows of the others.

import { NO_DAY } from "../../model/admission-columns";
import type { Board } from "../../model/board";
import type { Day } from "../../model/day";
import { parsePeriod, type Period, periodDays, periodKey, type PeriodKey } from "../../model/period";
import { cellsOfRuns, createRowRuns, firstRow, seeRow } from "../../model/row-runs";
import type { IssueList, Place } from "../issue-list";
import { countingColumn } from "../read-admission-dates";
import type { ReadList } from "../read-lists";

export function checkPeriod(lists: readonly ReadList[], { units, settings }: Board, issues: IssueList): void {
  const period = settings.period ?? lastPlanned(units, settings);
  if (period === null) return;
  const { start: first, end } = periodDays(period, settings.termStartsInFirstYear);
  // Without a choice an earlier year is one to compare with.
  const isAfter = settings.period === null;
  const start = isAfter ? -Infinity : first;
  for (const { people, first: begin, end: stop, has, rowOf, place } of lists) {
    const rows = createRowRuns();
    const days = people.countingDay.subarray(0, stop);
    for (let at = nextOutside(days, begin, start, end); at < stop; at = nextOutside(days, at + 1, start, end)) {
      seeRow(rows, rowOf(at));
    }
    const outside = rows.count;
    // Where nobody was admitted by then, the data choose the year of the admissions.
    if (outside === 0 || (isAfter && outside === countDated(days.subarray(begin)))) continue;
    const severity = isAfter ? "warning" : "note";
    const where = (row: number): Place => place(row, countingColumn({ has }, settings));
    const parameters = { count: outside, period: periodKey(period), isAfter };
    issues.add("date/outside-period", severity, where(firstRow(rows)), parameters, cellsOfRuns(rows, where));
  }
}

/** The first position from one on of a day before the first or after the last one; the end where there is none. */
function nextOutside(days: Int32Array, from: number, first: Day, last: Day): number {
  for (let at = from; at < days.length; at += 1) {
    const day = days[at] ?? NO_DAY;
    if (day !== NO_DAY && (day < first || day > last)) return at;
  }
  return days.length;
}

function countDated(days: Int32Array): number {
  return days.reduce((dated, day) => (day === NO_DAY ? dated : dated + 1), 0);
}

function lastPlanned(
  units: Board["units"],
  { termStartsInFirstYear }: Pick<Board["settings"], "termStartsInFirstYear">,
): Period | null {
  const keys = new Set<PeriodKey>();
  for (const { plans } of units) for (const key of plans.keys()) keys.add(key);
  const end = (period: Period): Day => periodDays(period, termStartsInFirstYear).end;
  const periods = [...keys].map(parsePeriod).filter((period) => period !== null);
  return periods.sort((a, b) => end(b) - end(a))[0] ?? null;
}

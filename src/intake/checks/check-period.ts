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
    let dated = 0;
    const rows = createRowRuns();
    const { countingDay } = people;
    for (let at = begin; at < stop; at += 1) {
      const day = countingDay[at] ?? NO_DAY;
      if (day === NO_DAY) continue;
      dated += 1;
      if (day < start || day > end) seeRow(rows, rowOf(at));
    }
    const outside = rows.count;
    // Where nobody was admitted by then, the data choose the year of the admissions.
    if (outside === 0 || (isAfter && outside === dated)) continue;
    const severity = isAfter ? "warning" : "note";
    const where = (row: number): Place => place(row, countingColumn({ has }, settings));
    const parameters = { count: outside, period: periodKey(period), isAfter };
    issues.add("date/outside-period", severity, where(firstRow(rows)), parameters, cellsOfRuns(rows, where));
  }
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

// People admitted outside the period that a person chose or, where none was chosen, after every period that has a plan:
// no figure of a period counts them. Said once for each list.

import type { Board } from "../../model/board";
import type { Day } from "../../model/day";
import { parsePeriod, periodDays, periodKey, type Period } from "../../model/period";
import type { IssueList } from "../issue-list";
import { countingColumn } from "../read-admission-dates";
import type { ReadList } from "../read-lists";

export function checkPeriod(lists: readonly ReadList[], { units, settings }: Board, issues: IssueList): void {
  const period = settings.period ?? lastPlanned(units, settings);
  if (period === null) return;
  const { start: first, end } = periodDays(period, settings.termStartsInFirstYear);
  // Without a choice an earlier year is one to compare with.
  const start = settings.period === null ? -Infinity : first;
  for (const { people, has, place } of lists) {
    const dated = people.filter(({ countingDay }) => countingDay !== null);
    const outside = dated.filter(
      ({ countingDay }) => countingDay !== null && (countingDay < start || countingDay > end),
    );
    const [person] = outside;
    // Where nobody was admitted by then, the data choose the year of the admissions.
    if (!person || (settings.period === null && outside.length === dated.length)) continue;
    const severity = settings.period === null ? "warning" : "note";
    const where = place(person, countingColumn({ has }, settings));
    issues.add("date/outside-period", severity, where, { count: outside.length, period: periodKey(period) });
  }
}

function lastPlanned(
  units: Board["units"],
  { termStartsInFirstYear }: Pick<Board["settings"], "termStartsInFirstYear">,
): Period | null {
  const keys = new Set(units.flatMap(({ plans }) => [...plans.keys()]));
  const end = (period: Period): Day => periodDays(period, termStartsInFirstYear).end;
  const periods = [...keys].map(parsePeriod).filter((period) => period !== null);
  return periods.sort((a, b) => end(b) - end(a))[0] ?? null;
}

// People admitted outside the period that a person chose or, where none was chosen, after every period that has a plan:
// no figure of a period counts them. Said once for each sheet.

import type { Admission } from "../../model/admission";
import type { Day } from "../../model/day";
import { parsePeriod, periodDays, periodKey, type Period } from "../../model/period";
import type { Settings } from "../../model/settings";
import type { Unit } from "../../model/unit";
import type { IssueList, Place } from "../issue-list";

/** `placeOf` gives the cell of the counting date of the person at a position. */
export function checkPeriod(
  admissions: readonly Admission[],
  units: readonly Unit[],
  settings: Settings,
  placeOf: (position: number) => Place,
  issues: IssueList,
): void {
  const period = settings.period ?? lastPlanned(units, settings);
  if (period === null) return;
  const { start: first, end } = periodDays(period, settings.termStartsInFirstYear);
  // Without a choice an earlier year is one to compare with.
  const start = settings.period === null ? -Infinity : first;
  const outside = [...admissions.keys()].filter((position) => {
    const day = admissions[position]?.countingDay ?? null;
    return day !== null && (day < start || day > end);
  });
  const [position] = outside;
  if (position === undefined) return;
  // Where nobody was admitted by then, the data choose the year of the admissions.
  const dated = admissions.filter(({ countingDay }) => countingDay !== null).length;
  if (settings.period === null && outside.length === dated) return;
  const parameters = { count: outside.length, period: periodKey(period) };
  const severity = settings.period === null ? "warning" : "note";
  issues.add("date/outside-period", severity, placeOf(position), parameters);
}

function lastPlanned(units: readonly Unit[], { termStartsInFirstYear }: Settings): Period | null {
  const keys = new Set(units.flatMap(({ plans }) => [...plans.keys()]));
  const end = (period: Period): Day => periodDays(period, termStartsInFirstYear).end;
  const periods = [...keys].map(parsePeriod).filter((period) => period !== null);
  return periods.sort((a, b) => end(b) - end(a))[0] ?? null;
}

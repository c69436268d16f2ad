// People admitted outside the period that a person chose: no figure of the period counts them. Said once for each sheet.

import type { Admission } from "../../model/admission";
import { periodDays, periodKey } from "../../model/period";
import type { Settings } from "../../model/settings";
import type { IssueList, Place } from "../issue-list";

/** `placeOf` gives the cell of the counting date of the person at a position. */
export function checkPeriod(
  admissions: readonly Admission[],
  { period, termStartsInFirstYear }: Settings,
  placeOf: (position: number) => Place,
  issues: IssueList,
): void {
  if (period === null) return;
  const { start, end } = periodDays(period, termStartsInFirstYear);
  const outside = [...admissions.keys()].filter((position) => {
    const day = admissions[position]?.countingDay ?? null;
    return day !== null && (day < start || day > end);
  });
  const [first] = outside;
  if (first === undefined) return;
  const parameters = { count: outside.length, period: periodKey(period) };
  issues.add("date/outside-period", "note", placeOf(first), parameters);
}

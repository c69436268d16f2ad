// A life goes forward: birth, the cell's resolution, decision, admission, official membership. Finds the pairs of dates that do
// not. One of the two is wrong; the row counts by its own day all the same.

import { toCalendar, type Day } from "../../model/day";
import type { Birth } from "../../model/admission";
import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";

interface PersonDates {
  readonly birth: Birth | null;
  readonly resolution: Day | null;
  readonly decision: Day | null;
  readonly admitted: Day | null;
  readonly official: Day | null;
}

const ORDER = ["resolution", "decision", "admitted", "official"] as const;

/** Each date is held against the nearest earlier one that is given, so that one wrong date is said once. */
export function checkDateOrder(dates: PersonDates, place: (id: ColumnId) => Place, issues: IssueList): void {
  let first: ColumnId = "admission.birth";
  let before: Day | null = null;
  for (const name of ORDER) {
    const day = dates[name];
    if (day === null) continue;
    const second: ColumnId = `admission.${name}`;
    if (before === null ? dates.birth !== null && isBornAfter(dates.birth, day) : before > day) {
      issues.add("date/wrong-order", "error", place(second), { first, second });
    }
    [first, before] = [second, day];
  }
}

/** Born on the day itself or later; with only a year, in a later year. */
function isBornAfter(birth: Birth, day: Day): boolean {
  return "day" in birth ? birth.day >= day : birth.year > toCalendar(day).year;
}

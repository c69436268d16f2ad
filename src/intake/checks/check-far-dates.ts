// Dates years after all others of their column: most likely a mistyped year. The data themselves are the measure, for the
// add-in knows no clock. Said once for each column.

import { NO_DAY } from "../../model/admission-columns";
import { formatDay } from "../../model/day";
import type { IssueList } from "../issue-list";
import type { ReadList } from "../read-lists";

/** A birth lies years from others without being wrong. */
const DATES = ["resolution", "decision", "admitted", "official", "certificate"] as const;

/** Days; a list that was not kept for so long begins anew. */
const YEARS = 5;
const GAP = Math.floor(YEARS * 365.25);
/** Of so many dates at most one stands apart: more than that is no slip of a finger. */
const OF_SO_MANY = 20;
const FEWEST = 3;

export function checkFarDates(lists: readonly ReadList[], issues: IssueList): void {
  for (const { people, first, end, has, place } of lists) {
    for (const name of DATES) {
      const column = `admission.${name}` as const;
      if (!has(column)) continue;
      const days = people[name]
        .slice(first, end)
        .filter((day) => day !== NO_DAY)
        .sort();
      const from = startOfFar(days);
      const day = days[from];
      if (day === undefined) continue;
      let at = first;
      while ((people[name][at] ?? NO_DAY) < day) at += 1;
      const last = formatDay(days[from - 1] ?? day);
      issues.add("date/far-after", "warning", place(at, column), {
        column,
        count: days.length - from,
        day: formatDay(day),
        last,
      });
    }
  }
}

/** `days` ascend. Where the few begin that stand apart; the end where none do. */
function startOfFar(days: ArrayLike<number>): number {
  if (days.length < FEWEST) return days.length;
  const most = Math.max(1, Math.floor(days.length / OF_SO_MANY));
  for (let from = days.length - most; from < days.length; from += 1) {
    if ((days[from] ?? 0) - (days[from - 1] ?? 0) >= GAP) return from;
  }
  return days.length;
}

// Dates years after all others of their column: most likely a mistyped year. The data themselves are the measure, for the
// add-in knows no clock. Said once for each column.

import { NO_DAY } from "../../model/admission-columns";
import { formatDay, type Day } from "../../model/day";
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
      const days = people[name].subarray(first, end);
      const far = findFar(days);
      if (far === null) continue;
      const at = first + days.findIndex((day) => day >= far.day);
      issues.add("date/far-after", "warning", place(at, column), {
        column,
        count: far.count,
        day: formatDay(far.day),
        last: formatDay(far.last),
      });
    }
  }
}

interface Far {
  /** The first of the few, in the order of the calendar. */
  readonly day: Day;
  readonly count: number;
  /** The last day before them. */
  readonly last: Day;
}

/** Null where no few stand apart. Days are counted rather than sorted: a column has many and they lie close together. */
function findFar(days: Int32Array): Far | null {
  const known = days.filter((day) => day !== NO_DAY);
  let [earliest, latest] = [Infinity, -Infinity];
  for (const day of known) {
    earliest = Math.min(earliest, day);
    latest = Math.max(latest, day);
  }
  const filled = known.length;
  if (filled < FEWEST || latest - earliest < GAP) return null;
  const counts = new Uint32Array(latest - earliest + 1);
  for (const day of known) counts[day - earliest] = (counts[day - earliest] ?? 0) + 1;
  const most = Math.max(1, Math.floor(filled / OF_SO_MANY));
  let last = earliest;
  let before = 0;
  for (const [offset, count] of counts.entries()) {
    if (count === 0) continue;
    const day = earliest + offset;
    if (filled - before <= most && day - last >= GAP) return { day, count: filled - before, last };
    last = day;
    before += count;
  }
  return null;
}

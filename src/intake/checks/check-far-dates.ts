// Dates years after all others of their column: most likely a mistyped year. The data themselves are the measure, for the
// add-in knows no clock. Said once for each column.

import { NO_DAY } from "../../model/admission-columns";
import { type Day, formatDay } from "../../model/day";
import { cellsOfRuns, createRowRuns, firstRow, seeRow } from "../../model/row-runs";
import type { IssueList, Place } from "../issue-list";
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
  for (const { people, first, end, has, rowOf, place } of lists) {
    for (const name of DATES) {
      const column = `admission.${name}` as const;
      if (!has(column)) continue;
      const days = people[name].subarray(first, end);
      const far = findFar(days);
      if (far === null) continue;
      const rows = createRowRuns();
      days.forEach((day, each) => {
        if (day >= far.day) seeRow(rows, rowOf(first + each));
      });
      const here = (row: number): Place => place(row, column);
      const parameters = { column, count: far.count, day: formatDay(far.day), last: formatDay(far.last) };
      issues.add("date/far-after", "warning", here(firstRow(rows)), parameters, cellsOfRuns(rows, here));
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
  const { filled, earliest, latest } = extentOf(days);
  if (filled < FEWEST || latest - earliest < GAP) return null;
  const counts = new Uint32Array(latest - earliest + 1);
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? NO_DAY;
    if (day !== NO_DAY) counts[day - earliest] = (counts[day - earliest] ?? 0) + 1;
  }
  const most = Math.max(1, Math.floor(filled / OF_SO_MANY));
  let last = earliest;
  let before = 0;
  for (let offset = 0; offset < counts.length; offset += 1) {
    const count = counts[offset] ?? 0;
    if (count === 0) continue;
    const day = earliest + offset;
    if (filled - before <= most && day - last >= GAP) return { day, count: filled - before, last };
    last = day;
    before += count;
  }
  return null;
}

/** How many days there are, and the first and last of them. */
function extentOf(days: Int32Array): { readonly filled: number; readonly earliest: Day; readonly latest: Day } {
  let filled = 0;
  let earliest = 0x7fffffff;
  let latest = NO_DAY;
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? NO_DAY;
    if (day === NO_DAY) continue;
    filled += 1;
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  return { filled, earliest, latest };
}

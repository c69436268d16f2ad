// On which days people count: so many countable rows on each, and the years that hold any. Follows from the rows alone.
// Which rows are countable stands in counted.ts.

import { NO_DAY, type AdmissionColumns } from "../model/admission-columns";
import { toCalendar, toDay, type Day } from "../model/day";
import { countableBlocks, isCountable } from "./counted";
import { remember } from "./remember";

export interface CountingDays {
  /** The first of them; of the next days the numbers of rows follow. */
  readonly first: Day;
  readonly rows: Int32Array;
}

/** From the first day on which anybody counts to the last; no days at all when nobody does. */
export const countingDays = remember(
  () => "",
  (columns: AdmissionColumns): CountingDays => {
    const blocks = countableBlocks(columns);
    const first = Math.min(...blocks.map((block) => block.first));
    const last = Math.max(...blocks.map((block) => block.last));
    const rows = new Int32Array(Math.max(0, last - first + 1));
    const { count, countingDay } = columns;
    for (let at = 0; at < count; at += 1) {
      if (!isCountable(columns, at)) continue;
      const place = (countingDay[at] ?? NO_DAY) - first;
      rows[place] = (rows[place] ?? 0) + 1;
    }
    return { first, rows };
  },
);

export function countableRows(columns: AdmissionColumns): number {
  return countableBlocks(columns).reduce((sum, { rows }) => sum + rows, 0);
}

/** The latest counting day between two days, both included; null when no countable row lies there. */
export function latestCountingDay(columns: AdmissionColumns, start: Day, end: Day): Day | null {
  const { first, rows } = countingDays(columns);
  for (let place = Math.min(rows.length - 1, end - first); place >= Math.max(0, start - first); place -= 1) {
    if (rows[place] !== 0) return first + place;
  }
  return null;
}

/** The years in which anybody counts, in their order. */
export interface CountingYears {
  /** Of each year the first and the last day on which anybody counts. */
  readonly years: readonly { readonly first: Day; readonly last: Day }[];
  /** By day from the first counting day on: the place of its year. */
  readonly ofDay: Uint8Array;
}

export const countingYears = remember(
  () => "",
  (columns: AdmissionColumns): CountingYears => {
    const { first, rows } = countingDays(columns);
    const years: { first: Day; last: Day }[] = [];
    const ofDay = new Uint8Array(rows.length);
    let nextYear = -Infinity;
    for (let place = 0; place < rows.length; place += 1) {
      if (rows[place] === 0) continue;
      const day = first + place;
      if (day >= nextYear) {
        years.push({ first: day, last: day });
        nextYear = toDay(toCalendar(day).year + 1, 1, 1);
      }
      const own = years[years.length - 1];
      if (own) own.last = day;
      ofDay[place] = years.length - 1;
    }
    return { years, ofDay };
  },
);

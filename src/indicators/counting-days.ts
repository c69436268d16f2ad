// On which days anybody counts, and in which years. Follows from the rows alone; which of them are countable stands in
// counted.ts.

import { NO_DAY, type AdmissionColumns } from "../model/admission-columns";
import { toCalendar, toDay, type Day } from "../model/day";
import { countableBlocks, isCountable } from "./counted";
import { remember } from "./remember";

interface CountingDays {
  readonly first: Day;
  /** From the first day to the last: 1 where anybody counts. */
  readonly isAny: Uint8Array;
}

/** No days at all when nobody counts. */
export const countingDays = remember(
  () => "",
  (columns: AdmissionColumns): CountingDays => {
    const blocks = countableBlocks(columns);
    const first = Math.min(...blocks.map((block) => block.first));
    const last = Math.max(...blocks.map((block) => block.last));
    const isAny = new Uint8Array(Math.max(0, last - first + 1));
    const { count, countingDay } = columns;
    for (let at = 0; at < count; at += 1) {
      if (isCountable(columns, at)) isAny[(countingDay[at] ?? NO_DAY) - first] = 1;
    }
    return { first, isAny };
  },
);

export function countableRows(columns: AdmissionColumns): number {
  return countableBlocks(columns).reduce((sum, { rows }) => sum + rows, 0);
}

/** The latest counting day between two days, both included; null when no countable row lies there. */
export function latestCountingDay(columns: AdmissionColumns, start: Day, end: Day): Day | null {
  const { first, isAny } = countingDays(columns);
  for (let place = Math.min(isAny.length - 1, end - first); place >= Math.max(0, start - first); place -= 1) {
    if (isAny[place] === 1) return first + place;
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
    const { first, isAny } = countingDays(columns);
    const years: { first: Day; last: Day }[] = [];
    const ofDay = new Uint8Array(isAny.length);
    let lastOfYear = NO_DAY;
    for (const [place, any] of isAny.entries()) {
      const day = first + place;
      if (any === 0) continue;
      const known = years[years.length - 1];
      if (known && day <= lastOfYear) known.last = day;
      else {
        lastOfYear = toDay(toCalendar(day).year, 12, 31);
        years.push({ first: day, last: day });
      }
      ofDay[place] = years.length - 1;
    }
    return { years, ofDay };
  },
);

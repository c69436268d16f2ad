// On which days people count: so many countable rows on each, and the months that hold any. Follows from the rows alone.
// Which rows are countable stands in counted.ts.

import { NO_DAY, type AdmissionColumns } from "../model/admission-columns";
import { dateNumber, type Day } from "../model/day";
import { isCountable } from "./counted";
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
    const { count, countingDay } = columns;
    let [first, last] = [Infinity, -Infinity];
    for (let at = 0; at < count; at += 1) {
      if (!isCountable(columns, at)) continue;
      const day = countingDay[at] ?? NO_DAY;
      if (day < first) first = day;
      if (day > last) last = day;
    }
    const rows = new Int32Array(Math.max(0, last - first + 1));
    for (let at = 0; at < count; at += 1) {
      if (!isCountable(columns, at)) continue;
      const place = (countingDay[at] ?? NO_DAY) - first;
      rows[place] = (rows[place] ?? 0) + 1;
    }
    return { first, rows };
  },
);

export const countableRows = remember(
  () => "",
  (columns: AdmissionColumns): number => countingDays(columns).rows.reduce((sum, rows) => sum + rows, 0),
);

/** The latest counting day between two days, both included; null when no countable row lies there. */
export function latestCountingDay(columns: AdmissionColumns, start: Day, end: Day): Day | null {
  const { first, rows } = countingDays(columns);
  for (let place = Math.min(rows.length - 1, end - first); place >= Math.max(0, start - first); place -= 1) {
    if (rows[place] !== 0) return first + place;
  }
  return null;
}

/** The months in which anybody counts, in their order. */
export interface CountingMonths {
  readonly months: readonly { readonly first: Day; readonly last: Day }[];
  /** By day from the first counting day on: the place of its month. */
  readonly ofDay: Uint16Array;
}

/** Of each month the first and the last day on which anybody counts. */
export const countingMonths = remember(
  () => "",
  (columns: AdmissionColumns): CountingMonths => {
    const { first, rows } = countingDays(columns);
    const months: { first: Day; last: Day }[] = [];
    const ofDay = new Uint16Array(rows.length);
    let current = NaN;
    for (let place = 0; place < rows.length; place += 1) {
      if (rows[place] === 0) continue;
      const day = first + place;
      const month = Math.floor(dateNumber(day) / 100);
      if (month !== current) months.push({ first: day, last: day });
      current = month;
      const own = months[months.length - 1];
      if (own) own.last = day;
      ofDay[place] = months.length - 1;
    }
    return { months, ofDay };
  },
);

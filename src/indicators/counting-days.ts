// On which days anybody counts, and in which years. Follows from the rows alone; which of them are countable stands in
// counted.ts.

import { NO_DAY, type AdmissionColumns } from "../model/admission-columns";
import { daysInMonth, toCalendar, toDay, type Day } from "../model/day";
import { countableBlocks, isCountable } from "./counted";
import { remember } from "./remember";
import type { Scope } from "./report-scope";

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
    markDays(isAny, columns, first);
    return { first, isAny };
  },
);

function markDays(isAny: Uint8Array, columns: AdmissionColumns, first: Day): void {
  const { count, countingDay } = columns;
  for (let at = 0; at < count; at += 1) {
    if (isCountable(columns, at)) isAny[(countingDay[at] ?? NO_DAY) - first] = 1;
  }
}

export function countableRows(columns: AdmissionColumns): number {
  return countableBlocks(columns).reduce((sum, { rows }) => sum + rows, 0);
}

/** null: nobody counts. */
export function firstCountingDay(columns: AdmissionColumns): Day | null {
  const { first } = countingDays(columns);
  return Number.isFinite(first) ? first : null;
}

/** The latest counting day between two days, both included; null when no countable row lies there. */
export function latestCountingDay(columns: AdmissionColumns, start: Day, end: Day): Day | null {
  const { first, isAny } = countingDays(columns);
  for (let place = Math.min(isAny.length - 1, end - first); place >= Math.max(0, start - first); place -= 1) {
    if (isAny[place] === 1) return first + place;
  }
  return null;
}

/** The days between two days, both included, on which anybody counts. */
export function countDays(columns: AdmissionColumns, start: Day, end: Day): number {
  const { first, isAny } = countingDays(columns);
  const within = isAny.subarray(Math.max(0, start - first), Math.max(0, end - first + 1));
  return within.reduce((sum, any) => sum + any, 0);
}

/** Whether the people who count begin before a period's end and end after its start: then nobody in it is nobody admitted. */
export function peopleReach(columns: AdmissionColumns, { start, end }: Pick<Scope, "start" | "end">): boolean {
  const { first, isAny } = countingDays(columns);
  return first <= end && first + isAny.length > start;
}

export type SpanKind = "year" | "month";

/** The years, or the months, in which anybody counts, in their order. */
export interface CountingSpans {
  /** Of each the first and the last day on which anybody counts. */
  readonly spans: readonly { readonly first: Day; readonly last: Day }[];
  /** By day from the first counting day on: the place of its span. */
  readonly ofDay: Uint16Array;
}

export const countingSpans = remember(
  (kind: SpanKind) => kind,
  (columns: AdmissionColumns, kind: SpanKind): CountingSpans => {
    const { first, isAny } = countingDays(columns);
    const spans: { first: Day; last: Day }[] = [];
    const ofDay = new Uint16Array(isAny.length);
    let end = NO_DAY;
    for (let place = 0; place < isAny.length; place += 1) {
      const day = first + place;
      if (isAny[place] === 0) continue;
      const known = spans[spans.length - 1];
      if (known && day <= end) known.last = day;
      else {
        end = lastOfSpan(day, kind);
        spans.push({ first: day, last: day });
      }
      ofDay[place] = spans.length - 1;
    }
    return { spans, ofDay };
  },
);

function lastOfSpan(day: Day, kind: SpanKind): Day {
  const { year, month } = toCalendar(day);
  return kind === "year" ? toDay(year, 12, 31) : toDay(year, month, daysInMonth(year, month));
}

// A reporting period: a calendar year or a term (nhiệm kỳ) of several plan years.

import { toDay, type Day } from "./day";

export interface YearPeriod {
  readonly kind: "year";
  readonly year: number;
}

export type Period = YearPeriod | { readonly kind: "term"; readonly from: number; readonly to: number };

/** A term of office: article 13 of the Party Statutes. */
const TERM_YEARS = 5;

/** "2017" or "2010-2015": equal periods have equal keys. */
export type PeriodKey = string;

export function periodKey(period: Period): PeriodKey {
  return period.kind === "year" ? String(period.year) : `${String(period.from)}-${String(period.to)}`;
}

/** Words that may stand before a period and change nothing. With any other ("quý II", "trước") it is another span of time. */
const PERIOD =
  /^(?:(?:năm|nhiệm k[ỳì]|nk|kỳ|kế hoạch(?: năm)?|year|term)\s+)?((?:19|20)\d{2})(?:\s*[-–—]\s*((?:19|20)\d{2}))?$/iu;

/** The key typed by a person ("2017", "2010 - 2015", "nhiệm kỳ 2010–2015"), or null when it is none. */
export function parsePeriod(text: string): Period | null {
  const match = PERIOD.exec(text.normalize("NFC").trim());
  if (!match) return null;
  const from = Number(match[1]);
  if (match[2] === undefined) return { kind: "year", year: from };
  const to = Number(match[2]);
  return to > from ? { kind: "term", from, to } : null;
}

/**
 * The plan years of a period, first to last. A term "2010-2015" has five: the year of the congress that opens it
 * belongs to the term before (2011 … 2015), unless `termStartsInFirstYear` moves it (2010 … 2014). A term written by its
 * five plan years themselves ("2011-2015"), and any other span of years, is taken as it stands.
 */
export function planYears(period: Period, termStartsInFirstYear: boolean): { first: number; last: number } {
  if (period.kind === "year") return { first: period.year, last: period.year };
  if (period.to - period.from !== TERM_YEARS) return { first: period.from, last: period.to };
  return termStartsInFirstYear
    ? { first: period.from, last: period.to - 1 }
    : { first: period.from + 1, last: period.to };
}

/** The plan years of a period one by one: a year is its only one. */
export function yearsIn(period: Period, termStartsInFirstYear: boolean): readonly YearPeriod[] {
  const { first, last } = planYears(period, termStartsInFirstYear);
  return Array.from({ length: last - first + 1 }, (_, place) => ({ kind: "year", year: first + place }));
}

/** The year after a year, the term after a term: 2005-2010 is followed by 2010-2015. */
export function followingPeriod(period: Period, termStartsInFirstYear: boolean): Period {
  if (period.kind === "year") return { kind: "year", year: period.year + 1 };
  const { first, last } = planYears(period, termStartsInFirstYear);
  const years = last - first + 1;
  return { kind: "term", from: period.from + years, to: period.to + years };
}

/** First and last day of a period, both included. */
export function periodDays(period: Period, termStartsInFirstYear: boolean): { start: Day; end: Day } {
  const { first, last } = planYears(period, termStartsInFirstYear);
  return { start: toDay(first, 1, 1), end: toDay(last, 12, 31) };
}

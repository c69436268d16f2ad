// What a person types as a period: a year, a term, or the first months of a year. Any other span (a later quarter, one month) is none,
// for plans are of years and terms.

import { lastDayOfMonth, toDay, type Day } from "./day";
import { parsePeriod, type Period } from "./period";

/** A period and, of one that names the first months of a year, their last day. */
export interface TypedPeriod {
  readonly period: Period;
  readonly asOf: Day | null;
}

/** "6 tháng đầu năm 2021", "sáu tháng 2021", "6 tháng/2021", "6T/2021", "first 6 months of 2021". */
const FIRST_MONTHS =
  /^(?:first )?(\d{1,2}|ba|sáu|chín) ?(?:tháng|thang|months|t)(?: đầu| dau)?(?: năm | nam | of | ?\/ ?| )(\d{4})$/u;
const IN_WORDS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };
/** "quý I/2021", "Q1 2021". */
const FIRST_QUARTER = /^(?:qu[ýy]|qúy|q) ?(?:i|1)(?: năm | nam | ?\/ ?| )(\d{4})$/u;

/** null: none of them. The plan is the year's, whatever part of it is looked at: the months only say until when. */
export function parseTypedPeriod(text: string): TypedPeriod | null {
  const period = parsePeriod(text);
  return period
    ? { period, asOf: null }
    : firstMonths(text.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase());
}

function firstMonths(words: string): TypedPeriod | null {
  const [, quarterYear] = FIRST_QUARTER.exec(words) ?? [];
  const [, months, year] = quarterYear === undefined ? (FIRST_MONTHS.exec(words) ?? []) : ["", "3", quarterYear];
  const period = parsePeriod(year ?? "");
  const month = IN_WORDS[months ?? ""] ?? Number(months);
  if (period?.kind !== "year" || !(month >= 1 && month <= 12)) return null;
  return { period, asOf: lastDayOfMonth(toDay(period.year, month, 1)) };
}

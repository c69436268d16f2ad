// What a person types as a period: a year, a term, or the first months of a year. Any other span (a later quarter, one month) is none,
// for plans are of years and terms.

import { lastDayOfMonth, toDay, type Day } from "./day";
import { parsePeriod, type Period } from "./period";

/** A period and, of one that names the first months of a year, their last day. */
export interface TypedPeriod {
  readonly period: Period;
  readonly asOf: Day | null;
}

/** "cả năm 2017", "trong năm 2017", "nam 2017", "KH 2017", "nhiem ky 2010-2015" */
const WHOLE_YEAR = /^(?:(?:cả|trọn|trong) (?=năm )|(?:nam|kh|nhiem k[yi]) (?=\d))/u;
/** "2015/2020" */
const SLASHED = /^(\d{4})\/(?=\d{4}$)/u;
/** What is pasted unseen, and the full stop of the sentence that it was taken from. */
const NO_WORDS = /[\u200b-\u200d\ufeff]|\.\s*$/gu;
/** "2015 đến 2020", "từ năm 2015 đến năm 2020" */
const FROM_TO = /^(nhiệm kỳ )?(?:từ )?(?:năm )?(\d{4}) (?:đến|to) (?:năm )?(\d{4})$/u;

const NUMBERS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
/** After the months: "6 tháng 2021", "6 tháng/2021", "quý I-2021", "6 tháng của năm 2021", "6 months of 2021". */
const OF_YEAR = "(?: ?[/-] ?|(?: của)? (?:năm |nam )?| of )(\\d{4})$";
/** "6 tháng đầu năm 2021", "mười tháng 2021", "6T/2021", "first 6 months of 2021". */
const FIRST_MONTHS = new RegExp(
  `^(?:first )?(\\d{1,2}|${NUMBERS.join("|")}) ?(?:tháng|thang|months|t)(?: đầu| dau)?${OF_YEAR}`,
  "u",
);
const JOINED = /^(\d{1,2}t)(?=\d{4}$)/u;
/** "quý I/2021", "Q1 2021". */
const FIRST_QUARTER = new RegExp(`^(?:qu[ýy]|qúy|q) ?(?:i|1|một)${OF_YEAR}`, "u");
/** "nửa đầu năm 2021", "nửa năm đầu 2021". */
const FIRST_HALF = new RegExp(`^(?:nửa(?: năm)? đầu|first half)${OF_YEAR}`, "u");

/** null: none of them. The plan is the year's, whatever part of it is looked at: the months only say until when. */
export function parseTypedPeriod(text: string): TypedPeriod | null {
  const words = text.normalize("NFC").replace(NO_WORDS, "").trim().replace(/\s+/gu, " ").toLowerCase();
  const period = parsePeriod(words.replace(WHOLE_YEAR, "").replace(FROM_TO, "$1$2-$3").replace(SLASHED, "$1-"));
  return period ? { period, asOf: null } : firstMonths(words.replace(JOINED, "$1 "));
}

function firstMonths(words: string): TypedPeriod | null {
  const [months, typed] = monthsAndYear(words);
  const period = parsePeriod(typed ?? "");
  const month = NUMBERS.includes(months ?? "") ? NUMBERS.indexOf(months ?? "") + 1 : Number(months);
  if (period?.kind !== "year" || !(month >= 1 && month <= 12)) return null;
  return { period, asOf: lastDayOfMonth(toDay(period.year, month, 1)) };
}

function monthsAndYear(words: string): readonly (string | undefined)[] {
  const [, quarterYear] = FIRST_QUARTER.exec(words) ?? [];
  if (quarterYear !== undefined) return ["3", quarterYear];
  const [, halfYear] = FIRST_HALF.exec(words) ?? [];
  return halfYear === undefined ? (FIRST_MONTHS.exec(words) ?? []).slice(1) : ["6", halfYear];
}

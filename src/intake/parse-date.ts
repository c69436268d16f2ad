// A cell → a day. A date cell comes as its serial number; typed text is read day first, as Vietnamese documents write it.
// What a missing or odd date means for its row is decided by the reader.

import type { CellValue } from "../model/grid";
import { daysInMonth, LAST_YEAR, toDay, type Day } from "../model/day";
import { foldText } from "./fold";

export type DateReading =
  | { readonly kind: "blank" }
  /**
   * `typed`: a true date of Excel, text with the whole year or without its century, a serial number stored as text, or the
   * figures of a day run together; text with the number of a decision behind the day.
   */
  | {
      readonly kind: "day";
      readonly day: Day;
      readonly typed: "date" | "text" | "short-year" | "serial" | "digits" | "with-reference";
    }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "year"; readonly year: number }
  /** A day that no calendar has ("31/02/2025"), or one outside 1910 – 2099. */
  | { readonly kind: "impossible"; readonly outsideYears?: true }
  /** `eitherOrder`: day and month may stand either way, as exports of an English Excel write them before "AM". */
  | { readonly kind: "unreadable"; readonly eitherOrder?: true };

const BLANK: DateReading = { kind: "blank" };
const IMPOSSIBLE: DateReading = { kind: "impossible" };
const OUTSIDE_YEARS: DateReading = { kind: "impossible", outsideYears: true };
const UNREADABLE: DateReading = { kind: "unreadable" };
const EITHER_ORDER: DateReading = { kind: "unreadable", eitherOrder: true };

const FIRST_YEAR = 1910;
const FIRST_DAY = toDay(FIRST_YEAR, 1, 1);
const LAST_DAY = toDay(LAST_YEAR, 12, 31);
/** Two-digit years lie in 1930 – 2029, as in Excel. */
const SHORT_YEAR_TURN = 30;

const TIME = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m| ?sa| ?ch|z)?$/u;
const ENGLISH_TIME = / ?[ap]m$/u;
/** "ngày 05 tháng 02 năm 2026", "5 tháng 6, 2017"; "5-Th6-2017", "5 Thg 6 2017": the month as Excel shows it. */
const WORDS = /^(\d{1,2})[ -]th(?:g|áng)?[ .]?(\d{1,2})(?:,? năm |[ ,-] ?)(\d{4}|\d{2})$/u;
const DAY_FIRST = /^(\d{1,2}) ?(?:[/\-.]{1,2}| ) ?(\d{1,2}) ?(?:[/\-.]{1,2}| ) ?(\d{4}|\d{2})$/u;
const YEAR_FIRST = /^(\d{4}) ?[/\-.] ?(\d{1,2}) ?[/\-.] ?(\d{1,2})$/u;
/** "20170605": no other order of its figures gives a day. "15062017" is read so, day first; see fromDigits. */
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/u;
const NAMED_DAY_FIRST = /^(\d{1,2})[ \-/.]([a-z]{3,9})\.?[ \-/.,] ?(\d{4}|\d{2})$/u;
const NAMED_MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/u;
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = /^(?:tháng )?(\d{1,2}) ?(?:[/\-.]| năm) ?(\d{4})$/u;
const YEAR = /^(?:năm )?(\d{4})$/u;
/** "00/00/1990", "--/--/1990", "?/?/1990": only the year is known. */
const UNKNOWN_DAY = /^(?:0{1,2}|[-?.x…_]+)[/\-. ](?:0{1,2}|[-?.x…_]+)[/\-. ](\d{4})$/u;
const UNKNOWN_DAY_OF_MONTH = /^(?:0{1,2}|[-?.x…_]+)[/\-. ](\d{1,2})[/\-. ](\d{4})$/u;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;
/** "Ngày 24/6/2017". */
const DAY_WORD = /^ngày ?(?=\d)/u;
/** "24/06/2017 (QĐ 12)": behind the day stands nothing but the document that it is of, and no second date. */
const REFERENCE =
  /^(\S+?) ?[,;:-]? ?\(?(?:theo |kèm )?(?:qđ|quyết định|nq|nghị quyết|số)(?!\p{L})(?!.*(?:\d[/\-.]\d{1,2}[/\-.]\d|ngày))/u;
const NO_DATE = /^[-/.…_ ]*$/u;

export function parseDate(value: CellValue | undefined): DateReading {
  if (typeof value === "number") return fromNumber(value, "date");
  if (typeof value === "boolean") return UNREADABLE;
  const text = foldText(value ?? "");
  if (NO_DATE.test(text)) return BLANK;
  const day = text
    .replace(DAY_WORD, "")
    .replace(TIME, "")
    .replace(/[ .,;]+$/u, "");
  return ENGLISH_TIME.test(text) ? besideEnglishTime(day) : fromText(day);
}

/** "12/1/2025 12:00:00 AM": exports write the month first, people the day. A day is given where one order alone makes one. */
function besideEnglishTime(text: string): DateReading {
  const [, first, second, year = ""] = DAY_FIRST.exec(text) ?? [];
  // Either order is the same day, or it has no such parts.
  if (first === second) return fromText(text);
  const dayFirst = fromParts(year, Number(second), Number(first));
  const monthFirst = fromParts(year, Number(first), Number(second));
  if (dayFirst.kind === "day" && monthFirst.kind === "day") return EITHER_ORDER;
  return monthFirst.kind === "day" ? monthFirst : dayFirst;
}

function fromNumber(value: number, typed: "date" | "serial"): DateReading {
  const whole = Math.floor(value);
  // Serials of 1905 are years that somebody typed.
  if (whole === value && whole >= 1900 && whole <= LAST_YEAR) return { kind: "year", year: whole };
  if (whole >= FIRST_DAY && whole <= LAST_DAY) return { kind: "day", day: whole, typed };
  return fromDigits(String(value)) ?? UNREADABLE;
}

const DIGITS = /^\d{7,8}$/u;

/**
 * "15062017", or "5062017" without the zero that Excel drops. Null where no day is meant so, or two are: "1112017" is 1 November
 * or 11 January. The year first can't be meant as well: its last figures are no day then.
 */
function fromDigits(text: string): DateReading | null {
  if (!DIGITS.test(text)) return null;
  const year = text.slice(-4);
  const digits = text.slice(0, -4);
  const days = (digits.length === 4 ? [2] : [1, 2]).flatMap((length) => {
    const reading = fromParts(year, Number(digits.slice(length)), Number(digits.slice(0, length)));
    return reading.kind === "day" ? [reading.day] : [];
  });
  const [day, ...others] = days;
  return day === undefined || others.length > 0 ? null : { kind: "day", day, typed: "digits" };
}

function fromText(text: string): DateReading {
  const dayFirst = DAY_FIRST.exec(text) ?? WORDS.exec(text);
  const partly = UNKNOWN_DAY.exec(text) ?? YEAR.exec(text);
  if (partly) return yearOnly(Number(partly[1]));
  const month = UNKNOWN_DAY_OF_MONTH.exec(text) ?? MONTH.exec(text);
  if (month) return monthOnly(Number(month[2]), Number(month[1]));
  if (dayFirst) return fromParts(dayFirst[3] ?? "", Number(dayFirst[2]), Number(dayFirst[1]));
  const named = NAMED_DAY_FIRST.exec(text);
  if (named) return fromName(named[3], named[2], named[1]);
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (monthFirst) return fromName(monthFirst[3], monthFirst[1], monthFirst[2]);
  const digits = fromDigits(text);
  if (digits) return digits;
  const yearFirst = YEAR_FIRST.exec(text) ?? RUN_TOGETHER.exec(text);
  if (yearFirst) return fromParts(yearFirst[1] ?? "", Number(yearFirst[2]), Number(yearFirst[3]));
  return SERIAL.test(text) ? fromNumber(Number(text.replace(",", ".")), "serial") : withReference(text);
}

function withReference(text: string): DateReading {
  const parts = DAY_FIRST.exec(REFERENCE.exec(text)?.[1] ?? "");
  const reading = parts ? fromParts(parts[3] ?? "", Number(parts[2]), Number(parts[1])) : UNREADABLE;
  return reading.kind === "day" && reading.typed === "text" ? { ...reading, typed: "with-reference" } : UNREADABLE;
}

function fromParts(yearText: string, month: number, day: number): DateReading {
  const short = yearText.length === 2;
  const year = short ? Number(yearText) + (Number(yearText) >= SHORT_YEAR_TURN ? 1900 : 2000) : Number(yearText);
  if (!isYear(year)) return OUTSIDE_YEARS;
  if (!isMonth(month) || day < 1 || day > daysInMonth(year, month)) return IMPOSSIBLE;
  return { kind: "day", day: toDay(year, month, day), typed: short ? "short-year" : "text" };
}

function fromName(year = "", name = "", day = ""): DateReading {
  const month = MONTH_NAMES.findIndex((full) => full.startsWith(name));
  return month < 0 ? UNREADABLE : fromParts(year, month + 1, Number(day));
}

function monthOnly(year: number, month: number): DateReading {
  if (!isYear(year)) return OUTSIDE_YEARS;
  return isMonth(month) ? { kind: "month", year, month } : IMPOSSIBLE;
}

function yearOnly(year: number): DateReading {
  return isYear(year) ? { kind: "year", year } : OUTSIDE_YEARS;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

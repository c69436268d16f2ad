// What becomes of something entered into a cell: number, date, text, truth value, error or formula. The same rules hold for
// values written through the API and for typing; only the notation of numbers differs (API: en-US, typing: the person's).

import { fail } from "../protocol/rich-error";
import { errorCodes } from "./errors";
import type { CellError, Value } from "./state";

export type Locale = "vi-VN" | "en-US";

export type Entry =
  | { readonly kind: "clear" }
  /** numberFormat: what Excel gives a General cell along with the value. */
  | { readonly kind: "value"; readonly value: Value; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

export interface EntryRules {
  /** How numbers are written: en-US through the API. */
  readonly numbers: Locale;
  /** In which order day and month stand. */
  readonly dates: Locale;
  /** Days are counted from 1904. */
  readonly date1904?: boolean;
}

export function readEntry(input: unknown, numberFormat: string, rules: EntryRules): Entry {
  if (input === "") return { kind: "clear" };
  if (typeof input === "number" || typeof input === "boolean") return { kind: "value", value: input };
  if (typeof input !== "string") fail("InvalidArgument", "Range.values");
  return readText(input, numberFormat, rules);
}

function readText(input: string, numberFormat: string, rules: EntryRules): Entry {
  if (numberFormat === "@") return { kind: "value", value: input };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  const error = input.startsWith("#") ? errorCodes.find((code) => code === input.toUpperCase()) : undefined;
  if (error) return { kind: "value", value: { error } satisfies CellError };
  if (/^\s*(true|false)\s*$/i.test(input)) return { kind: "value", value: /^\s*t/i.test(input) };
  const number = /\d/.test(input) ? readNumberOrDate(input.trim(), rules) : null;
  if (number) return { kind: "value", ...number };
  // Excel takes a leading sign for the beginning of a formula: "-abc" is =-abc, and what isn't one is refused.
  if (/^[+-]./s.test(input))
    return { kind: "formula", formula: input.startsWith("+") ? `=${input.slice(1)}` : `=${input}` };
  return { kind: "value", value: input };
}

function readNumberOrDate(text: string, rules: EntryRules): TypedNumber | null {
  const number = readNumber(text, rules.numbers);
  if (number) return number;
  const date = readDate(text, rules.dates);
  const isDay = date !== null && date.value >= 1;
  return isDay && rules.date1904 === true ? { ...date, value: date.value - DAYS_BETWEEN_SYSTEMS } : date;
}

interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** Digits with or without groups, decimals, exponent, percent sign. */
function numberPattern(group: string, decimal: string): RegExp {
  return new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(e[+-]?\\d+)?\\s?(%?)$`, "i");
}

const numberPatterns: Readonly<Record<Locale, RegExp>> = {
  "vi-VN": numberPattern("\\.", ","),
  "en-US": numberPattern(",", "\\."),
};

function readNumber(text: string, locale: Locale): TypedNumber | null {
  const match = numberPatterns[locale].exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (whole === "" && fraction === "") return null;
  const digits = whole.replace(/\D/g, "");
  const value = Number(`${sign}${digits === "" ? "0" : digits}.${fraction === "" ? "0" : fraction}${exponent}`);
  if (percent) return { value: value / 100, numberFormat: fraction === "" ? "0%" : "0.00%" };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (digits !== whole) return { value, numberFormat: fraction === "" ? "#,##0" : "#,##0.00" };
  return { value };
}

function readDate(text: string, locale: Locale): TypedNumber | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
    const fits = minutes < 60 && seconds < 60;
    return fits
      ? { value: (hours * 3600 + minutes * 60 + seconds) / 86400, numberFormat: time[3] ? "h:mm:ss" : "h:mm" }
      : null;
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), dayFormat(locale));
  const full = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) return dayFirst(Number(full[1]), Number(full[3]), century(full[4] ?? ""), locale);
  return shortDate(text, locale);
}

/** "10/2017" is the first of October 2017; "3/4" a day of this year, which a run without a clock can't know. */
function shortDate(text: string, locale: Locale): TypedNumber | null {
  const [, first, second] = /^(\d{1,2})[/-](\d{4}|\d{1,2})$/.exec(text) ?? [];
  if (!first || !second) return null;
  if (second.length === 4) return dated(Number(second), Number(first), 1, "mmm-yy");
  const [day, month] = locale === "vi-VN" ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return dated(assumedYear, month, day, "d-mmm");
}

/** The year that Excel would take from the clock. */
const assumedYear = 2024;

function dayFirst(first: number, second: number, year: number, locale: Locale): TypedNumber | null {
  const [day, month] = locale === "vi-VN" ? [first, second] : [second, first];
  return dated(year, month, day, dayFormat(locale));
}

function dayFormat(locale: Locale): string {
  return locale === "vi-VN" ? "dd/mm/yyyy" : "m/d/yyyy";
}

function century(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedNumber | null {
  const value = serialOf(year, month, day);
  return value === null ? null : { value, numberFormat };
}

/** From the first day of the 1900 system to that of the 1904 system. */
export const DAYS_BETWEEN_SYSTEMS = 1_462;

/** Days since 30 December 1899; Excel's dates begin in 1900, with its leap day that never was. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round(time / 86_400_000) + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

// A cell's text → what kind of identity number it is, and what the number says (NĐ 137/2015/NĐ-CP, Điều 13): province (3),
// century and sex (1), year of birth (2), six more digits.

import type { Sex } from "../model/dimension";

export type IdentityReading =
  | { readonly kind: "blank" }
  /** `digits` with the zeros that Excel drops from a number; `given` is how many there were. */
  | { readonly kind: "full" | "lost-zero"; readonly digits: string; readonly given: number }
  /** Nine digits: the identity card before 2016. */
  | { readonly kind: "old" }
  /** A cell with several numbers; `digits` is the one of twelve digits, null where it holds none or two that differ. */
  | { readonly kind: "several"; readonly digits: string | null; readonly count: number }
  /** Twelve digits, but a province or a century that there is none. */
  | { readonly kind: "impossible" }
  | { readonly kind: "odd"; readonly given: number };

const LENGTH = 12;
export const LAST_PROVINCE = 96;
/** 3: women of the years from 2000 on. */
export const LAST_CENTURY = 3;
const BETWEEN_GROUPS = /(?<=\d)[ .\-\u00A0](?=\d)/gu;
const NOTHING = /^[-–—/.…0]*$/u;

/** A number with fewer digits identifies nobody. */
export const FEWEST_DIGITS = 8;
/** Two such numbers and what stands between them. */
export const SHORTEST_PAIR = 2 * FEWEST_DIGITS + 1;
const BETWEEN_NUMBERS = /[;,/|()\n\r]/u;
const LONG_RUNS = new RegExp(`\\d{${String(FEWEST_DIGITS)},}`, "gu");

/** The numbers in a cell, digits only, each once: "012345678; 001 090 000 011" holds two. */
export function identityNumbers(text: string): readonly string[] {
  const whole = text.replace(/\D/gu, "");
  if (whole.length < FEWEST_DIGITS) return [];
  if (whole.length < 2 * FEWEST_DIGITS) return [whole];
  const parted = text.split(BETWEEN_NUMBERS).flatMap((part) => {
    const runs = part.match(LONG_RUNS) ?? [];
    const digits = part.replace(/\D/gu, "");
    return runs.length > 1 ? runs : digits.length < FEWEST_DIGITS ? [] : [digits];
  });
  const numbers = [...new Set(parted)];
  return numbers.length === 0 ? [whole] : numbers;
}

export function readIdentity(text: string): IdentityReading {
  const numbers = identityNumbers(text);
  if (numbers.length > 1) {
    const twelve = numbers.filter((number) => number.length === LENGTH && isPossible(number));
    return { kind: "several", digits: twelve.length === 1 ? (twelve[0] ?? null) : null, count: numbers.length };
  }
  const digits = text.trim().replace(BETWEEN_GROUPS, "").replace(/^'/u, "");
  if (NOTHING.test(digits)) return { kind: "blank" };
  const given = digits.replace(/\D/gu, "").length;
  if (!/^\d+$/u.test(digits)) return { kind: "odd", given };
  if (given === 9) return { kind: "old" };
  const whole = digits.padStart(LENGTH, "0");
  // Whoever lost more than two zeros has no province.
  if (given > LENGTH || !isPossible(whole)) return given === LENGTH ? { kind: "impossible" } : { kind: "odd", given };
  return { kind: given === LENGTH ? "full" : "lost-zero", digits: whole, given };
}

/** The kinds of numbers that name one person each, as bits. */
export const OLD_KIND = 1;
export const FULL_KIND = 2;
export const ALL_KINDS = OLD_KIND | FULL_KIND;

/**
 * Of which kinds a cell has a number in good order. Only two of one kind that differ prove two people: whoever had a card of
 * nine digits has twelve today, and a slip may stand anywhere in a number out of order.
 */
export function numberKinds(text: string): number {
  const numbers = identityNumbers(text);
  if (numbers.length <= 1) return kindOf(text);
  return numbers.reduce((kinds, number) => kinds | kindOf(number), 0);
}

function kindOf(text: string): number {
  const { kind } = readIdentity(text);
  return kind === "old" ? OLD_KIND : kind === "full" || kind === "lost-zero" ? FULL_KIND : 0;
}

function isPossible(digits: string): boolean {
  const province = Number(digits.slice(0, 3));
  return province >= 1 && province <= LAST_PROVINCE && Number(digits[3]) <= LAST_CENTURY;
}

/** The twelve digits that a reading has, with which others can be compared. */
export function twelveDigits(reading: IdentityReading): string | null {
  return "digits" in reading ? reading.digits : null;
}

export function identityFacts(digits: string): { readonly sex: Sex; readonly year: number } {
  const century = Number(digits[3]);
  return {
    sex: century % 2 === 0 ? "male" : "female",
    year: 1900 + 100 * Math.floor(century / 2) + Number(digits.slice(4, 6)),
  };
}

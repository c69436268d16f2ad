// Numbers inside sentences: separators of the language, half up, two decimals. Numbers in cells of a sheet stay numbers.
// No Intl: what it prints depends on the machine's ICU.

import { planTarget, type Plan } from "../model/plan";

export type NumberLanguage = "vi" | "en";

const SEPARATORS: Readonly<Record<NumberLanguage, { thousands: string; decimal: string; points: string }>> = {
  vi: { thousands: ".", decimal: ",", points: "điểm phần trăm" },
  en: { thousands: ",", decimal: ".", points: "points" },
};

/** A number and its sign stay on one line. Words that a formula compares ("dưới 50 %") keep the plain space of formatShortPercent. */
const PERCENT = "\u00a0%";

/** 11388 → "11.388" */
export function formatCount(value: number, language: NumberLanguage): string {
  return format(value, 0, language);
}

/** A share: 0.943965 → "94,40 %", 0.025 → "2,50 %" */
export function formatPercent(share: number, language: NumberLanguage): string {
  return format(share * 100, 2, language) + PERCENT;
}

/** A share without zeros at its end: 0.5 → "50 %", 0.625 → "62,5 %" */
export function formatShortPercent(share: number, language: NumberLanguage): string {
  return `${withoutEndZeros(format(share * 100, 2, language), language)} %`;
}

/** As prose prints a share: 0.65 → "65 %", 0.943965 → "94,4 %", 0.025 → "2,5 %" */
export function formatProsePercent(share: number, language: NumberLanguage): string {
  return withoutEndZeros(format(share * 100, 2, language), language) + PERCENT;
}

/** As prose prints a difference of shares, without sign or unit: 0.15 → "15", −0.1106 → "11,06" */
export function formatProsePoints(difference: number, language: NumberLanguage): string {
  return withoutEndZeros(format(Math.abs(difference) * 100, 2, language), language);
}

/** A share of a unit in a list: 0.3778 → "38 %" */
export function formatWholePercent(share: number, language: NumberLanguage): string {
  return format(share * 100, 0, language) + PERCENT;
}

/** A mean or a rate: 12999.6 → "12.999,6", 338 → "338" */
export function formatMean(value: number, language: NumberLanguage): string {
  return withoutEndZeros(format(value, 1, language), language);
}

/** A difference of shares in percentage points: 0.1106 → "11,06 điểm phần trăm" */
export function formatPoints(difference: number, language: NumberLanguage): string {
  return `${format(difference * 100, 2, language)} ${SEPARATORS[language].points}`;
}

/** "80", "≥ 80", "55 – 60" */
export function formatPlan(plan: Plan, language: NumberLanguage): string {
  const { before, after } = planParts(plan, language);
  return before + formatCount(planTarget(plan), language) + after;
}

/** What stands around the number that is measured against. */
export function planParts(plan: Plan, language: NumberLanguage): { readonly before: string; readonly after: string } {
  return {
    before: plan.kind === "floor" ? "≥ " : "",
    after: plan.kind === "range" ? ` – ${formatCount(plan.high, language)}` : "",
  };
}

function withoutEndZeros(digits: string, language: NumberLanguage): string {
  const { decimal } = SEPARATORS[language];
  const [whole = "", fraction = ""] = digits.split(decimal);
  const kept = fraction.replace(/0+$/u, "");
  return kept === "" ? whole : whole + decimal + kept;
}

function format(value: number, decimals: number, language: NumberLanguage): string {
  const { thousands, decimal } = SEPARATORS[language];
  const [whole = "0", fraction] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  const digits = fraction === undefined ? grouped : grouped + decimal + fraction;
  return value < 0 && /[1-9]/u.test(digits) ? `−${digits}` : digits;
}

/**
 * Rounds what a person would see: 1.005 → 1.01, although the nearest binary number lies below it. Fifteen digits are what
 * Excel shows and what a computation keeps. Below zero it mirrors.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const [digits, exponent] = decimalParts(Math.abs(value));
  const rounded = Math.round(Number(`${digits}e${String(exponent + decimals)}`));
  const [roundedDigits, roundedExponent] = decimalParts(rounded);
  return Math.sign(value) * Number(`${roundedDigits}e${String(roundedExponent - decimals)}`);
}

function decimalParts(value: number): [digits: string, exponent: number] {
  const [digits = "0", exponent = "0"] = value.toExponential(14).split("e");
  return [digits, Number(exponent)];
}

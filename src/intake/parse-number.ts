// A cell → a number, as Vietnamese offices type it: the point and the space group thousands, the comma is decimal.
// What the number may be (whole, positive, a plan) is decided by its users.

import type { CellValue } from "../model/grid";
import { foldText } from "./fold";

export type NumberReading =
  { readonly kind: "blank" } | { readonly kind: "number"; readonly value: number } | { readonly kind: "unreadable" };

const UNREADABLE: NumberReading = { kind: "unreadable" };
/** "1.797", "1 797", "1,797", "12.064.000": groups of three; only then is a comma a thousands sign. */
const GROUPED = /^[-+]?[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/u;
/** "1.797,5", "1 797,50" */
const GROUPED_DECIMAL = /^[-+]?[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*,\d+$/u;
const DECIMAL = /^[-+]?\d+(?:[.,]\d+)?$/u;

export function parseNumber(value: CellValue | undefined): NumberReading {
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "number", value } : UNREADABLE;
  if (typeof value === "boolean") return UNREADABLE;
  const text = foldText(value ?? "").replace(/(?<=[-+]) /u, "");
  if (text === "") return { kind: "blank" };
  const number = parseDigits(text);
  return number === null ? UNREADABLE : { kind: "number", value: number };
}

/** The number that folded text writes, or null. */
export function parseDigits(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replace(/[., ]/gu, ""));
  if (GROUPED_DECIMAL.test(text)) return Number(text.replace(/[. ]/gu, "").replace(",", "."));
  return DECIMAL.test(text) ? Number(text.replace(",", ".")) : null;
}

// An identity number that lost its leading zeros because Excel took it for a number → the twelve digits, as text.
// Structure of the number: Nghị định 137/2015/NĐ-CP, Điều 13: province (3), century and sex (1), year of birth (2), 6 more.

import type { CellValue } from "../../model/grid";

const DIGITS = 12;
const LAST_PROVINCE = 96;
const LAST_CENTURY_DIGIT = 3;

/** Null when it isn't certain; where a birth year is known it must agree, and with two zeros missing it must be known. */
export function mendIdentity(value: CellValue, birthYear: number | null): string | null {
  const given = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  if (!/^\d{10,11}$/u.test(given)) return null;
  const identity = given.padStart(DIGITS, "0");
  const province = Number(identity.slice(0, 3));
  const century = Number(identity.slice(3, 4));
  if (province < 1 || province > LAST_PROVINCE || century > LAST_CENTURY_DIGIT) return null;
  if (birthYear === null) return given.length === DIGITS - 1 ? identity : null;
  const year = 1900 + 100 * Math.floor(century / 2) + Number(identity.slice(4, 6));
  return year === birthYear ? identity : null;
}

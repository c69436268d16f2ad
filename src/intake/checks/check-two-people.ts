// A cell with the names of two people: the row counts as one, so the other is in no figure.

import type { CheckedRow } from "./checked-row";

/** Cheap, and true for either way to compose the letters: a number, a line break, or "và". */
export const MAY_BE_TWO = /[\d\n\r]|[ \u00A0][vV][aàAÀ]/u;
/** "Lê A và Lê B" */
export const SHORTEST_TWO = 12;

/** What stands between two names, and of how many words each is at least: a long name may be broken in two lines. */
const BETWEEN: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\s)\d{1,2}\s?[.)/-]\s*/u, 2],
  [/\s+(?:và|VÀ)\s+/u, 2],
  [/\s*[\n\r]+\s*/u, 3],
];
const BEFORE_NAME = /^[^\p{L}]+/u;

export function checkTwoPeople({ person, report }: CheckedRow): void {
  if (person.name.length < SHORTEST_TWO || !MAY_BE_TWO.test(person.name)) return;
  const text = person.name.normalize("NFC");
  if (!BETWEEN.some(([between, words]) => partsNames(text, between, words))) return;
  report("name/two-people", "warning", "admission.name", { name: text.replace(/\s+/gu, " ") });
}

function partsNames(text: string, between: RegExp, fewest: number): boolean {
  const parts = text.split(between).filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.every((part) => isName(part, fewest));
}

function isName(text: string, fewest: number): boolean {
  const words = text.replace(BEFORE_NAME, "").trim().split(/\s+/u);
  return words.length >= fewest && words.every((word) => /^\p{Lu}/u.test(word));
}

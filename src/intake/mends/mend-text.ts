// Mends of characters: they change how a text is stored, never what a reader sees in it.

import type { MendKind } from "../../model/mend";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** Line breaks are the person's own and stay. */
const WIDE_SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const RUNS = / {2,}/gu;
const AROUND_BREAKS = / *(\r?\n) */gu;

export type CharacterKind = Extract<MendKind, "spaces" | "composition" | "letter-d">;

/** Each alone and in any order gives the same text. */
export const CHARACTER_MENDS: readonly (readonly [CharacterKind, (text: string) => string])[] = [
  ["spaces", mendSpaces],
  ["composition", (text) => text.normalize("NFC")],
  ["letter-d", mendLetterD],
];

/** What Excel would take for something else when it is written back, whatever it is marked with. */
const TOUCHY = /^[='@]/u;

export function isTouchy(text: string): boolean {
  return TOUCHY.test(text);
}

export function mendText(text: string): string {
  return CHARACTER_MENDS.reduce((mended, [, mend]) => mend(mended), text);
}

function mendSpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(WIDE_SPACES, " ").replace(RUNS, " ").replace(AROUND_BREAKS, "$1").trim();
}

function mendLetterD(text: string): string {
  return text.replace(/[\u00D0\u0189]/gu, "Đ").replace(/[\u00F0\u0256]/gu, "đ");
}

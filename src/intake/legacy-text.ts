// Text typed in the fonts before Unicode (TCVN3, VNI): tells it and turns it into Unicode. What is done with it is decided
// by read-legacy.ts and by the cleaning.

import { TCVN3, VNI, VNI_ALONE } from "./code-lists/legacy-encodings";

export type LegacyEncoding = "tcvn3" | "vni";

/** Letters that only Unicode text has: a cell with one of them is not legacy text. */
const UNICODE =
  /[\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01A0-\u01A1\u01AF-\u01B0\u0300-\u036F\u1EA0-\u1EF9]/u;
const HIGH = /[\u00A1-\u00FF]/u;
/** Signs that TCVN3 puts into words and Unicode text does not, beside a letter. */
const TCVN3_SIGN =
  /[A-Za-zÀ-ÿ][\u00A1-\u00BE\u00D7\u00F7\u00DE\u00FE\u00DF]|[\u00A1-\u00A9\u00AC-\u00AE\u00B5-\u00BE][A-Za-z]/u;
/** Marks of VNI after their vowel that no Vietnamese letter of Unicode looks like. */
const VNI_SIGN = /[aeouyôöAEOUYÔÖ][ûøïüëåäÛØÏÜËÅÄ]|[ñÑöÖ][a-zùøûõïA-ZÙØÛÕÏ]|[a-zA-Z][öæÖÆ]/u;
/** One written syllable of Vietnamese, without tones and marks. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;
/** Pairs before the letters that stand alone, in one pass: what a pair gives may look like one of these. */
const VNI_LETTER = new RegExp([...Object.keys(VNI), ...Object.keys(VNI_ALONE)].join("|"), "gu");
const WORD = /[\p{L}\p{M}]+/gu;

/** The encoding of a text that can be nothing else; null for Unicode, plain letters and what is not certain. */
export function detectLegacy(text: string): LegacyEncoding | null {
  if (!mayBeLegacy(text)) return null;
  // Both leave signs in some words; the reading that gives Vietnamese syllables is right.
  if (TCVN3_SIGN.test(text) && givesVietnamese(text, "tcvn3")) return "tcvn3";
  return VNI_SIGN.test(text) && givesVietnamese(text, "vni") ? "vni" : null;
}

/** False for most texts: plain letters, and those that only Unicode has. */
export function mayBeLegacy(text: string): boolean {
  return HIGH.test(text) && !UNICODE.test(text);
}

function givesVietnamese(text: string, encoding: LegacyEncoding): boolean {
  const converted = convertLegacy(text, encoding);
  return converted !== text && isVietnamese(converted);
}

/** The text in Unicode; characters that the encoding doesn't have stay, and so does text that is Unicode already. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  if (!mayBeLegacy(text)) return text;
  if (encoding === "tcvn3") return text.replace(/[\u00A1-\u00FF]/gu, (sign) => TCVN3[sign] ?? sign);
  return text.replace(VNI_LETTER, (letter) => VNI[letter] ?? VNI_ALONE[letter] ?? letter);
}

function isVietnamese(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.every((word) => word.length === 1 || isSyllable(word) || /^[\p{Lu}]+$/u.test(word));
}

function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").replace(/đ/gu, "d"));
}

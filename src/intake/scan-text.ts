// One walk over the letters of a text, for columns in which nearly every cell differs and a memory of distinct values would
// grow with the sheet: names and numbers. It is cheap and never misses: what it finds suspicious is looked at in full.

import { isSuspect } from "./checks/text-checks";
import { foldText } from "./fold";

/** What a scan leaves behind; one for all cells, so that none costs an object. */
export interface TextScan {
  /** Equal for any two texts that fold alike (fold.ts): letters without marks, and digits. */
  hash: number;
  /** Some check of checks/text-checks.ts may have something to say of it. */
  suspicious: boolean;
  /** "thi" is in it, with whatever marks: a name may have "Thị". */
  hasThi: boolean;
}

export function createScan(): TextScan {
  return { hash: 0, suspicious: false, hasThi: false };
}

const SUSPECT = 1;
const SPACE = 2;
const DIGIT = 4;
/** Letters that are taken for digits. */
const LIKE_DIGIT = 8;

/** The blocks with letters that fold to a – z or to digits; a test proves that no other letter does. */
const FOLDING: readonly (readonly [number, number])[] = [
  [0x0030, 0x058f],
  [0x1e00, 0x1eff],
  [0x2100, 0x214f],
  [0xff01, 0xff5e],
];

interface Tables {
  readonly kinds: Uint8Array;
  readonly bases: Uint8Array;
}
let tables: Tables | null = null;

/** Made when the first text is scanned: a few milliseconds. */
function makeTables(): Tables {
  const kinds = new Uint8Array(0x10000);
  const bases = new Uint8Array(0x10000);
  for (let code = 0; code < kinds.length; code += 1) {
    const letter = String.fromCharCode(code);
    kinds[code] =
      // Between letters that no pattern minds, it is the letter itself that is suspicious.
      (isSuspect(`a${letter}a`) ? SUSPECT : 0) |
      (/\s/u.test(letter) ? SPACE : 0) |
      (/\d/u.test(letter) ? DIGIT : 0) |
      (/[OoIl]/u.test(letter) ? LIKE_DIGIT : 0);
  }
  for (const [first, last] of FOLDING) {
    for (let code = first; code <= last; code += 1) bases[code] = baseOf(String.fromCharCode(code));
  }
  return { kinds, bases };
}

/** The code of the letter or digit that a letter folds to, without its marks; 0 for any other. */
export function baseOf(letter: string): number {
  const base = foldText(letter).normalize("NFD").replace("đ", "d");
  return /^[a-z0-9]/u.test(base) ? base.charCodeAt(0) : 0;
}

const LETTER_T = 116;
const LETTER_H = 104;
const LETTER_I = 105;

export function scanText(text: string, scan: TextScan): void {
  const { kinds, bases } = (tables ??= makeTables());
  const { length } = text;
  let hash = 0;
  let all = 0;
  let before = SPACE;
  let spaces = false;
  let hasThi = false;
  let [last, lastButOne] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? 0;
    const base = bases[code] ?? 0;
    if (base !== 0) {
      hash = (Math.imul(hash, 31) + base) | 0;
      if (base === LETTER_I && last === LETTER_H && lastButOne === LETTER_T) hasThi = true;
      lastButOne = last;
      last = base;
    }
    // Also at the beginning, which counts as preceded by a space.
    if ((kind & before & SPACE) !== 0) spaces = true;
    all |= kind;
    before = kind;
  }
  scan.hash = hash;
  scan.hasThi = hasThi;
  const mixed = (all & (DIGIT | LIKE_DIGIT)) === (DIGIT | LIKE_DIGIT);
  scan.suspicious = spaces || mixed || (all & SUSPECT) !== 0 || (length > 0 && (before & SPACE) !== 0);
}

/** Equal for any two texts with the same digits, leading zeros aside; 0 for fewer than `fewest`. */
export function hashDigits(text: string, fewest: number): number {
  let hash = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    hash = (Math.imul(hash, 31) + digit) | 0;
    digits += 1;
  }
  return digits < fewest ? 0 : hash === 0 ? 1 : hash;
}

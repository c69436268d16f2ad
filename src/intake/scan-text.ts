// One walk over the letters of a text, for columns in which nearly every cell differs and a memory of distinct values would
// grow with the sheet: names and numbers. It is cheap and never misses: what it finds suspicious is looked at in full.

import { isSuspect } from "./checks/text-checks";
import { foldText } from "./fold";
import { keepShape } from "./keep-shape";

/** What a scan leaves behind; one for all cells, so that none costs an object. */
export interface TextScan {
  /** Equal for any two texts that fold alike (fold.ts): letters without marks, and digits. */
  hash: number;
  /** Some check of checks/text-checks.ts may have something to say of it. */
  suspicious: boolean;
  /** "thi" is in it, with whatever marks: a name may have "Thị". */
  hasThi: boolean;
  /** A digit, a line break or a word that begins with "v" is in it: it may be the names of two people. */
  mayBeTwo: boolean;
}

export function createScan(): TextScan {
  return { hash: 0, suspicious: false, hasThi: false, mayBeTwo: false };
}
keepShape(createScan());

/** What is known of a letter: in the low byte the letter or digit it folds to, above it these bits. */
const BASE = 0xff;
const SUSPECT = 0x100;
const SPACE = 0x200;
const DIGIT = 0x400;
/** Letters that are taken for digits. */
const LIKE_DIGIT = 0x800;
/** The letter was looked at. */
const KNOWN = 0x1000;
/** Of spaces and "v": one behind the other begins a word like "và". */
const BEGINS_VA = 0x2000;
const LINE_BREAK = 0x4000;
/**
 * Above the bits, by what a letter multiplies the hash and the letters before it: a letter that folds to nothing leaves both as
 * they are, and no engine has to guess at each whether it does.
 */
const HASH_SHIFT = 16;
const HASH_FACTOR = 31;
const LAST_SHIFT = 21;
const LAST_FACTOR = 0x100;

/** By code; a list has some hundred letters, and each is looked at when it comes first. */
const letters = new Int32Array(0x10000);

function learnLetter(code: number): number {
  const letter = String.fromCharCode(code);
  const known =
    KNOWN |
    // Between letters that no pattern minds, it is the letter itself that is suspicious.
    (isSuspect(`a${letter}a`) ? SUSPECT : 0) |
    (/\s/u.test(letter) ? SPACE : 0) |
    (/\d/u.test(letter) ? DIGIT : 0) |
    (/[OoIl]/u.test(letter) ? LIKE_DIGIT : 0) |
    (/[\svV]/u.test(letter) ? BEGINS_VA : 0) |
    (/[\n\r]/u.test(letter) ? LINE_BREAK : 0);
  const base = baseOf(letter);
  const [ofHash, ofLast] = base === 0 ? [1, 1] : [HASH_FACTOR, LAST_FACTOR];
  const all = known | base | (ofHash << HASH_SHIFT) | (ofLast << LAST_SHIFT);
  letters[code] = all;
  return all;
}

/** The code of the letter or digit that a letter folds to, without its marks; 0 for any other. */
function baseOf(letter: string): number {
  const base = foldText(letter).normalize("NFD").replace("đ", "d");
  return /[a-z0-9]/u.test(base) ? base.charCodeAt(0) : 0;
}

/** The last three letters, a byte each. */
const LAST_THREE = 0xffffff;
const THI = 0x746869;

export function scanText(text: string, scan: TextScan): void {
  const { length } = text;
  let hash = 0;
  let all = 0;
  let doubled = 0;
  // The beginning counts as preceded by a space.
  let before = SPACE;
  let last = 0;
  let hasThi = false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = letters[code] || learnLetter(code);
    all |= letter;
    doubled |= letter & before;
    before = letter;
    const base = letter & BASE;
    hash = (Math.imul(hash, (letter >> HASH_SHIFT) & HASH_FACTOR) + base) | 0;
    last = (Math.imul(last, letter >> LAST_SHIFT) + base) & LAST_THREE;
    if (last === THI) hasThi = true;
  }
  scan.hash = hash;
  scan.hasThi = hasThi;
  scan.mayBeTwo = ((all & (DIGIT | LINE_BREAK)) | (doubled & BEGINS_VA)) !== 0;
  const spaces = ((doubled | (length > 0 ? before : 0)) & SPACE) !== 0;
  const mixed = (all & DIGIT) !== 0 && (all & LIKE_DIGIT) !== 0;
  scan.suspicious = spaces || mixed || (all & SUSPECT) !== 0;
}

/** Equal for any two texts with the same digits, leading zeros aside; 0 for fewer than `fewest`. */
export function hashDigits(text: string, fewest: number): number {
  let hash = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    hash = addDigit(hash, digit);
    digits += 1;
  }
  return digits < fewest ? 0 : hash || 1;
}

/** A leading zero leaves 0, so that it makes no difference. */
export function addDigit(hash: number, digit: number): number {
  return (Math.imul(hash, 31) + digit) | 0;
}

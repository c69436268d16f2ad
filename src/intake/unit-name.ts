// The name of a unit in whole words: abbreviations written out, and the words without the organ before them.
// Which unit a name means is decided by match-unit.ts.

import { foldText } from "./fold";

/** The words of a name without its organ, and which organ it was: a committee's cell (chi bộ) is not the committee. */
export interface Core {
  readonly words: string;
  readonly organ: "committee" | "cell" | null;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Abbreviations that are words of their own; those in `DOTTED` need their point ("H. Mê Linh", but "Tổ H"). */
const ABBREVIATIONS = new Map(
  Object.entries({
    tp: "thành phố",
    tx: "thị xã",
    đb: "đảng bộ",
    đbbp: "đảng bộ bộ phận",
    đbcs: "đảng bộ cơ sở",
    đu: "đảng ủy",
    cb: "chi bộ",
    cbcs: "chi bộ cơ sở",
    tcty: "tổng công ty",
    cty: "công ty",
    cp: "cổ phần",
    đbtt: "đảng bộ trực thuộc",
    đuk: "đảng ủy khối",
    đuq: "đảng ủy quân sự",
    cbtt: "chi bộ trực thuộc",
    hu: "huyện ủy",
    tu: "tỉnh ủy",
    bch: "ban chấp hành",
    btc: "ban tổ chức",
    cq: "cơ quan",
    ca: "công an",
    qs: "quân sự",
    bv: "bệnh viện",
    htx: "hợp tác xã",
    dn: "doanh nghiệp",
    tnhh: "trách nhiệm hữu hạn",
    kp: "khu phố",
    mttq: "mặt trận tổ quốc",
    hđnd: "hội đồng nhân dân",
    ubnd: "ủy ban nhân dân",
    tdp: "tổ dân phố",
  }),
);
const DOTTED = new Map(Object.entries({ q: "quận", h: "huyện", p: "phường", x: "xã", tt: "thị trấn" }));
const DOTTED_WORD = /(?<![\p{L}\p{N}])(q|h|p|x|tt)\.(?! *\p{L}\.)/gu;

/** One that means several things; the list of units decides which. */
const AMBIGUOUS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<![\p{L}\p{N}])tt(?![\p{L}\p{N}])/u, ["thị trấn", "trung tâm", "trực thuộc"]],
  [/(?<![\p{L}\p{N}])th(?![\p{L}\p{N}])/u, ["tiểu học"]],
];

/** What a list of units is searched by. */
export interface NameReadings {
  /** As of `expansions`. */
  readonly names: readonly string[];
  readonly core: Core;
  /** The core with its numbers in one spelling. */
  readonly numbered: Core;
}

/** The same as one by one, with the abbreviations written out once: a list has thousands of names. */
export function readName(text: string): NameReadings {
  const name = expand(text);
  const core = coreOfWords(name);
  const plain = plainNumbers(text, name);
  return { names: meaningsOf(name), core, numbered: plain === name ? core : coreOf(plain) };
}

/** The ways to read a name, abbreviations written out; nearly always one. */
export function expansions(text: string): readonly string[] {
  return meaningsOf(expand(text));
}

function meaningsOf(name: string): readonly string[] {
  let names: readonly string[] = [name];
  for (const [abbreviation, meanings] of AMBIGUOUS) {
    names = names.flatMap((one) =>
      abbreviation.test(one) ? [one, ...meanings.map((meaning) => one.replace(abbreviation, meaning))] : [one],
    );
  }
  return names;
}

/** "II. Đảng bộ xã", "2.1) Chi bộ thôn Đông": the number of a line in a list. */
const LINE_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4})[.)] ?(?=\p{L})/u;

/** The name in whole words: abbreviations written out, the number of a line and punctuation dropped. */
function expand(text: string): string {
  return foldText(text)
    .replace(DOTTED_WORD, (_, letters: string) => `${DOTTED.get(letters) ?? letters} `)
    .replace(LINE_NUMBER, "")
    .replace(NO_WORD, " ")
    .trim()
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(" ")
    .replace(COMMITTEE_OF_PLACE, (_, place: string) => `đảng ủy ${PLACES.get(place) ?? place} `);
}

/** "Huyện ủy Mê Linh" is the committee of the huyện. */
const COMMITTEE_OF_PLACE = /^(tỉnh|thành|huyện|quận|thị) ủy (?=\p{L})/u;
const PLACES = new Map(Object.entries({ thành: "thành phố", thị: "thị xã" }));

const COMMITTEE = /^(?:ban chấp hành )?(?:đảng bộ|đảng ủy)(?: cơ sở| bộ phận)? /u;
const CELL = /^(?:chi bộ|chi ủy)(?: cơ sở| trực thuộc)? /u;
const PLACE = /^(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu) /u;

export function coreOf(text: string): Core {
  return coreOfWords(expand(text));
}

function coreOfWords(name: string): Core {
  if (COMMITTEE.test(name)) return { words: name.replace(COMMITTEE, ""), organ: "committee" };
  if (CELL.test(name)) return { words: name.replace(CELL, ""), organ: "cell" };
  return { words: name, organ: null };
}

export function withoutPlace(words: string): string {
  return words.replace(PLACE, "");
}

const SCHOOLS = new Map(
  Object.entries({
    trường: "",
    tr: "",
    mn: "mầm non",
    mg: "mẫu giáo",
    th: "tiểu học",
    thcs: "trung học cơ sở",
    thpt: "trung học phổ thông",
  }),
);

/** Words with the usual abbreviations of schools written out, and without "trường": enough for a suggestion, not for a match. */
export function schoolWords(words: string): string {
  const written = words.split(" ").map((word) => SCHOOLS.get(word) ?? word);
  return written.filter((word) => word !== "").join(" ");
}

/** What is counted: "Thôn 1", "Khu phố II". Behind any other word a letter is a letter. */
const COUNTED = new Set("bộ số thôn khu phố tổ xóm ấp khóm bản buôn làng đội cụm khối xưởng phường quận".split(" "));
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u;
const ROMAN_DIGITS = new Map(Object.entries({ i: 1, v: 5, x: 10 }));
const GLUED = /(?<![\p{L}\p{N}])(\p{L}{2,})(\d+)(?![\p{L}\p{N}])/gu;

/** A name with its numbers in one spelling: "Chi bộ số 01", "CB1" and "Chi bộ I" are all "Chi bộ 1". */
export function withPlainNumbers(text: string): string {
  return plainNumbers(text, expand(text));
}

/** `name` is the text in whole words. */
function plainNumbers(text: string, name: string): string {
  const apart = text.replace(GLUED, "$1 $2");
  const words = (apart === text ? name : expand(apart)).split(" ");
  const plain = words.map((word, at) => {
    if (COUNTED.has(words[at - 1] ?? "") && ROMAN.test(word)) return String(fromRoman(word));
    return word.replace(/^0+(?=\d+$)/u, "");
  });
  return plain.filter((word, at) => word !== "số" || !/^\d+$/u.test(plain[at + 1] ?? "")).join(" ");
}

function fromRoman(word: string): number {
  const digits = Array.from(word, (letter) => ROMAN_DIGITS.get(letter) ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

// The one matching key for Vietnamese text: words that a reader takes for the same have the same key.
// What counts as the same unit, heading or category is decided by its users.

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** Letters that look like Đ and are not: Eth (U+00D0) and the African D (U+0189). */
const FALSE_D = /[ðɖ]/gu;
/** Cyrillic letters that look like Latin ones, in the order of LATIN, and the wide forms of East Asian fonts. */
const LOOK_ALIKES =
  /[\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C-\u041E\u0420-\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\uFF01-\uFF5E]/gu;
const CYRILLIC = "ЅІЈАВЕКМНОРСТУХаеорсухѕіј";
const LATIN = "SIJABEKMHOPCTYXaeopcyxsij";
/** Wide forms stand so far above the plain ones. */
const WIDE_ABOVE = 0xfee0;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u02BC`´]/gu;
const DOUBLE_QUOTES = /[\u201C-\u201E«»]/gu;
const SPACES = /\s+/gu;
const PLAIN = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/u;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** A run of letters: one walk over the text, however long the run. */
const WORD = /[\p{L}\p{M}]+/gu;
/** Onset, vowels and coda of one syllable in NFD without its tone; "qu" and "gi" belong to the onset. */
const SYLLABLE =
  /^(qu(?=[aeiouy])|gi(?=[aeiouy])|[^aeiouy\u0302\u0306\u031B]*)((?:[aeiouy][\u0302\u0306\u031B]?)+)([^aeiouy\u0302\u0306\u031B]*)$/u;
const VOWEL = /[aeiouy][\u0302\u0306\u031B]?/gu;

/**
 * NFC, lower case, true đ, plain spaces, dashes and quotes, and the tone where the older spelling puts it
 * ("hoà" → "hòa", "thuỷ" → "thủy"). Diacritics stay. Nothing in it reaches over a space, so each word is folded by itself.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  let folded = "";
  for (let start = 0; start <= text.length;) {
    const space = text.indexOf(" ", start);
    const end = space < 0 ? text.length : space;
    const word = foldKnown(text.slice(start, end));
    if (word !== "") folded = folded === "" ? word : `${folded} ${word}`;
    start = end + 1;
  }
  return folded;
}

/** Vietnamese has some thousand syllables, and lists repeat them: each is folded once. Words of another kind are not kept. */
const foldedWords = new Map<string, string>();
const MOST_WORDS = 20_000;
const LONGEST_SYLLABLE = 12;

function foldKnown(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (PLAIN.test(word)) return foldPlain(word);
  const folded = foldWord(word);
  if (word.length <= LONGEST_SYLLABLE && foldedWords.size < MOST_WORDS) foldedWords.set(word, folded);
  return folded;
}

function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  // Of the signs that are folded, the only one of ASCII; few texts have it.
  return lower.includes("`") ? lower.replace(SINGLE_QUOTES, "'") : lower;
}

/** Any text, with whatever spaces. */
export function foldWord(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(LOOK_ALIKES, latinLetter)
    .toLowerCase()
    .replace(WORD, moveTone)
    .normalize("NFC")
    .replace(FALSE_D, "đ")
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, " ")
    .trim();
}

function latinLetter(letter: string): string {
  return LATIN[CYRILLIC.indexOf(letter)] ?? String.fromCharCode(letter.charCodeAt(0) - WIDE_ABOVE);
}

/** Letters and digits only, without diacritics: "Ê - Đê" → "ede". Loses differences; use it only in closed lists. */
export function bareText(text: string): string {
  return foldText(text)
    .normalize("NFD")
    .replace(/đ/gu, "d")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Folded text as it is typed without diacritics: "họ và tên" → "ho va ten". */
export function withoutMarks(folded: string): string {
  return folded
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/gu, "")
    .replace(/đ/gu, "d");
}

/** Moves the tone of one written syllable to its place; a word that is not one syllable with one tone stays as it is. */
function moveTone(word: string): string {
  const tone = TONE.exec(word);
  if (!tone) return word;
  const toneless = word.slice(0, tone.index) + word.slice(tone.index + 1);
  const parts = TONE.test(toneless) ? null : SYLLABLE.exec(toneless);
  if (!parts) return word;
  const [, onset = "", nucleus = "", coda = ""] = parts;
  const vowels = nucleus.match(VOWEL) ?? [];
  const at = toneVowel(vowels, coda !== "");
  return onset + vowels.map((vowel, index) => (index === at ? vowel + tone[0] : vowel)).join("") + coda;
}

function toneVowel(vowels: readonly string[], closed: boolean): number {
  const marked = vowels.map(({ length }) => length).lastIndexOf(2);
  if (marked >= 0) return marked;
  return closed || vowels.length === 1 ? vowels.length - 1 : vowels.length - 2;
}

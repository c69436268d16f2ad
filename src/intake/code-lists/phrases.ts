// Finds phrases of a code list in a cell by whole words, longer phrases first, so that "CN kỹ thuật" is not "CN".

import { bareText, foldText } from "../fold";

export interface PhraseList<C extends string> {
  readonly phrases: readonly (readonly [phrase: string, category: C])[];
  /** The same without diacritics, for cells typed without them. */
  readonly barePhrases: readonly (readonly [phrase: string, category: C])[];
}

export function phraseList<C extends string>(lists: Readonly<Record<C, readonly string[]>>): PhraseList<C> {
  const phrases = (Object.keys(lists) as C[])
    .flatMap((category) => lists[category].map((phrase) => [foldText(phrase), category] as const))
    .sort(([a], [b]) => b.length - a.length);
  return { phrases, barePhrases: phrases.map(([phrase, category]) => [bareWords(phrase), category] as const) };
}

const DOT_IN_WORD = /(?<=\p{L})\.(?=\p{L})/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const SPELLINGS_OF_SI = /(?<= )sỹ(?= )/gu;
const SPELLINGS_OF_KY = /(?<= )kĩ(?= )/gu;
const ASCII = /^[\x20-\x7E]*$/u;

/** " đại học luật ": words between single spaces. `joined` reads "Th.S" as "ths", otherwise as "th s". */
export function words(folded: string, joined: boolean): string {
  const text = joined ? folded.replace(DOT_IN_WORD, "") : folded;
  return ` ${text.replace(NO_WORD, " ").trim()} `.replace(SPELLINGS_OF_SI, "sĩ").replace(SPELLINGS_OF_KY, "kỹ");
}

/** The categories whose phrases stand in `text` (see `words`); each word is used once. */
export function findPhrases<C extends string>(text: string, list: PhraseList<C>): { found: Set<C>; rest: string } {
  const found = new Set<C>();
  let rest = text;
  for (const [phrase, category] of ASCII.test(text) ? list.barePhrases : list.phrases) {
    const pattern = ` ${phrase} `;
    if (!rest.includes(pattern)) continue;
    found.add(category);
    rest = rest.replaceAll(pattern, " | ");
  }
  return { found, rest };
}

/** "|" stands for words found before: see `rest`. */
function bareWords(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => (word === "|" ? word : bareText(word)))
    .join(" ");
}

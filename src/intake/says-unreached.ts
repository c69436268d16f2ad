// Whether the words beside a level or an occupation say that the person has not reached it, or has left it.

import { findPhrases, phraseList, type PhraseList } from "./code-lists/phrases";
import { NOT_MEANT } from "./code-lists/unreached";

export function unreachedList(unreached: readonly string[]): PhraseList<"unreached" | "not-meant"> {
  return phraseList({ unreached, "not-meant": NOT_MEANT });
}

/** `rest`: what the words of a list leave of a text. */
export function saysUnreached(rest: string, list: PhraseList<"unreached" | "not-meant">): boolean {
  return findPhrases(rest, list).found.has("unreached");
}

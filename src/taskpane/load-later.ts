// Loads what stands in later.ts when it is first asked for: what only a press of a button needs does not hold up the opening of every
// workbook. It is one file, so that the second press waits for nothing.

import { loaded } from "../actions/loaded";
import type { Texts } from "../text/vi";
import type { later } from "./later";

export type Later = typeof later;

let come: Later | null = null;

export async function loadLater(): Promise<Later> {
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  come ??= (await loaded(import(/* webpackChunkName: "later" */ "./later"))).later;
  return come;
}

/** All sentences of the language; only for what is said about an action that was loaded so. */
export function laterTexts(): Texts {
  if (!come) throw new Error("What loads later has not come yet.");
  return come.texts();
}

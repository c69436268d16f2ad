// Loads what the pane does not hold from the start, when it is first asked for: what only a press of a button needs does not hold up the
// opening of every workbook. What follows a reading comes as one small file, nearly all else as another, so that the second press waits
// for nothing.

import { loaded } from "../actions/loaded";
import type { Texts } from "../text/vi";
import type { MountView } from "./follow-board";
import type { later } from "./later";
import type { ViewId } from "./open-view";

export type Later = typeof later;

let come: Later | null = null;

export async function loadLater(): Promise<Later> {
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  come ??= (await loaded(import(/* webpackChunkName: "later" */ "./later"))).later;
  return come;
}

export async function loadView(view: ViewId): Promise<MountView> {
  if (view === "cleaning") return (await (await loadLater()).loadCleaning()).cleaning.mountView;
  if (view !== "overview") return (await loadLater()).views[view];
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  return (await loaded(import(/* webpackChunkName: "overview" */ "./overview-view"))).mountOverview;
}

/** All sentences of the language; only for what is said about an action that was loaded so. */
export function laterTexts(): Texts {
  if (!come) throw new Error("What loads later has not come yet.");
  return come.texts();
}

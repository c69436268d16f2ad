// Whether the screen of the first run is wanted: by itself once for a person, and whenever the person asks for it.

import { createStore } from "../actions/create-store";

type Wish = "unspoken" | "skipped" | "asked";

/** Kept where the person works, not in the workbook, which goes on to others. It tells of no data; without it the screen comes again. */
const KEY = "first-run";

const { get, subscribe, change } = createStore<{ readonly wish: Wish }>({ wish: "unspoken" });

export const firstRun = {
  isShown(nothingFound: boolean): boolean {
    const { wish } = get();
    return wish === "asked" || (wish === "unspoken" && nothingFound && !wasSeen());
  },
  wasAskedFor: (): boolean => get().wish === "asked",
  /** The person has seen what it says, or works already. */
  remember: (): void => {
    try {
      localStorage.setItem(KEY, "seen");
    } catch {
      // A browser may close its store to a page in a frame.
    }
  },
  skip: (): void => {
    firstRun.remember();
    change({ wish: "skipped" });
  },
  ask: (): void => change({ wish: "asked" }),
  subscribe,
};

function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) === "seen";
  } catch {
    return false;
  }
}

// Whether the screen of the first run is wanted: by itself until it is skipped, and whenever the person asks for it.

import { createStore } from "../actions/create-store";

type Wish = "unspoken" | "skipped" | "asked";

const { get, subscribe, change } = createStore<{ readonly wish: Wish }>({ wish: "unspoken" });

export const firstRun = {
  isShown(nothingFound: boolean): boolean {
    const { wish } = get();
    return wish === "asked" || (wish === "unspoken" && nothingFound);
  },
  wasAskedFor: (): boolean => get().wish === "asked",
  skip: (): void => change({ wish: "skipped" }),
  ask: (): void => change({ wish: "asked" }),
  subscribe,
};

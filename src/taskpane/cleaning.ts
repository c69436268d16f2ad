// What the view of cleaning loads, as one file of the bundle: it goes through the sheets anew and needs for it what only reading
// needs besides.

import { applyClean } from "../actions/apply-clean";
import { cleanData } from "../actions/clean-data";
import { cleaningStore } from "../actions/cleaning-store";
import { restoreClean } from "../actions/restore-clean";
import { mountCleaning } from "./cleaning-view";
import type { MountView } from "./follow-board";

const mountView: MountView = (actions) => {
  const render = mountCleaning(actions);
  render(cleaningStore.get());
  return cleaningStore.subscribe(render);
};

export const cleaning = { applyClean, cleanData, restoreClean, mountView };

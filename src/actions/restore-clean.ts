// Takes cleaning back: every touched cell that nobody has changed since gets its old value and number format again.

import { changeCells, type Changed } from "../excel/change-cells";
import { boardStore } from "./board-store";
import { cleanData } from "./clean-data";
import { cleaningStore } from "./cleaning-store";
import type { Run } from "./run";

/** The last change goes first, so that a cell mended twice ends as it began. */
export async function restoreClean(run: Run): Promise<Changed> {
  let changed = 0;
  let refused = 0;
  try {
    for (let left = cleaningStore.get().back; left.length > 0; left = cleaningStore.get().back) {
      const outcome = await changeCells(left.at(-1) ?? [], run.signal, {
        keep: () => undefined,
        progress: () => run.progress({ stage: "write", done: changed, total: 0 }),
      });
      changed += outcome.changed;
      refused += outcome.refused;
      cleaningStore.dropBack();
    }
    await cleanData(run);
    return { changed, refused };
  } catch (error) {
    boardStore.markStale();
    throw error;
  }
}

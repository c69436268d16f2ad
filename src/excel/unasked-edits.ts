// Which cells of our sheets were changed by hand since they were written, so that nobody was asked about them yet. A copy shows
// what stands there: who gets it must know of them.

import { HostError } from "../model/failure";
import type { HandEdit } from "../model/hand-edit";
import type { SheetKey } from "../model/sheet-key";
import type { Sheet } from "../report/sheet";
import type { SourceSheet } from "./hand-over";
import { listSheets } from "./own-sheets";
import { withLostKeys } from "./lost-keys";
import { planSheet } from "./plan-sheet";
import { readOwnSheets } from "./read-own-sheets";
import { pauseWhenDue, takeSteps } from "./take-steps";
import { withExcel } from "./with-excel";

export interface Unasked {
  readonly edits: readonly HandEdit[];
  /** Names of sheets whose cells are not where they were written: nothing can be said of them. */
  readonly unread: readonly string[];
}

/** `described`: the sheets as they would be written now. */
export function findUnasked(
  sources: readonly SourceSheet[],
  described: ReadonlyMap<SheetKey, Sheet>,
  signal: AbortSignal,
): Promise<Unasked> {
  return withExcel(async (context) => {
    const ids = new Set(sources.map(({ id }) => id));
    const own = (await listSheets(context)).filter(({ id }) => ids.has(id));
    const pause = pauseWhenDue(signal);
    const edits: HandEdit[] = [];
    const unread: string[] = [];
    // One by one: what the person put into one sheet says nothing of the others.
    for (const info of own) {
      try {
        for (const found of await readOwnSheets(context, [info], signal)) {
          const sheet = described.get(found.key);
          if (!sheet) continue;
          const state = await takeSteps(withLostKeys(found, sheet), pause);
          const words = { gone: () => "", byHand: () => "" };
          const { asked } = await takeSteps(planSheet(sheet, state, new Map(), words), pause);
          edits.push(...asked);
        }
      } catch (error) {
        if (!isMoved(error)) throw error;
        unread.push(info.name);
      }
    }
    return { edits, unread };
  });
}

function isMoved(error: unknown): boolean {
  return error instanceof HostError && ["column-inserted", "table-in-the-way"].includes(error.code);
}

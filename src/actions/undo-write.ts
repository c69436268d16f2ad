// Takes the last writing of the summary sheets back, once.

import { putBack } from "../excel/replace-sheets";
import { takeBack } from "../excel/take-back";
import type { Run } from "./run";
import { writeStore } from "./write-store";

export interface UndoOutcome {
  /** By name: those that the writing had added, and those that hold again what they held. None where there was nothing to take back. */
  readonly removed: readonly string[];
  readonly restored: readonly string[];
}

export async function undoWrite(run: Run): Promise<UndoOutcome> {
  const { last } = writeStore.get();
  if (!last) return { removed: [], restored: [] };
  run.progress({ stage: "write", done: 0, total: 0 });
  if (last.finished) await takeBack(last.replaced, run.signal);
  else await putBack(last.replaced);
  writeStore.change({ last: null, asked: [] });
  const namesOf = (wereThere: boolean): readonly string[] =>
    last.replaced.filter(({ old }) => (old !== null) === wereThere).map(({ name }) => name);
  return { removed: namesOf(false), restored: namesOf(true) };
}

// Takes freezing back: every frozen formula whose values nobody has touched since is entered again.

import { countFrozen, restoreCells, type Restored } from "../excel/freeze-formulas";
import { formulaStore } from "./formula-store";
import type { Run } from "./run";

export async function restoreFormulas(run: Run): Promise<Restored> {
  const outcome = await restoreCells(run.signal, (done, total) => run.progress({ stage: "write", done, total }));
  formulaStore.change({ left: outcome.left, frozen: await countFrozen() });
  return outcome;
}

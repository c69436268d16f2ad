// Applies the mends that a person consents to, cell by cell, then looks again for what is left.

import { changeCells, type Changed } from "../excel/change-cells";
import { readConstants } from "../excel/read-constants";
import { composeMends } from "../intake/mends/compose-mends";
import type { MendChoice } from "../model/mend";
import { boardStore } from "./board-store";
import { cleanData } from "./clean-data";
import { cleaningStore } from "./cleaning-store";
import type { Run } from "./run";

export async function applyClean(choice: MendChoice, run: Run): Promise<Changed> {
  const { proposal } = cleaningStore.get();
  const cells = proposal ? composeMends(proposal, choice) : [];
  const changes = cells.map(({ from, to, ...cell }) => ({ ...cell, expected: from, value: to }));
  try {
    const sheets = new Set(changes.map(({ sheet }) => sheet));
    cleaningStore.begin(
      await readConstants(sheets, run.signal, (done, total) => run.progress({ stage: "check", done, total })),
    );
    const outcome = await changeCells(changes, run.signal, {
      keep: (back) => cleaningStore.keepBack(back),
      progress: (done, total) => run.progress({ stage: "write", done, total }),
    });
    await cleanData(run);
    return outcome;
  } catch (error) {
    // Some cells may be changed: the figures are of before.
    boardStore.markStale();
    throw error;
  }
}

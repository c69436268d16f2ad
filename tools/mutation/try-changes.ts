// A process that tries one change after another, as tools/mutate.ts sends them, and answers with the file of tests that noticed it.

import type { Change } from "./changes";
import { stryker } from "./stryker-state";
import { runTestFile } from "./test-file";

export interface Answer {
  /** Null when no test noticed it. */
  readonly noticedBy: string | null;
}

/** Far more often than the tests ask for by themselves: only an endless loop gets there. */
const TIMES_MORE = 100;

async function tryChange({ id, file, code, hits, tests }: Change): Promise<Answer> {
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: hits * TIMES_MORE });
  const replaced = new Map([[file, code]]);
  for (const { file: test, numbers } of tests)
    if ((await runTestFile(test, replaced, numbers)) !== null) return { noticedBy: test };
  return { noticedBy: null };
}

process.on("message", (change: Change) => {
  void tryChange(change).then((answer) => process.send!(answer));
});

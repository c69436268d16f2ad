// A process that tries one change after another, as tools/mutate.ts sends them, and answers with the file of tests that noticed it; before
// each file it says that it is alive.

import type { Change } from "./changes";
import { stryker } from "./stryker-state";
import { runTestFile } from "./test-file";

export interface Question {
  readonly change: Change;
  /** How many seconds of this process its tests may take; those that are then left are not run. */
  readonly seconds: number;
}

export interface Answer {
  /** Null when no test noticed it. */
  readonly noticedBy: string | null;
}

/** How often a change may be made: far more often than all tests together ask for it, which only an endless loop does. */
const limitOf = (hits: number) => hits * 10 + 100_000;

const secondsUsed = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function answer({ change: { id, file, code, hits, tests }, seconds }: Question): Promise<Answer> {
  const end = secondsUsed() + seconds;
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: limitOf(hits) });
  const replaced = new Map([[file, code]]);
  for (const { file: test, numbers } of tests) {
    if (secondsUsed() > end) break;
    process.send!("alive");
    if ((await runTestFile(test, replaced, numbers)) !== null) return { noticedBy: test };
  }
  return { noticedBy: null };
}

process.on("message", (question: Question) => {
  void answer(question).then((found) => process.send!(found));
});

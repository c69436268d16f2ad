// A long list whose items take microseconds each, gone through in steps.

import type { Progress, Stepwise } from "./progress";

const ITEMS_A_STEP = 1_000;

/** Goes through a long list of what takes microseconds each; a short one takes no step. */
export function* eachInSteps<T>(
  items: readonly T[],
  stage: Progress["stage"],
  work: (item: T, at: number) => void,
): Stepwise<void> {
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % ITEMS_A_STEP === 0) yield { stage, done: at, total: items.length };
    work(item, at);
  }
}

// Drives a stepwise computation in short slices, so that the screen stays alive and cancel is heard.

import { Cancelled } from "../model/failure";
import type { Stepwise } from "../model/progress";
import type { Run } from "./run";

/** A task of more than 50 ms is felt as a stutter. */
const SLICE_MILLISECONDS = 25;

export async function runInSlices<T>(steps: Stepwise<T>, run: Run): Promise<T> {
  let sliceEnd = performance.now() + SLICE_MILLISECONDS;
  for (;;) {
    if (run.signal.aborted) throw new Cancelled();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnd) continue;
    run.progress(step.value);
    await nextTask();
    sliceEnd = performance.now() + SLICE_MILLISECONDS;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

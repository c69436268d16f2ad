// Drives a stepwise computation in short slices, so that the screen stays alive and cancel is heard.

import { createBreath } from "../excel/breath";
import { Cancelled } from "../model/failure";
import type { Stepwise } from "../model/progress";
import type { Run } from "./run";

export async function runInSlices<T>(steps: Stepwise<T>, run: Run): Promise<T> {
  const breath = createBreath();
  // What led here, as an answer of Excel's taken apart, is no part of its turn either.
  await breath.take();
  for (;;) {
    if (run.signal.aborted) throw new Cancelled();
    const step = steps.next();
    if (step.done === true) {
      // What follows the last step is no part of its turn.
      await breath.take();
      return step.value;
    }
    if (!breath.isDue()) continue;
    run.progress(step.value);
    await breath.take();
  }
}

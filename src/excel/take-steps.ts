// Drives the stepwise computations of this room: between two steps its caller may let the screen breathe or send what is queued.

import type { Stepwise } from "../model/progress";
import { createBreath } from "./breath";
import { stopIfCancelled } from "./with-excel";

export type Pause = () => Promise<void>;

/** For what only computes: ends a turn that has lasted long enough, and hears the person's cancel. */
export function pauseWhenDue(signal: AbortSignal): Pause {
  const breath = createBreath();
  return async () => {
    stopIfCancelled(signal);
    if (breath.isDue()) await breath.take();
  };
}

export async function takeSteps<T>(steps: Stepwise<T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

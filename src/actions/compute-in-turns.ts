// Computes what a view shows: what is short at once, what is long in turns between which the pane hears the person.

import { createBreath } from "../excel/breath";
import type { Stepwise } from "../model/progress";

/** Gives back how to stop: what was stopped is never shown. */
export function computeInTurns<T>(steps: Stepwise<T>, show: (result: T) => void): () => void {
  const breath = createBreath();
  let isWanted = true;
  const go = async (): Promise<void> => {
    while (isWanted) {
      const step = steps.next();
      if (step.done === true) {
        show(step.value);
        return;
      }
      if (breath.isDue()) await breath.take();
    }
  };
  void go();
  return () => {
    isWanted = false;
  };
}

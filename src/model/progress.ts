// A long pure computation is a generator: it yields now and then how far it is, so that its driver can show progress,
// let the screen breathe and stop it (actions/run-in-slices.ts).

export interface Progress {
  readonly stage: "read" | "check" | "compute" | "write";
  readonly done: number;
  readonly total: number;
}

export type Stepwise<T> = Generator<Progress, T, void>;

/** Runs a stepwise computation to its end at once. */
export function finish<T>(steps: Stepwise<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

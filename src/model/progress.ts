// A long pure computation is a generator: it yields now and then how far it is, so that its driver can show progress,
// let the screen breathe and stop it (actions/run-in-slices.ts).

/** Counted in rows of sheets; the others in whatever they go through. */
export type RowStage = "fetch" | "find" | "read";

export interface Progress {
  readonly stage: RowStage | "check" | "compute" | "write";
  readonly done: number;
  readonly total: number;
}

export function isRowStage(stage: Progress["stage"]): stage is RowStage {
  return stage === "fetch" || stage === "find" || stage === "read";
}

export type Stepwise<T> = Generator<Progress, T, void>;

/** A row of a wide sheet has two hundred cells. */
const ROWS_A_STEP = 20;

/** Maps the rows of a long list, with a step now and then. */
export function* mapInSteps<T, R>(
  rows: readonly T[],
  stage: Progress["stage"],
  work: (row: T, at: number) => R,
): Stepwise<R[]> {
  const done: R[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield { stage, done: at, total: rows.length };
    done.push(work(row, at));
  }
  return done;
}

/** Runs a stepwise computation to its end at once. */
export function finish<T>(steps: Stepwise<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

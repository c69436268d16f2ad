// A contestant: one task in a process of its own, so that none suffers from another one's heap. It waits until it is asked for
// a run, and the others rest meanwhile.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";
import { OUTPUT, ROOT } from "./compile";
import { median } from "./measure";

const HEAP_MEGABYTES = 12_000;

export interface Contestant {
  /** What the worker told when it was ready. */
  readonly facts: unknown;
  ask(run: string): Promise<unknown>;
  leave(): void;
}

export async function startContestant(task: object): Promise<Contestant> {
  const flags = ["--expose-gc", `--max-old-space-size=${String(HEAP_MEGABYTES)}`];
  const child = spawn(process.execPath, [...flags, path.join(OUTPUT, "worker.cjs"), JSON.stringify(task)], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`${JSON.stringify(task)} ended before it answered.`);
    return JSON.parse(value) as unknown;
  };
  return {
    facts: await answer(),
    ask: (run) => {
      child.stdin.write(`${run}\n`);
      return answer();
    },
    leave: () => {
      child.stdin.end();
    },
  };
}

/** Milliseconds by contestant and run: medians of the rounds. */
export type Times<Id extends string, Run extends string> = Readonly<Record<Id, Readonly<Record<Run, number>>>>;

const MIN_ROUNDS = 3;
const MAX_ROUNDS = 15;
/** Milliseconds after which no further round begins. */
const BUDGET = 20_000;

/**
 * Round after round everybody runs once, beginning with another one each time: what else the machine does in a minute then
 * slows all of them, and their ratios hold.
 */
export async function takeTurns<Id extends string, Run extends string>(
  contestants: Readonly<Record<Id, Contestant>>,
  runsOf: (id: Id) => readonly Run[],
): Promise<Times<Id, Run>> {
  const ids = Object.keys(contestants) as Id[];
  const samples = new Map<string, number[]>();
  const start = performance.now();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (round >= MIN_ROUNDS && performance.now() - start > BUDGET) break;
    for (const place of ids.keys()) {
      const id = ids[(place + round) % ids.length]!;
      for (const run of runsOf(id)) {
        const ms = Number(await contestants[id].ask(run));
        samples.set(`${id} ${run}`, [...(samples.get(`${id} ${run}`) ?? []), ms]);
      }
    }
  }
  const timesOf = (id: Id): [Id, Record<Run, number>] => [
    id,
    Object.fromEntries(runsOf(id).map((run) => [run, median(samples.get(`${id} ${run}`) ?? [])])) as Record<
      Run,
      number
    >,
  ];
  return Object.fromEntries(ids.map(timesOf)) as Times<Id, Run>;
}

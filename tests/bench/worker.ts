// What runs in a process of its own, so that no competitor suffers from another one's heap: one task, answers as lines of JSON.
// Compiled as the add-in is (compile.ts), because a compiler for scripts adds work to every function that the add-in doesn't have.

import { createInterface } from "node:readline";
import { bytesInUse, once, sampled } from "./measure";
import { measureParsing } from "./parsing";
import { createArquero } from "./peers/arquero";
import { createDuckDb } from "./peers/duckdb";
import { createKernel } from "./peers/kernel";
import { createNaive } from "./peers/naive";
import { createProduct, createSameWork } from "./product";
import { inventProvince, type Province, type Size } from "./province";
import { prepareValidation, type ValidatorId } from "./validation";
import { digestOf, type Competitor } from "./work";

export const COMPETITORS = {
  sameWork: createSameWork,
  product: createProduct,
  kernel: createKernel,
  naive: createNaive,
  arquero: createArquero,
  duckdb: createDuckDb,
} satisfies Readonly<Record<string, (province: Province) => Competitor | Promise<Competitor>>>;

export type CompetitorId = keyof typeof COMPETITORS;

export type Task =
  | { readonly kind: "figures"; readonly competitor: CompetitorId; readonly size: Size }
  | { readonly kind: "validation"; readonly validator: ValidatorId; readonly size: Size }
  | { readonly kind: "parsing"; readonly size: Size };

export interface FiguresFacts {
  readonly name: string;
  readonly digest: string;
  /** The very first run of the process, milliseconds. */
  readonly first: number;
}

/** What can be asked of a contestant of the figures; "bytes" is the last question. */
export type FiguresRun = "cold" | "warm" | "sheet" | "bytes";

async function contestFigures({ competitor, size }: Task & { readonly kind: "figures" }): Promise<void> {
  const province = inventProvince(size);
  let one: Competitor | null = await COMPETITORS[competitor](province);
  const { name } = one;
  const first = once(() => one?.cold());
  const digest = digestOf(one.answer());
  const facts: FiguresFacts = { name, digest, first };
  await answerAll(facts, (run) => {
    if (run === "bytes") {
      const held = bytesInUse();
      one = null;
      return (held - bytesInUse()) / province.rows.length;
    }
    const ms = sampled(() => (run === "cold" ? one?.cold() : run === "sheet" ? one?.sheet?.() : one?.warm()));
    if (one && digestOf(one.answer()) !== digest) throw new Error(`${name} doesn't give the same twice.`);
    return ms;
  });
}

async function contestValidation({ validator, size }: Task & { readonly kind: "validation" }): Promise<void> {
  const validation = prepareValidation(validator, size);
  await answerAll(validation.facts, () => sampled(() => validation.run()));
}

/** Tells what is known at the start, then a line for each question, until there are no more. */
async function answerAll(facts: object, answer: (question: string) => number): Promise<void> {
  tell(facts);
  for await (const question of createInterface({ input: process.stdin })) tell(answer(question));
}

function tell(what: unknown): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

async function run(task: Task): Promise<void> {
  switch (task.kind) {
    case "figures":
      return contestFigures(task);
    case "validation":
      return contestValidation(task);
    case "parsing":
      tell(await measureParsing(task.size));
  }
}

run(JSON.parse(process.argv[2] ?? "") as Task).then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);

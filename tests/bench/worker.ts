// What runs in a process of its own, so that no competitor suffers from another one's heap: one task, one answer as JSON.
// Compiled as the add-in is (compile.ts), because a compiler for scripts adds work to every function that the add-in doesn't have.

import { bytesInUse, once, timed, type Timing } from "./measure";
import { measureParsing } from "./parsing";
import { createArquero } from "./peers/arquero";
import { createDuckDb } from "./peers/duckdb";
import { createKernel } from "./peers/kernel";
import { createNaive } from "./peers/naive";
import { createProduct } from "./product";
import { inventProvince, type Province, type Size } from "./province";
import { measureValidation, type ValidatorId } from "./validation";
import { digestOf, type Competitor } from "./work";

export const COMPETITORS = {
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

export interface FiguresOutcome {
  readonly name: string;
  readonly digest: string;
  /** The very first run of the process, milliseconds. */
  readonly first: number;
  readonly cold: Timing;
  readonly warm: Timing;
  /** Bytes that stay in memory for each row. */
  readonly bytesARow: number;
}

/** Milliseconds that the runs of one measurement take, at least. */
const BUDGET = 600;

async function measureFigures(competitor: CompetitorId, size: Size): Promise<FiguresOutcome> {
  const province = inventProvince(size);
  const field: Competitor[] = [await COMPETITORS[competitor](province)];
  const timings = await race(field);
  const held = bytesInUse();
  field.length = 0;
  const bytesARow = (held - bytesInUse()) / province.rows.length;
  return { ...timings, bytesARow };
}

async function race([one]: readonly Competitor[]): Promise<Omit<FiguresOutcome, "bytesARow">> {
  if (!one) throw new Error("Nobody runs.");
  const first = once(() => one.cold());
  const digest = digestOf(one.answer());
  const cold = await timed(() => one.cold(), BUDGET, true);
  const warm = await timed(() => one.warm(), BUDGET, false);
  if (digestOf(one.answer()) !== digest) throw new Error(`${one.name} doesn't give the same twice.`);
  return { name: one.name, digest, first, cold, warm };
}

async function run(task: Task): Promise<unknown> {
  switch (task.kind) {
    case "figures":
      return measureFigures(task.competitor, task.size);
    case "validation":
      return measureValidation(task.validator, task.size);
    case "parsing":
      return measureParsing(task.size);
  }
}

run(JSON.parse(process.argv[2] ?? "") as Task).then(
  (outcome) => {
    process.stdout.write(JSON.stringify(outcome));
    process.exit(0);
  },
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);

// Computing the figures, side by side: every competitor in a process of its own, on the same rows, with equal answers.

import { runTask } from "./compile";
import type { Goal } from "./goal";
import type { Size } from "./province";
import { milliseconds, nameOf, times, whole, type Table } from "./table";
import type { CompetitorId, FiguresOutcome, Task } from "./worker";

export type Race = Readonly<Record<CompetitorId, FiguresOutcome>>;

const ORDER: readonly CompetitorId[] = ["product", "kernel", "naive", "arquero", "duckdb"];

export function race(size: Size): Race {
  const outcomes = ORDER.map((competitor): [CompetitorId, FiguresOutcome] => {
    const task: Task = { kind: "figures", competitor, size };
    return [competitor, runTask(task) as FiguresOutcome];
  });
  const digests = new Set(outcomes.map(([, { digest }]) => digest));
  if (digests.size > 1) {
    const told = outcomes.map(([, { name, digest }]) => `${name}: ${digest}`).join("; ");
    throw new Error(`The answers differ at ${nameOf(size)}. ${told}`);
  }
  return Object.fromEntries(outcomes) as Race;
}

export function raceTable(size: Size, outcomes: Race): Table {
  const { product } = outcomes;
  return {
    title: `Figures of ${nameOf(size)}`,
    notes: [
      `Answers of all equal: ${product.digest}. Ratios say how many times as long as the add-in one takes.`,
      "Bytes a row: what stays in memory beside the cells, the figures with it. Cold: from the cells to every figure; the add-in recognises the sheets, reads any spelling and runs all its checks meanwhile, the others only load. Warm: every figure again from what is loaded. First: the very first cold run of a process.",
    ],
    head: ["", "first ms", "cold ms", "ratio", "warm ms", "ratio", "bytes a row"],
    rows: ORDER.map((id) => {
      const { name, first, cold, warm, bytesARow } = outcomes[id];
      const ratios = [cold.ms / product.cold.ms, warm.ms / product.warm.ms].map((ratio) => times(ratio));
      return [
        name,
        milliseconds(first),
        milliseconds(cold.ms),
        ratios[0]!,
        milliseconds(warm.ms),
        ratios[1]!,
        whole(bytesARow),
      ];
    }),
  };
}

/** At 100,000 admissions × 1,000 units. */
export function raceGoals({ product, kernel, naive, arquero, duckdb }: Race): Goal[] {
  const against = (what: string, bound: Goal["bound"], measured: number): Goal => ({
    what,
    bound,
    measured,
    show: times,
  });
  const cold = (other: FiguresOutcome): number => other.cold.ms / product.cold.ms;
  const warm = (other: FiguresOutcome): number => other.warm.ms / product.warm.ms;
  return [
    against("near-limit kernel, cold (the kernel checks nothing)", { atMost: 1.5 }, 1 / cold(kernel)),
    against("near-limit kernel, warm", { atMost: 2 }, 1 / warm(kernel)),
    against("naive objects and Maps, cold", { atLeast: 4 }, cold(naive)),
    against("Arquero, cold", { atLeast: 12 }, cold(arquero)),
    against("Arquero, warm", { atLeast: 60 }, warm(arquero)),
    against("DuckDB-wasm, cold", { atLeast: 12 }, cold(duckdb)),
    against("DuckDB-wasm, warm", { atLeast: 30 }, warm(duckdb)),
    { what: "cold, ms", bound: { atMost: 50 }, measured: product.cold.ms, show: milliseconds },
  ];
}

/** From 100,000 to 1,000,000 admissions, and from 1,000 to 10,000 units. */
export function growthGoals(standard: Race, large: Race, wide: Race): Goal[] {
  const cold = ({ product }: Race): number => product.cold.ms;
  return [
    { what: "ten times the rows, cold", bound: { atMost: 14 }, measured: cold(large) / cold(standard), show: times },
    { what: "ten times the units, cold", bound: { atMost: 2 }, measured: cold(wide) / cold(standard), show: times },
    // Of the most rows: there the figures, which stand beside the rows, weigh least.
    { what: "memory, bytes a row", bound: { atMost: 30 }, measured: large.product.bytesARow, show: whole },
    { what: "1,000,000 rows cold, ms", bound: { atMost: 650 }, measured: cold(large), show: milliseconds },
  ];
}

/** Of a run by itself, where no race was held. */
export function coldAddIn(size: Size): number {
  const task: Task = { kind: "figures", competitor: "product", size };
  return (runTask(task) as FiguresOutcome).cold.ms;
}

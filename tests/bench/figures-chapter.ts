// Computing the figures, side by side: every competitor in a process of its own, on the same rows, with equal answers.

import { startContestant, takeTurns, type Contestant } from "./contestant";
import type { Goal } from "./goal";
import type { Size } from "./province";
import { milliseconds, nameOf, times, whole, type Table } from "./table";
import type { CompetitorId, FiguresFacts, FiguresRun, Task } from "./worker";

interface FiguresOutcome extends FiguresFacts {
  readonly cold: number;
  readonly warm: number;
  /** Warm with the arrays for the sheet; of the add-in alone. */
  readonly sheet: number;
  /** Bytes that stay in memory for each row. */
  readonly bytesARow: number;
}

export type Race = Readonly<Record<CompetitorId, FiguresOutcome>>;

const ORDER: readonly CompetitorId[] = ["product", "sameWork", "kernel", "naive", "arquero", "duckdb"];

export async function race(size: Size): Promise<Race> {
  return raceOf(size, ORDER);
}

async function raceOf<Id extends CompetitorId>(
  size: Size,
  ids: readonly Id[],
): Promise<Readonly<Record<Id, FiguresOutcome>>> {
  const field = {} as Record<Id, Contestant>;
  for (const id of ids) field[id] = await startContestant({ kind: "figures", competitor: id, size } satisfies Task);
  const factsOf = (id: Id): FiguresFacts => field[id].facts as FiguresFacts;
  if (new Set(ids.map((id) => factsOf(id).digest)).size > 1) {
    const told = ids.map((id) => `${factsOf(id).name}: ${factsOf(id).digest}`).join("; ");
    throw new Error(`The answers differ at ${nameOf(size)}. ${told}`);
  }
  const taken = await takeTurns<Id, Exclude<FiguresRun, "bytes">>(field, (id) =>
    id === "product" ? ["cold", "warm", "sheet"] : ["cold", "warm"],
  );
  const outcomes = {} as Record<Id, FiguresOutcome>;
  for (const id of ids) {
    outcomes[id] = { ...factsOf(id), ...taken[id], bytesARow: Number(await field[id].ask("bytes")) };
    field[id].leave();
  }
  return outcomes;
}

export function raceTable(size: Size, outcomes: Race): Table {
  const { sameWork } = outcomes;
  return {
    title: `Figures of ${nameOf(size)}`,
    notes: [
      `Answers of all equal: ${sameWork.digest}. Ratios say how many times as long as the add-in's same work takes; each goal names the row that it judges.`,
      "Checks included: what a user waits for. The add-in recognises the sheets and their headings, reads all twelve columns of people and the list of units, runs every check, compares everybody with everybody else, and computes the figures. The same work: what each of the others does. The units, the headings and where they stand are known beforehand; the eight columns that are counted are read with the add-in's own readers, any spelling of any cell, and the figures computed. The others know every spelling beforehand, or keep the texts as they are.",
      "Bytes a row: what stays in memory beside the cells, the figures with it. Cold: from the cells to every figure, in a process that did so before: the add-in remembers which category a spelling means, which the others are told beforehand. Warm: every figure again from what is loaded; the add-in also counts the categories of the units below, as its sheets need them. First: the very first cold run of a process.",
    ],
    head: ["", "first ms", "cold ms", "ratio", "warm ms", "ratio", "bytes a row"],
    rows: ORDER.map((id) => {
      const { name, first, cold, warm, bytesARow } = outcomes[id];
      const ratios = [cold / sameWork.cold, warm / sameWork.warm].map((ratio) => times(ratio));
      return [
        name,
        milliseconds(first),
        milliseconds(cold),
        ratios[0]!,
        milliseconds(warm),
        ratios[1]!,
        whole(bytesARow),
      ];
    }),
  };
}

/** At 100,000 admissions × 1,000 units. */
export function raceGoals({ product, sameWork, kernel, naive, arquero, duckdb }: Race): Goal[] {
  const against = (what: string, bound: Goal["bound"], measured: number): Goal => ({
    what,
    bound,
    measured,
    show: times,
  });
  const cold = (other: FiguresOutcome): number => other.cold / sameWork.cold;
  const warm = (other: FiguresOutcome): number => other.warm / product.warm;
  return [
    against("near-limit kernel, cold, the same work", { atMost: 1.5 }, 1 / cold(kernel)),
    against("near-limit kernel, warm, checks included", { atMost: 2 }, 1 / warm(kernel)),
    against("the same, with the arrays for the sheet", { atMost: 3 }, product.sheet / kernel.warm),
    against("naive objects and Maps, cold, the same work", { atLeast: 4 }, cold(naive)),
    against("Arquero, cold, the same work", { atLeast: 12 }, cold(arquero)),
    against("Arquero, warm, checks included", { atLeast: 60 }, warm(arquero)),
    against("DuckDB-wasm, cold, the same work", { atLeast: 12 }, cold(duckdb)),
    against("DuckDB-wasm, warm, checks included", { atLeast: 30 }, warm(duckdb)),
    { what: "cold, checks included, ms", bound: { atMost: 50 }, measured: product.cold, show: milliseconds },
  ];
}

/** From 100,000 to 1,000,000 admissions, and from 1,000 to 10,000 units. */
export function growthGoals(standard: Race, large: Race, wide: Race): Goal[] {
  const cold = ({ product }: Race): number => product.cold;
  return [
    {
      what: "ten times the rows, cold, checks included",
      bound: { atMost: 14 },
      measured: cold(large) / cold(standard),
      show: times,
    },
    {
      what: "ten times the units, cold, checks included",
      bound: { atMost: 2 },
      measured: cold(wide) / cold(standard),
      show: times,
    },
    // Of the most rows: there the figures, which stand beside the rows, weigh least.
    {
      what: "memory at 1,000,000 rows, checks included, bytes a row",
      bound: { atMost: 30 },
      measured: large.product.bytesARow,
      show: whole,
    },
    {
      what: "1,000,000 rows cold, checks included, ms",
      bound: { atMost: 650 },
      measured: cold(large),
      show: milliseconds,
    },
  ];
}

/** Where no race was held. */
export async function coldAddIn(size: Size): Promise<number> {
  return (await raceOf(size, ["product"])).product.cold;
}

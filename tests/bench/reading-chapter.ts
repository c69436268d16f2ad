// Reading and checking, side by side: against zod row by row, and against bare parsing of the same .xlsx.

import { startContestant, takeTurns, type Contestant } from "./contestant";
import type { Goal } from "./goal";
import type { ParsingOutcome } from "./parsing";
import type { Size } from "./province";
import { milliseconds, nameOf, times, whole, type Table } from "./table";
import type { ValidationFacts, ValidatorId } from "./validation";
import type { Task } from "./worker";

const NAMES: Readonly<Record<ValidatorId, string>> = {
  rows: "the add-in, rows alone: reads, checks, encodes",
  product: "the add-in, with all that a user waits for",
  zod: "zod 4, safeParse a row",
  "zod-jitless": "the same where a page may not evaluate text",
};

interface ValidationOutcome extends ValidationFacts {
  readonly ms: number;
}

export type Validations = Readonly<Record<ValidatorId, ValidationOutcome>>;

export async function validate(size: Size): Promise<Validations> {
  const field = {} as Record<ValidatorId, Contestant>;
  const ids = Object.keys(NAMES) as ValidatorId[];
  for (const id of ids) field[id] = await startContestant({ kind: "validation", validator: id, size } satisfies Task);
  const taken = await takeTurns(field, () => ["run"] as const);
  for (const id of ids) field[id].leave();
  const outcomeOf = (id: ValidatorId): ValidationOutcome => ({
    ...(field[id].facts as ValidationFacts),
    ms: taken[id].run,
  });
  return {
    rows: outcomeOf("rows"),
    product: outcomeOf("product"),
    zod: outcomeOf("zod"),
    "zod-jitless": outcomeOf("zod-jitless"),
  };
}

export function validationTable(size: Size, outcomes: Validations): Table {
  const { rows } = outcomes;
  return {
    title: `Validation of ${nameOf(size)}`,
    notes: [
      `Rows of 12 fields. Each found exactly the ${whole(rows.badCells)} cells that were made bad. Ratios say how many times as long as the add-in's rows alone takes.`,
      "Rows alone: headings and units are known beforehand, as zod's schema knows them. The add-in takes the cells as they come, any spelling of them, finds out which rows are people, runs every check of a person and of the text of a cell, and leaves the columns that it counts by; zod is given objects that were made beforehand and leaves others, of which columns are still to be made. With all that a user waits for: the sheets are recognised, too, the list of units is read and checked, everybody is compared with everybody else, and days and plans with one another.",
    ],
    head: ["", "first ms", "ms", "µs a row", "ratio"],
    rows: (Object.keys(NAMES) as ValidatorId[]).map((id) => {
      const { first, ms } = outcomes[id];
      const perRow = (ms * 1000) / size.people;
      const ratio = times(ms / rows.ms);
      return [NAMES[id], milliseconds(first), milliseconds(ms), milliseconds(perRow), ratio];
    }),
  };
}

export function validationGoals({ rows, zod }: Validations): Goal[] {
  const what = "zod row by row, the same bad cells, rows alone";
  return [{ what, bound: { atLeast: 8 }, measured: zod.ms / rows.ms, show: times }];
}

export async function parse(size: Size): Promise<ParsingOutcome> {
  const one = await startContestant({ kind: "parsing", size } satisfies Task);
  one.leave();
  return one.facts as ParsingOutcome;
}

export function parsingTable(size: Size, { bytes, parse: parsed, read, readFirst }: ParsingOutcome): Table {
  return {
    title: `Reading beside parsing, ${nameOf(size)}`,
    notes: [
      `The same .xlsx of ${whole(bytes / 1000)} kB. In Excel nobody parses: it is what the cells cost elsewhere.`,
    ],
    head: ["", "first ms", "ms", "ratio"],
    rows: [
      ["the add-in: cells to board and issues", milliseconds(readFirst), milliseconds(read.ms), times(1)],
      ["hucre: .xlsx to cells", "–", milliseconds(parsed.ms), times(parsed.ms / read.ms)],
    ],
  };
}

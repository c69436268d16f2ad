// Reading and checking, side by side: against zod row by row, and against bare parsing of the same .xlsx.

import { runTask } from "./compile";
import type { Goal } from "./goal";
import type { ParsingOutcome } from "./parsing";
import type { Size } from "./province";
import { milliseconds, nameOf, times, whole, type Table } from "./table";
import type { ValidationOutcome, ValidatorId } from "./validation";
import type { Task } from "./worker";

const NAMES: Readonly<Record<ValidatorId, string>> = {
  product: "the add-in: recognises, reads, checks, encodes",
  zod: "zod 4, safeParse a row",
  "zod-jitless": "the same where a page may not evaluate text",
};

export type Validations = Readonly<Record<ValidatorId, ValidationOutcome>>;

export function validate(size: Size): Validations {
  const entries = (Object.keys(NAMES) as ValidatorId[]).map((validator): [ValidatorId, ValidationOutcome] => {
    const task: Task = { kind: "validation", validator, size };
    return [validator, runTask(task) as ValidationOutcome];
  });
  return Object.fromEntries(entries) as Validations;
}

export function validationTable(size: Size, outcomes: Validations): Table {
  const { product } = outcomes;
  return {
    title: `Validation of ${nameOf(size)}`,
    notes: [
      `Rows of 12 fields. Each found exactly the ${whole(product.badCells)} cells that were made bad. The add-in also compares the rows with one another (duplicates, sums, blanks) and takes the cells as they come; zod is given objects that were made beforehand.`,
    ],
    head: ["", "first ms", "ms", "µs a row", "ratio"],
    rows: (Object.keys(NAMES) as ValidatorId[]).map((id) => {
      const { first, timing } = outcomes[id];
      const perRow = (timing.ms * 1000) / size.people;
      const ratio = times(timing.ms / product.timing.ms);
      return [NAMES[id], milliseconds(first), milliseconds(timing.ms), milliseconds(perRow), ratio];
    }),
  };
}

export function validationGoals({ product, zod, "zod-jitless": jitless }: Validations): Goal[] {
  const against = (what: string, atLeast: number, other: ValidationOutcome): Goal => ({
    what,
    bound: { atLeast },
    measured: other.timing.ms / product.timing.ms,
    show: times,
  });
  return [
    against("zod row by row, the same bad cells", 8, zod),
    against("zod where a page may not evaluate text", 20, jitless),
  ];
}

export function parse(size: Size): ParsingOutcome {
  const task: Task = { kind: "parsing", size };
  return runTask(task) as ParsingOutcome;
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

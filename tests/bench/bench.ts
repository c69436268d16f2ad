// `npm run bench`: what the add-in takes beside its peers and beside a near-limit, on the same invented rows, in one run.
//   -- --quick        small sizes only: to see that everything runs
//   -- --only NAME    figures, validation, parsing, countifs or whole; may be given several times
//   -- --write        also writes docs/performance.md; --date 2026-01-31 says when, else it is today
// Exit code 1: answers differ, or something could not run. A missed goal is told and is no failure, for machines differ.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { compile } from "./compile";
import { countifsGoals, countifsTable } from "./countifs-chapter";
import { hasLibreOffice, measureCountifs } from "./countifs";
import { coldAddIn, growthGoals, race, raceGoals, raceTable } from "./figures-chapter";
import { goalTable, type Goal } from "./goal";
import { installPeers } from "./peers/peer-packages";
import { describeMachine, performancePage } from "./performance-page";
import type { Size } from "./province";
import { parse, parsingTable, validate, validationGoals, validationTable } from "./reading-chapter";
import { asText, nameOf, type Table } from "./table";
import { doWhole, wholeGoals, wholeTable } from "./whole-chapter";

const PAGE = path.resolve("docs/performance.md");

const QUICK: Size = { people: 10_000, units: 60 };
const STANDARD: Size = { people: 100_000, units: 1_000 };
const LARGE: Size = { people: 1_000_000, units: 1_000 };
const WIDE: Size = { people: 100_000, units: 10_000 };

const WHOLE: readonly Size[] = [
  { people: 1_000, units: 60 },
  { people: 10_000, units: 60 },
  { people: 100_000, units: 60 },
  STANDARD,
  WIDE,
  LARGE,
];

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
    date: { type: "string" },
  },
});

const standard = options.quick ? QUICK : STANDARD;
const tables: Table[] = [];
const goals: Goal[] = [];

function tell(table: Table): void {
  tables.push(table);
  process.stdout.write(`${asText(table)}\n`);
}

const CHAPTERS: Readonly<Record<string, () => void | Promise<void>>> = {
  figures: async () => {
    const outcomes = await race(standard);
    tell(raceTable(standard, outcomes));
    goals.push(...raceGoals(outcomes));
    if (options.quick) return;
    const large = await race(LARGE);
    tell(raceTable(LARGE, large));
    const wide = await race(WIDE);
    tell(raceTable(WIDE, wide));
    goals.push(...growthGoals(outcomes, large, wide));
  },
  validation: async () => {
    const outcomes = await validate(standard);
    tell(validationTable(standard, outcomes));
    goals.push(...validationGoals(outcomes));
  },
  parsing: async () => {
    tell(parsingTable(standard, await parse(standard)));
  },
  countifs: async () => {
    if (!hasLibreOffice()) {
      process.stdout.write("Skipped: COUNTIFS, because LibreOffice isn't installed.\n");
      return;
    }
    const measured = await measureCountifs(standard);
    const product = await coldAddIn(standard);
    tell(countifsTable(standard, measured, product));
    goals.push(...countifsGoals(measured, product));
  },
  whole: () => {
    const sizes = options.quick ? WHOLE.slice(0, 2) : WHOLE;
    const measured = sizes.map(doWhole);
    tell(wholeTable(measured));
    goals.push(...wholeGoals(measured));
  },
};

async function bench(): Promise<void> {
  const machine = describeMachine();
  if (!installPeers()) throw new Error("The packages of tests/bench/peers could not be installed.");
  await compile();
  const only = new Set(options.only);
  for (const [name, measure] of Object.entries(CHAPTERS)) {
    if (only.size === 0 || only.has(name)) await measure();
  }
  const elsewhere = options.quick ? ` This quick run measured ${nameOf(QUICK)}: judge by a full one.` : "";
  tell(goalTable(goals, `The goals are set for ${nameOf(STANDARD)} on a quiet machine.${elsewhere}`));
  if (!options.write) return;
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  const command = `npm run bench -- ${process.argv.slice(2).join(" ")}`;
  // Goals first: who opens the page wants to know whether they are met.
  const ordered = [tables[tables.length - 1]!, ...tables.slice(0, -1)];
  writeFileSync(PAGE, performancePage(ordered, { command, date, machine }));
  process.stdout.write(`Written: ${path.relative(".", PAGE)}\n`);
}

bench().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);

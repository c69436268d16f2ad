// One file of tests, loaded afresh with the code it tests and run in this very process: the small part of jest that the tests of
// src/indicators and src/intake use. Jest itself would give each change a world of its own, at a hundred times the price.

import { expect } from "expect";
import { loadFresh } from "./modules";

type Step = () => unknown;

interface Group {
  readonly before: Step[];
  readonly after: Step[];
  readonly outer: Group | null;
}

interface Test {
  readonly group: Group;
  readonly run: Step;
}

let group: Group = newGroup(null);
let tests: Test[] = [];

function newGroup(outer: Group | null): Group {
  return { before: [], after: [], outer };
}

/** A table of which every row is a list hands these over one by one, as in jest. */
function each(declare: (name: string, step: Step) => void) {
  return (table: readonly unknown[]) => (name: string, step: (...row: readonly unknown[]) => unknown) => {
    const rows = table.every(Array.isArray) ? (table as readonly unknown[][]) : table.map((row) => [row]);
    for (const row of rows) declare(name, () => step(...row));
  };
}

function describe(_name: string, declareAll: Step): void {
  const outer = group;
  group = newGroup(outer);
  declareAll();
  group = outer;
}

function it(_name: string, run: Step): void {
  tests.push({ group, run });
}

function once(step: Step): Step {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    return step();
  };
}

const test = Object.assign(it, { each: each(it) });
const globals = {
  expect,
  describe: Object.assign(describe, { each: each(describe) }),
  it: test,
  test,
  beforeEach: (step: Step) => group.before.push(step),
  beforeAll: (step: Step) => group.before.push(once(step)),
  afterEach: (step: Step) => group.after.unshift(step),
  // Files of tests share nothing, so what would tidy up after the last has nothing to do.
  afterAll: () => undefined,
};

async function runTest({ group: own, run }: Test): Promise<void> {
  const groups: Group[] = [];
  for (let at: Group | null = own; at; at = at.outer) groups.push(at);
  for (const { before } of [...groups].reverse()) for (const step of before) await step();
  await run();
  for (const { after } of groups) for (const step of after) await step();
}

/**
 * Runs the tests of one file, or those of the given numbers, up to the first that fails; none where they reach no replaced file.
 *
 * @param replaced The code that stands in for that of some files, by their paths.
 * @param onTest Told the number of each test before it runs, and null after the last.
 * @returns What failed: a test, or the loading of the file; null when nothing did.
 */
export async function runTestFile(
  file: string,
  replaced: ReadonlyMap<string, string>,
  numbers: readonly number[] | null,
  onTest: (number: number | null) => void = () => undefined,
): Promise<unknown> {
  Object.assign(globalThis, globals);
  group = newGroup(null);
  tests = [];
  try {
    if (!loadFresh(file, replaced)) return null;
    for (const number of numbers ?? tests.keys()) {
      onTest(number);
      await runTest(tests[number]!);
    }
  } catch (failure) {
    return failure ?? new Error(`${file} failed without an error`);
  } finally {
    onTest(null);
  }
  return null;
}

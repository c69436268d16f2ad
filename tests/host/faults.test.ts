// The mutation check: every probe passes on the sources as they are, and every deliberate fault of the list is noticed by its probe.

import { readdirSync } from "node:fs";
import path from "node:path";
import { openBench } from "./faults/bench";
import { faults } from "./faults/fault-list";
import { root, sourceOf } from "./faults/module-loader";
import type { Change } from "./faults/module-loader";
import { addInProbes, hostProbes } from "./faults/probes";
import type { Probe } from "./faults/probes";
import { roomFaults } from "./faults/room-faults";
import { roomProbes } from "./faults/room-probes";

const probes: Readonly<Record<string, Probe>> = { ...hostProbes, ...addInProbes, ...roomProbes };
const all: readonly (Change & { readonly what: string; readonly probe: string })[] = [...faults, ...roomFaults];

/** What the probe gives, as JSON; what it throws, by its name. */
async function outcome(probe: Probe, change: Change | null): Promise<string> {
  try {
    return JSON.stringify(await probe.run(openBench(change)));
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    return `thrown: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Excel's events need a page: tests/line/watching.test.ts. */
const THROUGH_THE_PAGE = "src/excel/watch-sheets.ts";

it("there is a fault for every file of the excel room", () => {
  const named = new Set(all.map(({ file }) => file));
  const files = readdirSync(path.join(root, "src/excel")).map((file) => `src/excel/${file}`);
  expect(files.filter((file) => !named.has(file) && file !== THROUGH_THE_PAGE)).toEqual([]);
});

describe("without a fault", () => {
  it.each(Object.entries(probes))("the probe %s passes", async (_name, probe) => {
    expect(await outcome(probe, null)).toBe(JSON.stringify(probe.expected));
  });
});

describe("a fault is caught", () => {
  it.each(all.map((fault) => [fault.what, fault] as const))("when %s", async (_what, fault) => {
    const places = sourceOf(fault.file).split(fault.from).length - 1;
    expect(`${fault.file} has ${String(places)} such places`).toBe(`${fault.file} has 1 such places`);
    const probe = probes[fault.probe];
    expect(await outcome(probe!, fault)).not.toBe(JSON.stringify(probe?.expected));
  });
});

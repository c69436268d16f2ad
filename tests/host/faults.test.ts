// The mutation check: every probe passes on the sources as they are, and every deliberate fault of the list is noticed by its probe.

import { openBench } from "./faults/bench";
import { faults } from "./faults/fault-list";
import type { Fault } from "./faults/fault-list";
import { sourceOf } from "./faults/module-loader";
import type { Change } from "./faults/module-loader";
import { addInProbes, hostProbes } from "./faults/probes";
import type { Probe } from "./faults/probes";

const probes: Readonly<Record<string, Probe>> = { ...hostProbes, ...addInProbes };

/** What the probe gives, as JSON; what it throws, by its name. */
async function outcome(probe: Probe, change: Change | null): Promise<string> {
  try {
    return JSON.stringify(await probe.run(openBench(change)));
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    return `thrown: ${error instanceof Error ? error.message : String(error)}`;
  }
}

describe("without a fault", () => {
  it.each(Object.entries(probes))("the probe %s passes", async (_name, probe) => {
    expect(await outcome(probe, null)).toBe(JSON.stringify(probe.expected));
  });
});

describe("a fault is caught", () => {
  it.each(faults.map((fault): [string, Fault] => [fault.what, fault]))("when %s", async (_what, fault) => {
    const places = sourceOf(fault.file).split(fault.from).length - 1;
    expect(`${fault.file} has ${String(places)} such places`).toBe(`${fault.file} has 1 such places`);
    const probe = probes[fault.probe];
    expect(await outcome(probe!, fault)).not.toBe(JSON.stringify(probe?.expected));
  });
});

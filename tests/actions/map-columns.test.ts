// Which stored readings stay when a person says, or takes back, how a sheet is read.

import { boardStore } from "../../src/actions/board-store";
import { changeSettings } from "../../src/actions/change-settings";
import { mapColumns } from "../../src/actions/map-columns";
import { describeHeadings } from "../../src/intake/describe-headings";
import { makeGrid, read } from "../intake/grids";
import type { SheetMapping } from "../../src/model/settings";

jest.mock("../../src/actions/change-settings");

const run = { signal: new AbortController().signal, progress: (): void => undefined };
const units = makeGrid("Đơn vị", [["Tên đơn vị", "Kế hoạch 2017"]]);
const { fingerprint } = describeHeadings(units, "units", { row: 0, rows: 1 });
const reading = (sheet: string, mark: string, kind: SheetMapping["kind"] = "units"): SheetMapping => ({
  sheet,
  fingerprint: mark,
  kind,
  columns: {},
});

async function keptAfter(stored: readonly SheetMapping[], said: SheetMapping | null): Promise<readonly SheetMapping[]> {
  const { board, issues } = read([units, { ...units, sheet: "Khác" }], { mapping: stored });
  boardStore.put(board, issues);
  await mapColumns({ sheet: "Đơn vị", fingerprint }, said, run);
  return jest.mocked(changeSettings).mock.calls.at(-1)?.[0].mapping ?? [];
}

it("puts the new reading in the place of the old, and of one whose headings are gone", async () => {
  const said = reading("Đơn vị", fingerprint);
  const stored = [reading("Đơn vị", fingerprint, "admissions"), reading("Đơn vị", "9-old")];
  expect(await keptAfter(stored, said)).toEqual([said]);
});

it("drops the same reading of a sheet that is gone, and keeps that of another sheet", async () => {
  const stored = [reading("Tên cũ", fingerprint), reading("Khác", fingerprint)];
  expect(await keptAfter(stored, null)).toEqual([reading("Khác", fingerprint)]);
});

it("keeps what is not to be read beside it on the same sheet", async () => {
  const stored = [reading("Đơn vị", "3-table", "ignore"), reading("Đơn vị", fingerprint)];
  expect(await keptAfter(stored, null)).toEqual([reading("Đơn vị", "3-table", "ignore")]);
});

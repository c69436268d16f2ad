// Readings and changes of settings, with a workbook of promises: what comes in which order, and what stays after a failure.

import { boardStore } from "../../src/actions/board-store";
import { changeSettings } from "../../src/actions/change-settings";
import { readBoard } from "../../src/actions/read-board";
import { readGrids, type ReadGrids } from "../../src/excel/read-grids";
import { readSettings, writeSettings } from "../../src/excel/workbook-settings";
import { Cancelled, HostError } from "../../src/model/failure";
import { toDay } from "../../src/model/day";
import type { Grid } from "../../src/model/grid";
import type { Progress } from "../../src/model/progress";

jest.mock("../../src/excel/read-grids");
jest.mock("../../src/excel/workbook-settings");

const PERIOD = { kind: "year", year: 2016 } as const;
const UNITS: Grid = {
  sheet: "Đơn vị",
  row: 0,
  column: 0,
  values: [
    ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"],
    ["01", "Chi bộ Một", 5],
    ["02", "Chi bộ Hai", 6],
  ],
};
const PEOPLE: Grid = {
  sheet: "Kết nạp",
  row: 0,
  column: 0,
  values: [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Văn An", "Chi bộ Một", toDay(2017, 3, 1)],
  ],
};
const grids = jest.mocked(readGrids);
const ofGrids = (read: readonly Grid[]): ReadGrids => ({ grids: read, hiddenSheets: [] });
let stored: unknown;
let manualCalculation = false;
/** The next reading waits until the test lets it go on. */
function holdReading(): { readonly begun: Promise<void>; readonly goOn: (grids: Grid[]) => void } {
  let goOn: (grids: Grid[]) => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    grids.mockImplementationOnce(() => {
      resolve();
      return new Promise((give) => (goOn = (read) => give(ofGrids(read))));
    });
  });
  return { begun, goOn: (given) => goOn(given) };
}

const run = { signal: new AbortController().signal, progress: (): void => undefined };

beforeEach(async () => {
  stored = undefined;
  manualCalculation = false;
  jest
    .mocked(readSettings)
    .mockReset()
    .mockImplementation(() => Promise.resolve({ stored, manualCalculation, listSeparator: ";" }));
  jest
    .mocked(writeSettings)
    .mockReset()
    .mockImplementation((value) => {
      stored = structuredClone(value);
      return Promise.resolve();
    });
  grids.mockReset().mockResolvedValue(ofGrids([UNITS]));
  await readBoard(run);
  grids.mockClear();
});

describe("readBoard", () => {
  it("notices each time whether Excel calculates by itself", async () => {
    manualCalculation = true;
    expect((await readBoard(run)).manualCalculation).toBe(true);
    manualCalculation = false;
    expect((await readBoard(run)).manualCalculation).toBe(false);
  });

  it("puts what the sheets hold into the store, with the stored settings", async () => {
    await changeSettings({ period: PERIOD }, run);
    const state = await readBoard(run);
    expect(state).toBe(boardStore.get());
    expect(state.board?.units.map(({ name }) => name)).toEqual(["Chi bộ Một", "Chi bộ Hai"]);
    expect(state.board?.settings.period).toEqual(PERIOD);
  });

  it("names settings that could not be read", async () => {
    stored = "rubbish";
    await readBoard(run);
    expect(boardStore.get().resetSettings.length).toBeGreaterThan(0);
  });

  it("readings follow one another, so that the later one is the one that stays", async () => {
    const first = holdReading();
    const one = readBoard(run);
    const two = readBoard(run);
    await first.begun;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(grids).toHaveBeenCalledTimes(1);
    first.goOn([]);
    await Promise.all([one, two]);
    expect(grids).toHaveBeenCalledTimes(2);
    expect(boardStore.get().board?.units).toHaveLength(2);
  });

  it.each([
    [new HostError("busy", ""), "busy"],
    [new TypeError("x"), "unexpected"],
  ])("keeps the board when it fails with %s, and says why until the next good reading", async (error, code) => {
    const { board } = boardStore.get();
    grids.mockRejectedValueOnce(error);
    await expect(readBoard(run)).rejects.toBe(error);
    expect(boardStore.get()).toMatchObject({ board, failure: code });
    await readBoard(run);
    expect(boardStore.get().failure).toBeNull();
  });

  it("begins anew, without a word, when a sheet goes while it is read", async () => {
    const failures: unknown[] = [];
    const stop = boardStore.subscribe(() => failures.push(boardStore.get().failure));
    const gone = new HostError("gone", "");
    grids.mockRejectedValueOnce(gone).mockRejectedValueOnce(gone);
    await readBoard(run);
    stop();
    expect(grids).toHaveBeenCalledTimes(3);
    expect(failures).toEqual([null]);
  });

  it("says so when sheets go each time", async () => {
    grids.mockRejectedValue(new HostError("gone", ""));
    await expect(readBoard(run)).rejects.toMatchObject({ code: "gone" });
    expect(boardStore.get().failure).toBe("gone");
    expect(grids).toHaveBeenCalledTimes(3);
  });

  it("a cancel is no failure", async () => {
    const before = boardStore.get();
    grids.mockRejectedValueOnce(new Cancelled());
    await expect(readBoard(run)).rejects.toBeInstanceOf(Cancelled);
    expect(boardStore.get()).toBe(before);
  });

  it("passes on signal and progress", async () => {
    const seen: Progress[] = [];
    grids.mockImplementationOnce((signal, report) => {
      expect(signal).toBe(run.signal);
      report({ stage: "read", done: 1, total: 2 });
      return Promise.resolve(ofGrids([UNITS]));
    });
    await readBoard({ ...run, progress: (progress) => seen.push(progress) });
    expect(seen).toContainEqual({ stage: "read", done: 1, total: 2 });
  });
});

describe("changeSettings", () => {
  it("stores the change beside the other settings and computes anew without reading the sheets", async () => {
    await changeSettings({ asOf: 42_900 }, run);
    const { version } = boardStore.get();
    await changeSettings({ period: PERIOD }, run);
    expect(grids).not.toHaveBeenCalled();
    expect(boardStore.get().board?.settings).toMatchObject({ asOf: 42_900, period: PERIOD });
    expect(boardStore.get().version).toBeGreaterThan(version);
    expect((await readBoard(run)).board?.settings).toMatchObject({ asOf: 42_900, period: PERIOD });
  });

  it("what hangs on period and as-of date is judged anew, as a reading would", async () => {
    grids.mockResolvedValue(ofGrids([UNITS, PEOPLE]));
    await readBoard(run);
    grids.mockClear();
    const said = (): string[] => boardStore.get().issues.map(({ code, cell }) => `${code} ${cell}`);
    expect(said()).toEqual([]);
    await changeSettings({ period: PERIOD, asOf: toDay(2017, 1, 1) }, run);
    expect(said()).toEqual(["date/after-as-of C2", "date/outside-period C2"]);
    const { issues } = boardStore.get();
    expect((await readBoard(run)).issues).toEqual(issues);
    await changeSettings({ period: null, asOf: toDay(2017, 12, 31) }, run);
    expect(said()).toEqual([]);
    expect(grids).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["countingDate", { countingDate: "decision" }],
    ["mapping", { mapping: [] }],
    ["rules", { rules: {} }],
    ["termStartsInFirstYear", { termStartsInFirstYear: true }],
  ] as const)("%s decides how rows are read: the sheets are read again", async (_name, change) => {
    await changeSettings(change, run);
    expect(grids).toHaveBeenCalledTimes(1);
  });

  it("figures that are out of date are read again with it", async () => {
    boardStore.markStale();
    await changeSettings({ period: PERIOD }, run);
    expect(grids).toHaveBeenCalledTimes(1);
    expect(boardStore.get()).toMatchObject({ stale: false, board: { settings: { period: PERIOD } } });
  });

  it("after a failed reading it reads again", async () => {
    grids.mockRejectedValueOnce(new HostError("busy", ""));
    await readBoard(run).catch(() => undefined);
    grids.mockClear();
    await changeSettings({ period: PERIOD }, run);
    expect(grids).toHaveBeenCalledTimes(1);
    expect(boardStore.get().failure).toBeNull();
  });

  it("a reading under way can't bring the old settings back", async () => {
    const held = holdReading();
    const reading = readBoard(run);
    await held.begun;
    const changing = changeSettings({ period: PERIOD }, run);
    held.goOn([UNITS]);
    await Promise.all([reading, changing]);
    expect(boardStore.get().board?.settings.period).toEqual(PERIOD);
  });

  it("two changes at once lose neither", async () => {
    await Promise.all([changeSettings({ period: PERIOD }, run), changeSettings({ asOf: 42_900 }, run)]);
    expect(boardStore.get().board?.settings).toMatchObject({ period: PERIOD, asOf: 42_900 });
    expect((await readBoard(run)).board?.settings).toMatchObject({ period: PERIOD, asOf: 42_900 });
  });

  it("when they can't be stored, nothing changes and the next action goes on", async () => {
    const before = boardStore.get();
    jest.mocked(writeSettings).mockRejectedValueOnce(new HostError("cell-edit", ""));
    await expect(changeSettings({ period: PERIOD }, run)).rejects.toMatchObject({ code: "cell-edit" });
    expect(boardStore.get()).toBe(before);
    await expect(readBoard(run)).resolves.toMatchObject({ failure: null });
  });
});

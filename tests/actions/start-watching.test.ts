// When the board is read again after a change. The clock is the test's; the workbook is a function that tells of changes.

import { boardStore } from "../../src/actions/board-store";
import { updateBoard } from "../../src/actions/read-board";
import { startWatching } from "../../src/actions/start-watching";
import { watchSheets, type SheetChange } from "../../src/excel/watch-sheets";
import { DEFAULT_SETTINGS } from "../../src/model/settings";

jest.mock("../../src/actions/read-board");
jest.mock("../../src/excel/watch-sheets");

const reading = jest.mocked(updateBoard);
const errors: unknown[] = [];
let busy = false;
let change: (change: SheetChange) => void = () => undefined;

const SOURCE = { sheet: "Kết nạp" };
const OTHER = { sheet: "Ghi chép" };
const SOME_SHEET = { sheet: null };

function boardOf(...sheets: string[]): void {
  const sources = sheets.map((sheet) => ({ sheet, kind: "admissions", rows: 1, leftOut: 0 }));
  boardStore.put({ units: [], sources, settings: DEFAULT_SETTINGS } as never, []);
}

beforeEach(async () => {
  jest.useFakeTimers();
  errors.length = 0;
  reading.mockReset().mockResolvedValue(boardStore.get());
  jest.mocked(watchSheets).mockImplementation((changed) => {
    change = changed;
    return Promise.resolve();
  });
  boardOf("Đơn vị", "Kết nạp");
  busy = false;
  await startWatching(
    (error) => errors.push(error),
    () => busy,
  );
});
afterEach(() => {
  jest.useRealTimers();
});

it("nothing is read before anything changes", () => {
  jest.advanceTimersByTime(60_000);
  expect(reading).not.toHaveBeenCalled();
});

it("an edit of a source makes the board stale at once, and it is read once the person pauses", () => {
  change(SOURCE);
  expect(boardStore.get().stale).toBe(true);
  jest.advanceTimersByTime(399);
  expect(reading).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(reading).toHaveBeenCalledTimes(1);
});

it("edits one after the other are read together, after the last", () => {
  for (let edit = 0; edit < 5; edit++) {
    change(SOURCE);
    jest.advanceTimersByTime(300);
  }
  expect(reading).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(reading).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(10_000);
  expect(reading).toHaveBeenCalledTimes(1);
});

it.each([
  ["a source", SOURCE, 100],
  ["another sheet", OTHER, 1_000],
])(
  "edits of %s without a pause are read after three seconds all the same, and every three seconds again",
  (_what, which, every) => {
    for (let time = 0; time < 9_500; time += every) {
      change(which);
      jest.advanceTimersByTime(every);
    }
    expect(reading.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(reading.mock.calls.length).toBeLessThanOrEqual(3);
  },
);

it("a sheet that is no source waits longer, and leaves the figures as they are meanwhile", () => {
  change(OTHER);
  expect(boardStore.get().stale).toBe(false);
  jest.advanceTimersByTime(2_499);
  expect(reading).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(reading).toHaveBeenCalledTimes(1);
});

it("a sheet that came, went or is unknown counts as a source", () => {
  change(SOME_SHEET);
  expect(boardStore.get().stale).toBe(true);
  jest.advanceTimersByTime(400);
  expect(reading).toHaveBeenCalledTimes(1);
});

it("where no source is known yet, any sheet may become one", () => {
  boardOf();
  change(OTHER);
  expect(boardStore.get().stale).toBe(true);
  jest.advanceTimersByTime(400);
  expect(reading).toHaveBeenCalledTimes(1);
});

it("a change while it is read leads to another reading", () => {
  let finish: () => void = () => undefined;
  reading.mockReturnValueOnce(new Promise((resolve) => (finish = () => resolve(boardStore.get()))));
  change(SOURCE);
  jest.advanceTimersByTime(400);
  change(SOURCE);
  finish();
  jest.advanceTimersByTime(400);
  expect(reading).toHaveBeenCalledTimes(2);
});

it("while an action runs, its sheets are not read; once it ended, they are", () => {
  busy = true;
  change(SOME_SHEET);
  jest.advanceTimersByTime(10_000);
  expect(reading).not.toHaveBeenCalled();
  busy = false;
  jest.advanceTimersByTime(400);
  expect(reading).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(10_000);
  expect(reading).toHaveBeenCalledTimes(1);
});

it("a reading that fails once is tried again by itself, and nobody is troubled", async () => {
  reading.mockRejectedValueOnce(new Error("busy"));
  change(SOURCE);
  await jest.advanceTimersByTimeAsync(400);
  expect(reading).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(reading).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reading).toHaveBeenCalledTimes(2);
  expect(errors).toEqual([]);
});

it("one that fails each time is reported, and the next change is read again", async () => {
  for (const failure of ["one", "two", "three"]) reading.mockRejectedValueOnce(new Error(failure));
  change(SOURCE);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reading).toHaveBeenCalledTimes(3);
  expect(errors).toEqual([new Error("three")]);
  change(SOURCE);
  await jest.advanceTimersByTimeAsync(400);
  expect(reading).toHaveBeenCalledTimes(4);
  expect(errors).toHaveLength(1);
});

it("a change after a failure is read in its own time, once", async () => {
  reading.mockImplementationOnce(() => {
    change(SOURCE);
    return Promise.reject(new Error("busy"));
  });
  change(SOURCE);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reading).toHaveBeenCalledTimes(2);
  expect(errors).toEqual([]);
});

it("says when watching can't begin", async () => {
  jest.mocked(watchSheets).mockRejectedValueOnce(new Error("not-supported"));
  const watching = startWatching(
    () => undefined,
    () => false,
  );
  await expect(watching).rejects.toThrow("not-supported");
});

// Streams over the store, without Excel: who is told what, and when.

import type { BoardState } from "../../src/actions/board-store";
import type { Board } from "../../src/model/board";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { toColumns } from "../model/admission-list";
import { FakeError } from "./fake-custom-functions";

const board: Board = { units: [], roots: [], admissions: toColumns([]), sources: [], settings: DEFAULT_SETTINGS };

function invocation(): { results: unknown[]; onCanceled?: () => void; setResult: (result: unknown) => void } {
  const results: unknown[] = [];
  return { results, setResult: (result) => results.push(result) };
}

describe("openStream", () => {
  beforeEach(() => {
    jest.resetModules();
    jest.useFakeTimers();
    Object.assign(globalThis, { CustomFunctions: { Error: FakeError, ErrorCode: { notAvailable: "#N/A" } } });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function load() {
    const { boardStore } = await import("../../src/actions/board-store");
    const { openStream } = await import("../../src/functions/streams");
    return { boardStore, openStream };
  }

  it("computes once for equal calls and pushes only a result that differs", async () => {
    const { boardStore, openStream } = await load();
    let computed = 0;
    let value = 1;
    const compute = (): number => {
      computed += 1;
      return value;
    };
    const first = invocation();
    const second = invocation();
    openStream("PLAN", ["HN01"], first, compute);
    openStream("PLAN", ["HN01"], second, compute);
    boardStore.put(board, []);
    expect(computed).toBe(1);
    boardStore.put(board, []);
    expect(first.results).toEqual([1]);
    value = 2;
    boardStore.put(board, []);
    expect(first.results).toEqual([1, 2]);
    expect(second.results).toEqual([1, 2]);
  });

  it("tells the cells that an edit could not be read, and the figures again once it could", async () => {
    const { boardStore, openStream } = await load();
    const cell = invocation();
    openStream("PLAN", [], cell, ({ failure }) => failure ?? "figure");
    boardStore.put(board, []);
    boardStore.markStale();
    expect(cell.results).toEqual(["figure"]);
    boardStore.fail("too-large");
    expect(cell.results).toEqual(["figure", "too-large"]);
    boardStore.put(board, []);
    expect(cell.results).toEqual(["figure", "too-large", "figure"]);
  });

  it("computes 500 distinct calls of 2,000 cells once after an edit, and tells only the cells that change", async () => {
    const { boardStore, openStream } = await load();
    const values = new Map<number, number>();
    let computed = 0;
    const cells = Array.from({ length: 2_000 }, (_, cell) => {
      const unit = cell % 500;
      const one = invocation();
      openStream("PLAN", [unit], one, () => {
        computed += 1;
        return values.get(unit) ?? 0;
      });
      return { unit, one };
    });
    boardStore.put(board, []);
    expect(computed).toBe(500);
    for (const unit of [7, 77, 499]) values.set(unit, 1);
    boardStore.put(board, []);
    expect(computed).toBe(1_000);
    const told = cells.filter(({ one }) => one.results.length > 1);
    expect(new Set(told.map(({ unit }) => unit))).toEqual(new Set([7, 77, 499]));
    expect(told).toHaveLength(12);
  });

  it("lets the screen breathe while many cells are told, and a newer board takes the rest over", async () => {
    const { boardStore, openStream } = await load();
    const told: string[] = [];
    let time = 0;
    jest.spyOn(performance, "now").mockImplementation(() => time);
    let round = 1;
    for (let cell = 0; cell < 10; cell += 1) {
      openStream("PLAN", [cell], invocation(), () => {
        time += 10;
        told.push(`${String(round)}:${String(cell)}`);
        return round;
      });
    }
    boardStore.put(board, []);
    expect(told.length).toBeLessThan(10);
    round = 2;
    boardStore.put(board, []);
    jest.runAllTimers();
    expect(told.filter((each) => each.startsWith("2:"))).toEqual(
      Array.from({ length: 10 }, (_, cell) => `2:${String(cell)}`),
    );
    expect(new Set(told).size).toBe(told.length);
  });

  it("keeps nothing of the cells that Excel has called anew, edit after edit", async () => {
    const { boardStore, openStream } = await load();
    let computed = 0;
    const open = (argument: number): ReturnType<typeof invocation> => {
      const one = invocation();
      openStream("PLAN", [argument], one, () => (computed += 1));
      return one;
    };
    let cells = Array.from({ length: 20 }, (_, cell) => open(cell));
    const gone: ReturnType<typeof invocation>[] = [];
    for (let edit = 1; edit <= 1_000; edit += 1) {
      const next = cells.map((_, cell) => open(cell + edit));
      for (const one of cells) one.onCanceled?.();
      if (edit % 100 === 0) gone.push(...cells);
      cells = next;
    }
    computed = 0;
    const before = gone.map(({ results }) => results.length);
    boardStore.put(board, []);
    boardStore.put(board, []);
    expect(computed).toBe(2 * cells.length);
    expect(gone.map(({ results }) => results.length)).toEqual(before);
    for (const one of cells) one.onCanceled?.();
    boardStore.put(board, []);
    expect(computed).toBe(2 * cells.length);
  });

  it("answers a later call of the same arguments at once", async () => {
    const { boardStore, openStream } = await load();
    boardStore.put(board, []);
    const first = invocation();
    openStream("PLAN", [null], first, () => 7);
    const second = invocation();
    openStream("PLAN", [null], second, () => 7);
    expect(second.results).toEqual([7]);
  });

  it("keeps serving the new invocation when the old one is cancelled after it", async () => {
    const { boardStore, openStream } = await load();
    boardStore.put(board, []);
    let value = 1;
    const old = invocation();
    openStream("PLAN", [], old, () => value);
    const next = invocation();
    openStream("PLAN", [], next, () => value);
    old.onCanceled?.();
    value = 2;
    boardStore.put(board, []);
    expect(old.results).toEqual([1]);
    expect(next.results).toEqual([1, 2]);
  });

  it("computes nothing for a cancelled call", async () => {
    const { boardStore, openStream } = await load();
    boardStore.put(board, []);
    let computed = 0;
    const only = invocation();
    openStream("PLAN", [], only, () => (computed += 1));
    only.onCanceled?.();
    boardStore.put(board, []);
    expect(computed).toBe(1);
  });

  it("holds its figures while the sheets are changed and not yet read again", async () => {
    const { boardStore, openStream } = await load();
    boardStore.put(board, []);
    let value = 1;
    const only = invocation();
    openStream("PLAN", [], only, () => value);
    value = 2;
    boardStore.markStale();
    expect(only.results).toEqual([1]);
    boardStore.put(board, []);
    expect(only.results).toEqual([1, 2]);
  });

  it("answers a failed reading at once, and with the figure when a later one succeeds", async () => {
    const { boardStore, openStream } = await load();
    const only = invocation();
    openStream("PLAN", [], only, (state: BoardState) => (state.board ? 5 : new FakeError("#N/A", "không đọc được")));
    boardStore.fail("unexpected");
    expect(only.results).toEqual([new FakeError("#N/A", "không đọc được")]);
    boardStore.put(board, []);
    expect(only.results[1]).toBe(5);
  });

  it("pushes an error whose sentence differs", async () => {
    const { boardStore, openStream } = await load();
    boardStore.put(board, []);
    let message = "a";
    const only = invocation();
    openStream("PLAN", [], only, () => new FakeError("#N/A", message));
    message = "b";
    boardStore.put(board, []);
    expect(only.results.map((result) => (result as FakeError).message)).toEqual(["a", "b"]);
  });

  it("says why it waits, instead of #BUSY! for ever, and still brings the figure", async () => {
    const { boardStore, openStream } = await load();
    const only = invocation();
    openStream("PLAN", [], only, () => 3);
    expect(only.results).toEqual([]);
    jest.advanceTimersByTime(20_000);
    expect((only.results[0] as FakeError).code).toBe("#N/A");
    expect((only.results[0] as FakeError).message).not.toBe("");
    boardStore.put(board, []);
    expect(only.results[1]).toBe(3);
  });

  it("gives a cell whose figure fails an error with a sentence, and the cells after it their figures", async () => {
    const { boardStore, openStream } = await load();
    let fails = true;
    const [first, faulty, last] = [invocation(), invocation(), invocation()];
    openStream("PLAN", [1], first, () => 1);
    openStream("PLAN", [2], faulty, () => {
      if (fails) throw new RangeError("out of range");
      return 2;
    });
    openStream("PLAN", [3], last, () => 3);
    boardStore.put(board, []);
    expect([first.results, last.results]).toEqual([[1], [3]]);
    const [shown] = faulty.results as FakeError[];
    expect([shown?.code, shown?.message]).toEqual(["#N/A", expect.stringContaining("Cập nhật số liệu")]);
    fails = false;
    boardStore.put(board, []);
    expect(faulty.results[1]).toBe(2);
  });

  it("answers also the first call of a figure that fails", async () => {
    const { boardStore, openStream } = await load();
    boardStore.put(board, []);
    const only = invocation();
    openStream("PLAN", [], only, () => {
      throw new RangeError("out of range");
    });
    expect((only.results as FakeError[]).map(({ code }) => code)).toEqual(["#N/A"]);
  });

  it.each(["a figure", "the sentence while it waits"])(
    "drops a cell that Excel takes %s no more for, and tells the others",
    async (what) => {
      const { boardStore, openStream } = await load();
      let told = 0;
      let computed = 0;
      const refusing = (): { setResult: () => void } => ({
        setResult: () => {
          told += 1;
          throw new Error("cancelled");
        },
      });
      const [same, other] = [invocation(), invocation()];
      openStream("PLAN", [1], refusing(), () => (computed += 1));
      openStream("PLAN", [1], same, () => (computed += 1));
      openStream("PLAN", [2], refusing(), () => (computed += 100));
      openStream("PLAN", [3], other, () => 3);
      if (what === "a figure") boardStore.put(board, []);
      else jest.advanceTimersByTime(20_000);
      const before = told;
      expect(before).toBe(2);
      computed = 0;
      boardStore.put(board, []);
      expect([told, computed]).toEqual([before, 1]);
      expect([same.results.at(-1), other.results.at(-1)]).toEqual([1, 3]);
    },
  );
});

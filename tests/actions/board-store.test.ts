import { boardStore, type BoardState } from "../../src/actions/board-store";
import type { Board } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { toColumns } from "../model/admission-list";

const BOARD: Board = { units: [], roots: [], admissions: toColumns([]), sources: [], settings: DEFAULT_SETTINGS };
const ISSUES: readonly Issue[] = [{ code: "unit/no-name" } as never];

function listen(): { readonly seen: BoardState[]; readonly stop: () => void } {
  const seen: BoardState[] = [];
  return { seen, stop: boardStore.subscribe((state) => seen.push(state)) };
}

beforeEach(() => {
  boardStore.put(BOARD, []);
});

it("a new board is fresh, and replaces all of the old state", () => {
  boardStore.markStale();
  boardStore.fail("busy");
  boardStore.put(BOARD, ISSUES, ["mapping"]);
  expect(boardStore.get()).toMatchObject({
    board: BOARD,
    issues: ISSUES,
    stale: false,
    failure: null,
    resetSettings: ["mapping"],
  });
  boardStore.put(BOARD, ISSUES);
  expect(boardStore.get().resetSettings).toEqual([]);
});

it("every change has a higher version, and tells every listener the state it gives", () => {
  const { seen, stop } = listen();
  const other = listen();
  const before = boardStore.get().version;
  boardStore.put(BOARD, ISSUES);
  boardStore.markStale();
  boardStore.fail("gone");
  expect(seen.map(({ version }) => version)).toEqual([before + 1, before + 2, before + 3]);
  expect(seen.at(-1)).toBe(boardStore.get());
  expect(other.seen).toEqual(seen);
  stop();
  other.stop();
});

it("stale is told once, not with every key that the person presses", () => {
  const { seen, stop } = listen();
  boardStore.markStale();
  boardStore.markStale();
  expect(seen).toHaveLength(1);
  expect(boardStore.get()).toMatchObject({ board: BOARD, stale: true });
  stop();
});

it("a failure keeps the board and says why", () => {
  boardStore.put(BOARD, ISSUES);
  boardStore.fail("protected-sheet");
  expect(boardStore.get()).toMatchObject({ board: BOARD, issues: ISSUES, failure: "protected-sheet" });
});

it("who stops listening hears nothing more, and who begins while others are told hears of the next change", () => {
  const begun: BoardState[] = [];
  const stops: (() => void)[] = [];
  const stop = boardStore.subscribe(() => {
    stop();
    stops.push(boardStore.subscribe((state) => begun.push(state)));
  });
  boardStore.markStale();
  expect(begun).toEqual([]);
  boardStore.put(BOARD, []);
  expect(begun).toEqual([boardStore.get()]);
  expect(stops).toHaveLength(1);
  stops[0]?.();
});

it("without a board nothing can be out of date", async () => {
  await jest.isolateModulesAsync(async () => {
    const { boardStore: fresh } = await import("../../src/actions/board-store");
    fresh.markStale();
    expect(fresh.get()).toMatchObject({ version: 0, board: null, stale: false });
    fresh.fail("busy");
    expect(fresh.get()).toMatchObject({ version: 1, board: null, failure: "busy" });
  });
});

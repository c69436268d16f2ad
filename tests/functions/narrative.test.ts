// NARRATIVE: the paragraph of the report in a cell, loaded when it is first asked for.

import { FakeError } from "./fake-custom-functions";
import { boardStore } from "../../src/actions/board-store";
import { narrativeText } from "../../src/functions/functions";
import { makeGrid, read } from "../intake/grids";

function boardOf(days: readonly number[]): ReturnType<typeof read> {
  return read([
    makeGrid("Đơn vị", [
      ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2021"],
      ["T", "Đảng bộ huyện", "", 10],
      ["A", "Đảng bộ xã An Bình", "T", 5],
    ]),
    makeGrid("Kết nạp", [
      ["Họ và tên", "Giới tính", "Đơn vị", "Ngày kết nạp"],
      ...days.map((day, at) => [`Nguyễn Thị ${String(at)}`, "Nữ", "A", day]),
    ]),
  ]);
}

const MARCH = 44256;

interface Cell {
  readonly shown: string[];
  onCanceled?: () => void;
}

function enter(unit: unknown): Cell {
  const shown: string[] = [];
  const invocation = {
    shown,
    setResult: (result: unknown) => {
      shown.push(result instanceof FakeError ? `${result.code} ${result.message}` : String(result));
    },
  };
  narrativeText(unit, 2021, "30/06/2021", invocation);
  return invocation;
}

const loaded = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(() => {
  const { board, issues } = boardOf([MARCH, MARCH, MARCH]);
  boardStore.put(board, issues);
});

it("tells the result of the whole organisation and of a unit", async () => {
  const [all, one] = [enter(null), enter("xã An Bình")];
  await loaded();
  expect(all.shown).toHaveLength(1);
  expect(all.shown[0]).toContain("Đảng bộ huyện");
  expect(all.shown[0]).toContain("30\u00a0%");
  expect(one.shown[0]).toContain("Đảng bộ xã An Bình");
  expect(one.shown[0]).toContain("60\u00a0%");
});

it("is told anew when a row changes, and only then", async () => {
  const cell = enter(null);
  await loaded();
  const same = boardOf([MARCH, MARCH, MARCH]);
  boardStore.put(same.board, same.issues);
  expect(cell.shown).toHaveLength(1);
  const more = boardOf([MARCH, MARCH, MARCH, MARCH]);
  boardStore.put(more.board, more.issues);
  expect(cell.shown).toHaveLength(2);
});

it("gives nothing to a cell that was cleared while it loaded", async () => {
  const cell = enter(null);
  cell.onCanceled?.();
  await loaded();
  expect(cell.shown).toEqual([]);
});

it("says which unit it doesn't know", async () => {
  const cell = enter("Đảng bộ xã Không Có");
  await loaded();
  expect(cell.shown[0]).toMatch(/^#N\/A .*Không Có/);
});

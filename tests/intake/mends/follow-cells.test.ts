// Cells found again after rows and columns were inserted, deleted, sorted or changed.

import { followCells, type FollowCell } from "../../../src/intake/mends/follow-cells";
import type { CellValue, Grid } from "../../../src/model/grid";
import { finish } from "../../../src/model/progress";

const followed = (then: Grid, now: Grid): FollowCell => finish(followCells(then, now));

const grid = (values: readonly (readonly CellValue[])[], row = 0): Grid => ({ sheet: "{a}", row, column: 0, values });

type Rows = readonly (readonly CellValue[])[];
const HEAD = ["TT", "Họ và tên", "Giới tính", "Đơn vị"];
const AN = [1, "Nguyễn Văn An", "Nam", "C1"];
const BINH = [2, "Trần Văn Bình", "Nam", "C1"];
const CUONG = [3, "Lê Văn Cường", "Nam", "C2"];
const SHEET = grid([HEAD, AN, BINH, CUONG]);
const with5 = (row: readonly CellValue[], column: number): CellValue[] => row.map((v, at) => (at === column ? 5 : v));

/** The new row of each row of SHEET, for the column of the sexes; null: not found. */
function rowsIn(now: Grid, then = SHEET): (number | null)[] {
  const follow = followed(then, now);
  return then.values.map((_, row) => follow({ row, column: 2 })?.row ?? null);
}

describe("cells are followed", () => {
  it.each<[string, readonly (readonly CellValue[])[], (number | null)[]]>([
    ["that did not move", [HEAD, AN, BINH, CUONG], [0, 1, 2, 3]],
    ["below an inserted row", [HEAD, ["", "", "", ""], AN, BINH, CUONG], [0, 2, 3, 4]],
    ["below a deleted row", [HEAD, BINH, CUONG], [0, null, 1, 2]],
    ["through sorting", [HEAD, CUONG, AN, BINH], [0, 2, 3, 1]],
    ["through one change in a row", [HEAD, AN, with5(BINH, 3), CUONG], [0, 1, 2, 3]],
    ["through new numbers of rows", [HEAD, with5(BINH, 0), with5(CUONG, 0)], [0, null, 1, 2]],
    ["not into a new row in the place of another", [HEAD, AN, [2, "Hồ Thị Dung", "Nam", "C2"], CUONG], [0, 1, null, 3]],
    ["not where a row stands twice", [HEAD, AN, BINH, BINH, CUONG], [0, 1, null, 4]],
  ])("%s", (_title, values, rows) => {
    expect(rowsIn(grid(values))).toEqual(rows);
  });

  it("not from two rows of which one is left", () => {
    expect(rowsIn(grid([HEAD, AN, BINH]), grid([HEAD, AN, AN, BINH]))).toEqual([0, null, null, 2]);
  });

  it.each<[string, Rows, number]>([
    ["as it is", SHEET.values, 8],
    ["below an inserted row", [HEAD, ["", "", "", ""], AN, BINH, CUONG], 9],
  ])("by the rows and columns of the sheet, wherever its filled part begins: %s", (_title, values, row) => {
    const follow = followed({ ...grid(SHEET.values, 2), column: 1 }, { ...grid(values, 7), column: 4 });
    expect(follow({ row: 3, column: 2 })).toEqual({ row, column: 5 });
  });

  it("not into a sheet of which every cell is another", () => {
    expect(rowsIn(grid(SHEET.values.map((row) => row.map((value) => `${String(value)}x`))))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("with a step for every 500 rows", () => {
    const rows = Array.from({ length: 501 }, (_, at) => [at, `Nguyễn Văn ${String(at)}`]);
    const steps = [...followCells(grid(rows), grid(rows.slice(1)))];
    expect(steps.slice(0, 3)).toEqual([
      { stage: "check", done: 0, total: 501 },
      { stage: "check", done: 500, total: 501 },
      { stage: "check", done: 0, total: 500 },
    ]);
  });

  it("through inserted and deleted columns, also next to one with the same values", () => {
    const marked = (row: readonly CellValue[], at: number): CellValue[] => [...row, at === 0 ? "Đoàn viên" : "x"];
    const then = grid([HEAD, AN, BINH, CUONG].map((row, at) => [...marked(row, at), at === 0 ? "Nữ" : "x"]));
    const now = grid(
      then.values.map(([, name, sex, ...rest], at) => [name ?? "", at, at === 0 ? "" : "ghi", sex ?? "", ...rest]),
    );
    const follow = followed(then, now);
    expect([0, 1, 2, 3, 4, 5].map((column) => follow({ row: 2, column })?.column ?? null)).toEqual([
      null,
      0,
      3,
      4,
      5,
      6,
    ]);
    const without = grid(then.values.map((row) => row.filter((_, column) => column !== 2)));
    const left = followed(then, without);
    expect([0, 1, 2, 3, 4, 5].map((column) => left({ row: 2, column })?.column ?? null)).toEqual([0, 1, null, 2, 3, 4]);
  });

  it.each<[string, (row: readonly CellValue[]) => CellValue[], number | null]>([
    [
      "through several changes in a row that has its name still",
      ([tt, name, sex]) => [tt ?? "", name ?? "", sex ?? "", "D1", 7],
      2,
    ],
    ["not where most of the row is new", ([, name, sex]) => [9, name ?? "", sex ?? "", "D1", 7], null],
    ["not where the name is new", ([tt, , sex, unit]) => [tt ?? "", "Hồ Thị Dung", sex ?? "", unit ?? "", 7], null],
  ])("%s", (_title, change, place) => {
    const years = [1990, 1991, 1992];
    const rows = [AN, BINH, CUONG].map((row, at) => [...row, years[at] ?? 0]);
    const then = grid([[...HEAD, "Năm sinh"], ...rows]);
    const now = grid(then.values.map((row, at) => (at === 2 ? change(row) : row)));
    expect(followed(then, now)({ row: 2, column: 2 })?.row ?? null).toBe(place);
  });

  it("past formulas, which change with their place", () => {
    const then = grid([HEAD, ["=A1+1", ...AN.slice(1)], ["=A2+1", ...BINH.slice(1)]]);
    expect(rowsIn(grid([HEAD, ["=A1+1", ...BINH.slice(1)]]), then)).toEqual([0, null, 1]);
  });
});

/** The new place of each row, by its first column; of each column, by the first row. */
const rowsOf = (then: Rows, now: Rows): (number | null)[] => {
  const follow = followed(grid(then), grid(now));
  return then.map((_, row) => follow({ row, column: 0 })?.row ?? null);
};
const columnsOf = (then: Rows, now: Rows): (number | null)[] => {
  const follow = followed(grid(then), grid(now));
  return (then[0] ?? []).map((_, column) => follow({ row: 0, column })?.column ?? null);
};
const flip = (columns: Rows): CellValue[][] =>
  (columns[0] ?? []).map((_, row) => columns.map((line) => line[row] ?? ""));

describe("columns are followed by what they hold", () => {
  const names = ["Tên", "An", "Bình", "Cường", "Dung"];
  const sexes = ["Giới", "Nam", "Nam", "Nam", "Nữ"];
  const units = ["Đơn vị", "C1", "C2", "C3", "C4"];
  const years = ["Năm", 1990, 1991, 1992, 1993];
  const notes = ["Ghi chú", "", "", "", "mới"];
  const none = ["", "", "", "", ""];

  it.each<[string, Rows, Rows, (number | null)[]]>([
    ["past a new last one", [names, units], [names, units, years], [0, 1]],
    ["past a new one with some of the same values", [names, units], [names, ["", "C1", "C2", "", ""], units], [0, 2]],
    ["not into another in their place", [names, units, years], [names, sexes, years], [0, null, 2]],
    ["not by their empty cells", [names, ["Hộ khẩu", "", "", "", "Huế"], years], [names, notes, years], [0, null, 2]],
    ["not by one value of many", [names, sexes, years], [names, ["Ghi", "Nam", "y", "z", "t"], years], [0, null, 2]],
    ["by half of their values", [names, units], [names, ["Đơn vị", "C1", "", "D3", "D4"]], [0, 1]],
    ["where half of them are left", [names, sexes, units, years], [names, units], [0, null, 1, null]],
    ["not where fewer are left", [names, sexes, units, years], [names, notes], [null, null, null, null]],
    ["past empty ones", [names, none, none, none, units], [names, units], [0, null, null, null, 1]],
  ])("%s", (_title, then, now, places) => {
    expect(columnsOf(flip(then), flip(now))).toEqual(places);
  });

  it("where most rows are deleted", () => {
    const then = flip([names, sexes, units, years]);
    expect(columnsOf(then, then.slice(0, 2))).toEqual([0, 1, 2, 3]);
  });

  it("when a title above them is gone, on whatever columns of the sheet", () => {
    const then = flip([names, sexes, units, years]);
    const titled = { ...grid([["", "", "DANH SÁCH", ""], ...then]), column: 1 };
    const follow = followed(titled, { ...grid(then), column: 3 });
    expect([1, 2, 3, 4].map((column) => follow({ row: 1, column })?.column ?? null)).toEqual([3, 4, 5, 6]);
  });

  it("of a sheet that was empty, none", () => {
    expect(followed(grid([]), SHEET)({ row: 0, column: 0 })).toBeNull();
  });
});

describe("rows without names are followed", () => {
  const [a, b, c, d] = [11, 12, 13, 14].map((first) => [first, first + 10, first + 20, first + 30]);
  const ALL = [a, b, c, d].map((row) => row ?? []);
  const changed = (row: readonly CellValue[] = [], ...columns: number[]): CellValue[] =>
    row.map((value, at) => (columns.includes(at) ? 99 : value));
  const blank = (row: readonly CellValue[] = [], ...columns: number[]): CellValue[] =>
    row.map((value, at) => (columns.includes(at) ? "" : value));
  const [first = [], second = [], third = [], last = []] = ALL;

  it.each<[string, Rows, Rows, (number | null)[]]>([
    ["as they are", ALL, [last, first, third, second], [1, 3, 2, 0]],
    ["without a deleted column", ALL, [last, first].map((row) => row.slice(0, 3)), [1, null, null, 0]],
    ["in their order where they are alike", [first, first, second], [second, first, first], [1, 2, 0]],
    [
      "not where they differ in a deleted column",
      [first, first, second, last].map((row, at) => [...row, at]),
      [first, first, second, last],
      [null, null, 2, 3],
    ],
    ["through one change", ALL, [first, third, changed(second, 0), last], [0, 2, 1, 3]],
    ["not through two", ALL, [first, third, changed(second, 0, 1), last], [0, null, 1, 3]],
    [
      "not with fewer than three other numbers",
      [first, blank(second, 3), third, last],
      [first, third, changed(blank(second, 3), 0), last],
      [0, null, 1, 3],
    ],
    ["not to a copy with a change", ALL, [first, changed(second, 0), second, third, last], [0, 2, 3, 4]],
    [
      "past formulas",
      ALL.map((row) => [...row, "=A1", "=B1", "=C1", "=D1", "=E1"]),
      [last, second].map((row) => [...row, "=A7", "=B7", "=C7", "=D7", "=E7"]),
      [null, 1, null, 0],
    ],
  ])("%s", (_title, then, now, places) => {
    expect(rowsOf(then, now)).toEqual(places);
  });
});

describe("rows of which several cells were changed are followed", () => {
  const head = ["Tên", "Thẻ", "Giới", "Nơi", "Đơn vị"];
  const an = ["An", "K1", "Nam", "Huế", "C1"];
  const binh = ["Bình", "K2", "Nam", "Huế", "C2"];
  const cuong = ["Cường", "K3", "Nam", "Huế", "C3"];
  const dung = ["Dung", "K4", "Nam", "Huế", "C3"];
  const inSame = (name: string, card: string): CellValue[] => [name, card, "Nam", "Huế", "C1"];

  it.each<[string, Rows, Rows, (number | null)[]]>([
    ["by a name", [head, an, binh, cuong], [head, binh, ["An", "K9", "Nam", "Huế", "C9"], cuong], [0, 2, 1, 3]],
    [
      "by a name where two of four are the same",
      [head, an, ["An", "K2", "Nữ", "Vinh", "C2"], cuong],
      [head, an, ["Cường", "K9", "Nam", "Huế", "C9"]],
      [0, 1, null, 2],
    ],
    [
      "by the first of two names, each row once",
      [head, an, binh, cuong],
      [head, cuong, ["An", "K2", "Nam", "Huế", "C9"], ["Yến", "K1", "Nam", "Huế", "C8"]],
      [0, 2, null, 1],
    ],
    [
      "not away from a row of which one cell was changed",
      [head, an, binh],
      [head, ["Ân", ...an.slice(1)], ["An", "K9", "Nam", "Huế", "C9"], binh],
      [0, 1, 3],
    ],
    [
      "not by one of few words",
      [head, an, inSame("Bình", "K2"), inSame("Yến", "K3"), dung],
      [head, an, inSame("Bình", "K2"), inSame("Yến", "K3"), ["Oanh", "K9", "Nam", "Huế", "C3"]],
      [0, 1, 2, 3, null],
    ],
    [
      "not by half of what they hold",
      [head, an, ["Bình", "K2", "Nam", "", "C2"]],
      [head, an, ["Bình", "K9", "Nam", "", "C9"]],
      [0, 1, null],
    ],
    [
      "not by what they don't hold",
      [head, an, ["Bình", "", "Nam", "", ""]],
      [head, an, ["Bình", "", "Nữ", "", ""]],
      [0, 1, null],
    ],
  ])("%s", (_title, then, now, places) => {
    expect(rowsOf(then, now)).toEqual(places);
  });
});

// Cells found again after rows and columns were inserted, deleted, sorted or changed.

import { followCells } from "../../../src/intake/mends/follow-cells";
import type { CellValue, Grid } from "../../../src/model/grid";

const grid = (values: readonly (readonly CellValue[])[], row = 0): Grid => ({ sheet: "{a}", row, column: 0, values });

const HEAD = ["TT", "Họ và tên", "Giới tính", "Đơn vị"];
const AN = [1, "Nguyễn Văn An", "Nam", "C1"];
const BINH = [2, "Trần Văn Bình", "Nam", "C1"];
const CUONG = [3, "Lê Văn Cường", "Nam", "C2"];
const SHEET = grid([HEAD, AN, BINH, CUONG]);
const with5 = (row: readonly CellValue[], column: number): CellValue[] => row.map((v, at) => (at === column ? 5 : v));

/** The new row of each row of SHEET, for the column of the sexes; null: not found. */
function rowsIn(now: Grid, then = SHEET): (number | null)[] {
  const follow = followCells(then, now);
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

  it("by the sheet's rows, wherever the filled part begins", () => {
    expect(followCells(grid(SHEET.values, 2), grid(SHEET.values, 7))({ row: 3, column: 2 })).toEqual({
      row: 8,
      column: 2,
    });
  });

  it("through inserted and deleted columns, also next to one with the same values", () => {
    const marked = (row: readonly CellValue[], at: number): CellValue[] => [...row, at === 0 ? "Đoàn viên" : "x"];
    const then = grid([HEAD, AN, BINH, CUONG].map((row, at) => [...marked(row, at), at === 0 ? "Nữ" : "x"]));
    const now = grid(
      then.values.map(([, name, sex, ...rest], at) => [name ?? "", at, at === 0 ? "" : "ghi", sex ?? "", ...rest]),
    );
    const follow = followCells(then, now);
    expect([0, 1, 2, 3, 4, 5].map((column) => follow({ row: 2, column })?.column ?? null)).toEqual([
      null,
      0,
      3,
      4,
      5,
      6,
    ]);
    const without = grid(then.values.map((row) => row.filter((_, column) => column !== 2)));
    const left = followCells(then, without);
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
    expect(followCells(then, now)({ row: 2, column: 2 })?.row ?? null).toBe(place);
  });

  it("past formulas, which change with their place", () => {
    const then = grid([HEAD, ["=A1+1", ...AN.slice(1)], ["=A2+1", ...BINH.slice(1)]]);
    expect(rowsIn(grid([HEAD, ["=A1+1", ...BINH.slice(1)]]), then)).toEqual([0, null, 1]);
  });
});

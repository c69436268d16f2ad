import type { CellValue } from "../../../src/model/grid";
import { makeGrid, read } from "../grids";
import { testCheck, units, type Book } from "./test-check";

const plans = (...values: CellValue[]): Book =>
  units(
    values.map((value, at) => ({ "Tên đơn vị": `Đảng bộ số ${String(at)}`, "Trực thuộc": "", "Kế hoạch 2025": value })),
  );

const twoSheets: Book = {
  grids: [
    ...plans(1, "", "").grids,
    makeGrid("Khối xã", [
      ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2025"],
      ...[7, 8, 9].map((at) => [`Đảng bộ số ${String(at)}`, "", ""]),
      ["Đảng bộ số 6", "", 1],
    ]),
  ],
};

testCheck("plan/blank", {
  positive: [
    ["units without a plan beside one that has one", plans(1, "", ""), "note Đơn vị!A3", { count: 2, period: "2025" }],
    [
      "units further down",
      plans(...Array.from({ length: 9 }, () => 1), "", "", 1, ""),
      "note Đơn vị!A11",
      { count: 3 },
    ],
    ["units of two sheets, and the rows of the first", twoSheets, "note Đơn vị!A3", { count: 5 }],
    [
      "units below two, each beside one that has a plan",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Tổ 1", "Trực thuộc": "Một", "Kế hoạch 2025": 1 },
        { "Tên đơn vị": "Tổ 2", "Trực thuộc": "Một", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Hai", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Tổ 3", "Trực thuộc": "Hai", "Kế hoạch 2025": 1 },
        { "Tên đơn vị": "Tổ 4", "Trực thuộc": "Hai", "Kế hoạch 2025": "" },
      ]),
      "note Đơn vị!A4",
      { count: 2 },
    ],
    ["a column that holds none, at its heading", plans("", ""), "warning Đơn vị!C1", { count: 2 }],
  ],
  negative: [
    ["plans everywhere", plans(1, 2)],
    ["a plan that can't be read, which is told as such", plans(1, "nhiều", "#REF!")],
    ["a plan of 0, which is told as such", plans(1, 0)],
    [
      "a unit whose plans stand below it",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 2 },
      ]),
    ],
  ],
  boundary: [
    [
      "a unit whose plans stand below it, beside one that has a plan",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 2 },
        { "Tên đơn vị": "Ba", "Trực thuộc": "", "Kế hoạch 2025": 2 },
      ]),
    ],
    [
      "a unit at the top beside one whose plans stand below it",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Hai", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Hai", "Kế hoạch 2025": 2 },
      ]),
    ],
    [
      "units below one that has a plan for all of them",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 2 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Một", "Kế hoạch 2025": "" },
      ]),
    ],
    ["a list without units", { grids: [makeGrid("Đơn vị", [["Tên đơn vị", "Trực thuộc", "Kế hoạch 2025"]])] }],
    ["one blank of two", plans(1, ""), "note Đơn vị!A3", { count: 1 }],
    ["a dash beside a plan", plans(1, "-"), "note Đơn vị!A3"],
    ["both", plans(1, 1)],
  ],
});

it("names the cells of the first sheet, and counts those of the others", () => {
  const { issues } = read(twoSheets.grids);
  expect(issues.find(({ code }) => code === "plan/blank")?.cells).toEqual({ ranges: ["A3:A4"], rest: 3 });
});

// What a list of units lacks, as it was read from its headings.

import { buildBoard } from "../../src/intake/build-board";
import { lackingColumns } from "../../src/model/lacking-columns";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { makeGrid, UNITS, type Rows } from "../intake/grids";

const lacking = (...rows: Rows): readonly string[] =>
  lackingColumns(finish(buildBoard([makeGrid(UNITS, rows)], DEFAULT_SETTINGS)).board);

const FULL = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"];

it.each<[string, readonly string[], Rows]>([
  ["nothing", [], [FULL, ["A", "Đảng bộ A", "", 10], ["B", "Chi bộ B", "A", 10]]],
  ["a plan", ["unit.plan"], [FULL.slice(0, 3), ["A", "Đảng bộ A", ""], ["B", "Chi bộ B", "A"]]],
  [
    "what belongs to what",
    ["unit.parent"],
    [
      ["Tên đơn vị", "Kế hoạch 2017"],
      ["Đảng bộ A", 10],
      ["Chi bộ B", 4],
    ],
  ],
  [
    "both",
    ["unit.plan", "unit.parent"],
    [
      ["Mã đơn vị", "Tên đơn vị"],
      ["A", "Đảng bộ A"],
      ["B", "Chi bộ B"],
    ],
  ],
  [
    "nothing, of one unit",
    [],
    [
      ["Tên đơn vị", "Kế hoạch 2017"],
      ["Đảng bộ A", 10],
    ],
  ],
  ["nothing, though all are at the top", [], [FULL, ["A", "Đảng bộ A", "", 10], ["B", "Chi bộ B", "", 10]]],
])("lacks %s", (_, columns, rows) => {
  expect(lacking(...rows)).toEqual(columns);
});

it("lacks nothing where there is no list of units", () => {
  expect(lacking(["Họ và tên", "Đơn vị", "Ngày kết nạp"], ["Nguyễn Văn An", "A", 42900])).toEqual([]);
});

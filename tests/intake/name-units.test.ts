// Sheets of people that are called like a unit.

import { createIssueList } from "../../src/intake/issue-list";
import { nameUnits } from "../../src/intake/name-units";
import { layoutOf, type SheetLayout } from "../../src/intake/sheet-layout";
import type { Grid } from "../../src/model/grid";
import { brief, makeGrid, type Rows } from "./grids";

const HEADINGS = ["Họ và tên", "Ngày kết nạp"];
const MOT = "Đảng bộ xã Một";

function list(
  kind: "units" | "admissions",
  sheet: string,
  rows: Rows,
  headingRow = 0,
  more: Partial<Grid> = {},
): SheetLayout {
  const texts = (rows[headingRow] ?? []).map((heading) => [String(heading)]);
  return layoutOf(makeGrid(sheet, rows, more), kind, headingRow, 1, texts);
}
const people = (sheet: string, ...titles: Rows): SheetLayout =>
  list("admissions", sheet, [...titles, HEADINGS, ["Nguyễn Văn An", 42900]], titles.length);
const UNITS = list("units", "Đơn vị", [
  ["TT", "Mã đơn vị", "Tên đơn vị"],
  [1, "B7", MOT],
  [2, "2017", "Khoa"],
  [3, "", ""],
]);

/** What each list is called like; "–" for one that stays unread. */
function named(misses: readonly SheetLayout[], found: readonly SheetLayout[] = [UNITS]): unknown[] {
  const result = nameUnits(misses, found, createIssueList());
  return misses.map((layout) => (result.has(layout) ? result.get(layout)?.unitText : "–"));
}

it.each<[string, SheetLayout, string]>([
  ["by its name", people("Xã Một"), "Xã Một"],
  ["by the code of a unit", people("B7"), "B7"],
  ["by a title, among others and beside a number", people("Trang 1", ["DANH SÁCH KẾT NẠP", 2017], [MOT, ""]), MOT],
  ["by a title of one word", people("Trang 1", ["Khoa", ""]), "Khoa"],
  ["by neither of two titles", people("Trang 1", [MOT, "Khoa"]), "–"],
  ["not by a heading of the list of units", people("Tên đơn vị"), "–"],
  ["not where a person said what it is", { ...people("Xã Một"), mapped: true }, "–"],
  [
    "not by what stands below the headings",
    list("admissions", "T", [
      [...HEADINGS, ""],
      ["Trần Thị Bình", 42900, MOT],
    ]),
    "–",
  ],
  ["not where it lacks more", list("admissions", "Xã Một", [["Họ và tên"], ["Nguyễn Văn An"]]), "–"],
])("are read %s", (_, layout, expected) => {
  expect(named([layout])).toEqual([expected]);
});

it.each<[string, Rows, string, string]>([
  [
    "a column beside the names is no code",
    [
      ["Tên đơn vị", "Trực thuộc"],
      [MOT, "X1"],
    ],
    "X1",
    "–",
  ],
  [
    "codes alone are names",
    [
      ["Mã đơn vị", "Trực thuộc"],
      ["A1", "Khoa"],
    ],
    "A1",
    "A1",
  ],
  [
    "a column beside the codes is no name",
    [
      ["Mã đơn vị", "Trực thuộc"],
      ["A1", "Khoa"],
    ],
    "Khoa",
    "–",
  ],
])("know the units of the list: %s", (_, rows, sheet, expected) => {
  expect(named([people(sheet)], [list("units", "ĐV", rows)])).toEqual([expected]);
});

it("know a unit that two lists name", () => {
  const again = list("units", "ĐV 2", [["Mã đơn vị", "Tên đơn vị"], ["B7", MOT], ["C1", "Tổ Một"]]); // prettier-ignore
  expect(named([people("Xã Một"), people("T", [MOT, "Tổ Một"])], [UNITS, again])).toEqual(["Xã Một", "–"]);
});

it.each([
  ["once, though the sheet holds its table too", 0, [MOT, "–"]],
  ["both, where one ends as the other begins", 2, [MOT, MOT]],
])("are read %s", (_, column, expected) => {
  const [first, second] = [0, column].map((at) => list("admissions", "T", [[MOT, ""], HEADINGS], 1, { column: at }));
  if (!first || !second) throw new Error("two lists");
  expect(named([first, second])).toEqual(expected);
  expect(named([second, first])).toEqual(expected);
});

it("say so at their headings", () => {
  const issues = createIssueList();
  nameUnits([people("Xã Một", ["DANH SÁCH", ""])], [UNITS], issues);
  expect(brief(issues.items)).toEqual(["note sheet/one-unit Xã Một!A2"]);
  expect(issues.items[0]?.parameters).toEqual({ text: "Xã Một" });
});

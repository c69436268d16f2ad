// Sheets of people that are called like a unit, and lists whose rows name the units of those below them.

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

describe("lists that a column of units does not help", () => {
  const ALL = ["Họ và tên", "Đơn vị", "Ngày kết nạp"];
  const AN = ["Nguyễn Văn An", "", 42900];
  const isByGroups = (layout: SheetLayout): boolean => {
    const read = nameUnits([], [UNITS, layout], createIssueList()).get(layout);
    return read?.unitByGroup !== undefined && !read.columns.has("admission.unit");
  };
  const blankList = (...rows: Rows): SheetLayout => list("admissions", "Kết nạp", rows);

  const withUpper = (layout: SheetLayout): SheetLayout => ({
    ...layout,
    columns: new Map([...layout.columns, ["admission.upper-unit", 3]]),
  });

  it.each<[string, SheetLayout]>([
    ["with a committee", blankList(ALL, [MOT], AN)],
    ["with a bare name of the list", blankList(ALL, ["Khoa"], AN)],
    ["with a committee that is not in the list beside one that is", blankList(ALL, ["Chi bộ Lạ"], AN, [MOT], AN)],
    [
      "in the empty column of units",
      blankList(["Đơn vị", "Họ và tên", "Ngày kết nạp"], [MOT], ["", "Nguyễn Văn An", 42900]),
    ],
    ["where the day is the one of the decision", blankList(["Họ và tên", "Đơn vị", "Ngày quyết định"], [MOT], AN)],
    ["where days are texts", blankList(ALL, [MOT], ["Nguyễn Văn An", "", "05/03/2017"])],
    ["above a place for signatures", blankList(ALL, [MOT], AN, ["Người lập", "Bí thư", ""], ["", "Bí thư", 42900])],
    ["below a title in the column of units", list("admissions", "Kết nạp", [["", MOT], ALL, [MOT], AN], 1)],
    ["where a day is but a year", blankList(ALL, [MOT], ["Nguyễn Văn An", "", 2017])],
    ["beside another heading that came twice", blankList([...ALL, "Họ và tên"], [MOT], AN)],
  ])("are read by rows %s", (_, layout) => {
    expect(isByGroups(layout)).toBe(true);
  });

  it.each<[string, SheetLayout]>([
    ["no row names a unit of the list", blankList(ALL, ["Chi bộ Lạ"], AN)],
    ["nobody is in it", blankList(ALL, [MOT], ["", "", 42900], ["Trần Thị Bình", "", "chưa rõ"])],
    ["somebody has a unit, even an unknown one", blankList(ALL, [MOT], AN, ["Trần Thị Bình", "Xa lạ", 42900])],
    ["a person said how it is read", { ...blankList(ALL, [MOT], AN), mapped: true }],
    [
      "a person said whose it is",
      { ...list("admissions", "T", [HEADINGS, [MOT], ["Nguyễn Văn An", 42900]]), unit: `B7|${MOT}` },
    ],
    ["a second column may name units", blankList([...ALL, "Chi bộ"], [MOT], AN)],
    ["a column names the units above", withUpper(blankList([...ALL, "Cấp trên"], [MOT], AN))],
    ["only the title has numbers beside a text", list("admissions", "T", [["Biểu", "", 2017], ALL, [MOT]], 1)],
    ["only the sheet is called like a unit", list("admissions", "Xã Một", [ALL, AN])],
    ["the first row names a unit in the column", blankList(ALL, ["", MOT], AN, [MOT], AN)],
    ["a row below them names a unit in the column", blankList(ALL, [MOT], AN, ["", MOT])],
  ])("stay as they are where %s", (_, layout) => {
    expect(nameUnits([], [UNITS, layout], createIssueList()).has(layout)).toBe(false);
  });

  it.each<[string, Rows, string]>([
    ["none", [["DANH SÁCH", ""]], ""],
    ["the unit of the title", [[MOT, ""]], MOT],
  ])("are, above the first such row, of %s", (_, title, unitText) => {
    const layout = list("admissions", "Kết nạp", [...title, ALL, AN, ["Khoa"], AN], 1);
    expect(nameUnits([], [UNITS, layout], createIssueList()).get(layout)?.unitByGroup).toBe(unitText);
  });

  it("say how many rows do so", () => {
    const issues = createIssueList();
    nameUnits([], [UNITS, blankList(ALL, [MOT], AN, ["Khoa"], AN)], issues);
    expect(brief(issues.items)).toEqual(["note sheet/units-by-groups Kết nạp!A1"]);
    expect(issues.items[0]?.parameters).toEqual({ count: 2 });
  });
});

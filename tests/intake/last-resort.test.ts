// Lists of people under headings that say little: read where nothing says more, told where they stay unread, and no other table
// taken for one.

import { describeHeadings } from "../../src/intake/describe-headings";
import type { CellValue, Grid } from "../../src/model/grid";
import type { SheetMapping } from "../../src/model/settings";
import { brief, makeGrid, read, someUnits } from "./grids";

const UNIT = "Đảng bộ xã An Bình";
const ADMITTED = 42910;
const GOOD = makeGrid("2025", [
  ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
  ["Lê Văn An", UNIT, ADMITTED],
]);

function sheet(headings: readonly string[], ...rows: readonly (readonly CellValue[])[]): Grid {
  return makeGrid("2024", [headings, ...rows]);
}

function both(grid: Grid): { readonly count: number; readonly said: readonly string[] } {
  const { board, issues } = read([someUnits(), GOOD, grid]);
  return { count: board.admissions.count, said: brief(issues).filter((one) => one.includes("2024!")) };
}

it.each([
  [["Đồng chí", "Năm sinh", "Chi bộ", "Kết nạp ngày"]],
  [["Tên", "Sinh năm", "Chi, đảng bộ", "Ngày được kết nạp"]],
  [["Quần chúng", "Ngày sinh", "Đơn vị công tác", "Ngày tổ chức lễ kết nạp"]],
  [["Họ tên đồng chí", "Sinh năm", "Cơ quan, đơn vị", "Ngày vào Đảng"]],
])("reads a list of people under %j", (headings) => {
  const rows = ["Trần Văn Ba", "Lê Thị Tư", "Võ Văn Năm"].map((name) => [name, 33000, UNIT, ADMITTED]);
  expect(both(sheet(headings, ...rows))).toEqual({ count: 4, said: [] });
});

it("takes the place of work for no unit where something else says it", () => {
  const headings = ["Họ và tên", "Đơn vị công tác", "Ngày kết nạp", "Chi bộ"];
  expect(both(sheet(headings, ["Trần Văn Ba", "Trường học", ADMITTED, UNIT]))).toEqual({ count: 2, said: [] });
  const titled = makeGrid("2024", [[UNIT], headings.slice(0, 3), ["Trần Văn Ba", "Trường học", ADMITTED]]);
  expect(both(titled)).toEqual({ count: 2, said: ["note sheet/one-unit 2024!A2"] });
});

it.each([
  [
    ["Người", "Đơn vị", "Ngày kết nạp"],
    ["Trần Văn Ba", UNIT, ADMITTED],
  ],
  [
    ["Người", "Chi bộ", "Ngày được xét kết nạp"],
    ["Trần Văn Ba", UNIT, ADMITTED],
  ],
  [
    ["Người", "Chi bộ", "Ngày kêt nap"],
    ["Trần Văn Ba", UNIT, ADMITTED],
  ],
])("warns of a sheet that stays unread and has days of admission under %j", (headings, row) => {
  expect(both(sheet(headings, row))).toEqual({ count: 1, said: ["warning column/missing 2024!A1"] });
});

it.each<[string, readonly string[], readonly CellValue[]]>([
  ["notes", ["Ghi chú", "Nội dung"], ["Họp chi bộ", "Ngày kết nạp lùi một tuần"]],
  ["a list of contacts", ["Họ và tên", "Chi bộ", "Số điện thoại"], ["Trần Văn Ba", UNIT, "0900"]],
  ["things and their days", ["Tên", "Đơn vị", "Ngày mua"], ["Máy in", UNIT, ADMITTED]],
  ["numbers of admissions", ["Chi bộ", "Số kết nạp", "Ghi chú"], [UNIT, 3, ""]],
  ["days of meetings", ["Ngày", "Nội dung", "Đơn vị"], [ADMITTED, "Lễ kết nạp", UNIT]],
])("says nothing of %s", (_, headings, row) => {
  expect(both(sheet(headings, row))).toEqual({ count: 1, said: [] });
});

describe("a place of work for the unit", () => {
  const PERSON = ["Trần Văn Ba", UNIT, ADMITTED];
  const PLACED = ["Họ và tên", "Đơn vị công tác", "Ngày kết nạp"];

  it("may stand below a heading over several columns", () => {
    const rows = [
      ["Họ và tên", "Công việc", "", "Ngày tháng năm", ""],
      ["", "Đơn vị công tác", "Chức danh", "sinh", "kết nạp"],
    ];
    const grid = makeGrid("2024", [...rows, ["Trần Văn Ba", UNIT, "Giáo viên", 33000, ADMITTED]]);
    expect(both(grid)).toEqual({ count: 2, said: [] });
  });

  it.each<[string, readonly (readonly CellValue[])[], number, readonly string[]]>([
    [
      "a list without one",
      [
        ["Họ và tên", "Ngày kết nạp"],
        ["Trần Văn Ba", ADMITTED],
      ],
      1,
      ["warning column/missing 2024!A1"],
    ],
    [
      "a list whose column of names is not known",
      [
        ["Người", "Chi bộ", "Đơn vị công tác", "Ngày kết nạp"],
        ["Trần Văn Ba", UNIT, "Trường học", ADMITTED],
      ],
      1,
      ["warning column/missing 2024!A1"],
    ],
    [
      "a list beside one that names its units",
      [
        ["Họ và tên", "Chi bộ", "Ngày kết nạp", "", ...PLACED],
        [...PERSON, "", "Lê Thị Tư", UNIT, ADMITTED],
      ],
      2,
      ["warning column/missing 2024!E1"],
    ],
  ])("is not taken in %s", (_, rows, count, said) => {
    expect(both(makeGrid("2024", rows))).toEqual({ count, said });
  });

  it("is not taken where a person said what the columns are", () => {
    const grid = makeGrid("2024", [PLACED, PERSON]);
    const { fingerprint } = describeHeadings(grid, "admissions", { row: 0, rows: 1 });
    const mapping: SheetMapping[] = [{ sheet: "2024", fingerprint, kind: "admissions", columns: {} }];
    const { board, issues } = read([someUnits(), GOOD, grid], { mapping });
    expect([board.admissions.count, brief(issues)]).toEqual([1, ["warning column/missing 2024!A1"]]);
  });
});

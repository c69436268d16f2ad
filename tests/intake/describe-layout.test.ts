// What a person is shown of how headings were understood, and how sure that is.

import { describeLayout } from "../../src/intake/describe-layout";
import { layoutOf, type SheetLayout } from "../../src/intake/sheet-layout";
import type { SourceLayout } from "../../src/model/board";
import type { CellValue, Grid } from "../../src/model/grid";
import type { SheetKind } from "../../src/model/issue";
import { makeGrid, type Rows } from "./grids";

/** Headings in one row, each with the texts to try. */
function layoutWith(
  kind: SheetKind,
  texts: readonly (readonly string[])[],
  rows: Rows,
  more: Partial<Grid> = {},
): SheetLayout {
  const grid = makeGrid("Trang", [texts.map(([first]) => first ?? ""), ...rows], more);
  return layoutOf(grid, kind, 0, 1, texts);
}

function only(kind: SheetKind, texts: readonly string[], cells: readonly CellValue[]): number | undefined {
  const { columns } = describeLayout(layoutWith(kind, [texts], cells.map((cell) => [cell]))); // prettier-ignore
  return columns[0]?.confidence;
}

it("says which heading is which column, where it stands and what was not understood", () => {
  const grid = makeGrid("Trang", [["DANH SÁCH"], ["Tên đơn vị", "Kế hoạch 2017", "Lạ"], ["Khoa Toán", 5, "?"]], { row: 3, column: 2, table: "Bảng1" }); // prettier-ignore
  const layout = layoutOf(grid, "units", 1, 1, [["Tên đơn vị"], ["Kế hoạch 2017"], ["Lạ"]]);
  const described = describeLayout(layout);
  const { fingerprint } = described;
  const inRange: SourceLayout = {
    sheet: "Trang",
    kind: "units",
    headingRow: 5,
    headingRows: 1,
    fingerprint,
    confidence: 1,
    mapped: false,
    missing: [],
    blankUnits: 0,
    unitAbove: false,
    columns: [
      { key: "tên đơn vị", heading: "Tên đơn vị", column: 2, id: "unit.name", confidence: 1 },
      {
        key: "kế hoạch 2017",
        heading: "Kế hoạch 2017",
        column: 3,
        id: "unit.plan",
        period: { kind: "year", year: 2017 },
        confidence: 1,
      },
    ],
    unknown: [{ key: "lạ", heading: "Lạ", column: 4, suggestion: null }],
  };
  expect(described).toStrictEqual({ ...inRange, table: "Bảng1" });
  const { values } = grid;
  expect(describeLayout({ ...layout, grid: { sheet: "Trang", row: 3, column: 2, values } })).toStrictEqual(inRange);
});

it.each<[string, SheetKind, readonly string[], readonly CellValue[], number]>([
  ["no cells below", "units", ["Tên đơn vị"], [], 1],
  ["blank cells, which say nothing", "units", ["Tên đơn vị"], ["", " ", "Khoa Toán"], 1],
  ["a heading of which any cell will do", "units", ["Trực thuộc"], [17], 1],
  ["a plan that is none", "units", ["Kế hoạch 2017"], [5, "55-60", "vài người"], 0.77],
  ["a plan without a year", "units", ["Kế hoạch"], [5], 0.5],
  ["a year from the heading above", "units", ["2017 Thực hiện", "Thực hiện"], [5], 1],
  ["only the lower heading known", "admissions", ["Kết nạp Ngày vào Đảng", "Ngày vào Đảng"], [42900], 0.8],
  ["the first forty cells", "units", ["Kế hoạch 2017"], [...Array.from({ length: 40 }, () => 5), "vài người"], 1],
  ["numbers of columns at the top", "units", ["Tên đơn vị"], ["Khoa Toán"], 1],
  ["a single letter for a name", "units", ["Tên đơn vị"], ["A"], 0.3],
  ["a number as text for a name", "units", ["Tên đơn vị"], ["17"], 0.3],
  ["TRUE for a name", "units", ["Tên đơn vị"], [true], 0.3],
  ["a number that is none", "units", ["Số đảng viên"], ["5", "x"], 0.65],
  ["a share that is none", "goals", ["Chỉ tiêu 2024 (%)"], [30, 31, "x"], 0.77],
  ["a day that is none", "admissions", ["Ngày kết nạp"], [42900, "5/2017", 2017, "x"], 0.83],
  ["an attribute that is none, and one that says nothing", "admissions", ["Lý luận chính trị"], ["Sơ cấp", "Trung cấp", "Cao cấp", "không", "chạy"], 0.86], // prettier-ignore
])("is as sure as heading and cells allow: %s", (_, kind, texts, cells, confidence) => {
  expect(only(kind, texts, cells)).toBe(confidence);
});

it.each<[string, Rows, number]>([
  ["at the top", [["1", "2"], ["Khoa Toán", 5]], 1], // prettier-ignore
  ["further down", [["Khoa Toán", 5], ["1", "2"]], 0.65], // prettier-ignore
])("takes numbers of columns for no data %s", (_, rows, confidence) => {
  const { columns } = describeLayout(layoutWith("units", [["Tên đơn vị"], ["Kế hoạch 2017"]], rows));
  expect(columns.map((column) => column.confidence)).toEqual([confidence, 1]);
});

const BLANKS: Rows = [["An", ""], ["Bình", "A"], ["Cần", ""], ["", ""], ["Dũng", ""]]; // prettier-ignore
it.each<[string, SheetKind, string[], number]>([
  ["people", "admissions", ["Họ và tên", "Đơn vị"], 2],
  ["people without a column of units", "admissions", ["Họ và tên", "Lạ"], 0],
  ["a list without names", "admissions", ["Lạ", "Đơn vị"], 0],
  ["units", "units", ["Đơn vị", "Trực thuộc"], 0],
])("counts who has no unit below one that has, of %s", (_, kind, headings, blanks) => {
  expect(describeLayout(layoutWith(kind, headings.map((heading) => [heading]), BLANKS)).blankUnits).toBe(blanks); // prettier-ignore
});

it("is sure of a sheet of one unit without a column of units", () => {
  const layout = layoutWith("admissions", [["Họ và tên"], ["Ngày kết nạp"]], [["Nguyễn Văn An", 42900]]);
  const sure = (more: Partial<SheetLayout>): number => describeLayout({ ...layout, ...more }).confidence;
  expect([sure({}), sure({ unitText: "Khoa Toán" }), sure({ unit: "A|Khoa Toán" })]).toEqual([0, 1, 1]);
  expect(describeLayout({ ...layout, unit: "A|Khoa Toán" })).toMatchObject({ unit: "A|Khoa Toán" });
});

it("does not ask what month and year of a date in three columns are", () => {
  const described = describeLayout(layoutWith("admissions", [["Họ và tên"], ["Ngày"], ["Tháng"], ["Năm sinh"]], []));
  expect(described.columns.map(({ id, column }) => [id, column])).toEqual([["admission.name", 0], ["admission.birth", 1]]); // prettier-ignore
  expect(described.unknown).toEqual([]);
});

it("says where the given names stand, of names in two columns", () => {
  const layout = layoutWith("admissions", [["Họ và tên đệm"], ["Tên"]], [], { column: 2 });
  expect([describeLayout(layout).givenNames, describeLayout({ ...layout, givenNames: 1 }).givenNames]).toEqual([undefined, 3]); // prettier-ignore
});

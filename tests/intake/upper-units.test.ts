// Two columns of units in one list: which of them names the lower units.

import { layoutOf, type SheetLayout } from "../../src/intake/sheet-layout";
import { makeGrid, type Rows } from "./grids";

const NAMES: Rows = [
  ["Đảng bộ xã Một", "Chi bộ thôn Đông"],
  ["Đảng bộ xã Một", "Chi bộ thôn Tây"],
];

function layoutWith(
  kind: "units" | "admissions",
  headings: readonly string[],
  rows: Rows,
  title: Rows = [],
): SheetLayout {
  const texts = headings.map((heading) => [heading]);
  return layoutOf(makeGrid("Sheet", [...title, headings, ...rows]), kind, title.length, 1, texts);
}

/** The columns of the lower and of the upper units; null for the latter where there is none. */
function levelsIn({ kind, columns }: SheetLayout): readonly unknown[] {
  const [unit, upper] = kind === "units" ? (["unit.name", "unit.upper"] as const) : (["admission.unit", "admission.upper-unit"] as const); // prettier-ignore
  return [columns.get(unit), columns.get(upper) ?? null];
}

it.each<["units" | "admissions", string, string, number, number | null]>([
  ["units", "Đảng bộ", "Chi bộ", 1, 0],
  ["units", "Chi bộ", "Đảng bộ", 0, 1],
  ["units", "Đơn vị", "Chi bộ", 1, 0],
  ["units", "Đơn vị", "Tên đảng bộ", 0, 1],
  ["units", "Đảng ủy", "Đơn vị", 1, 0],
  ["units", "TCCSĐ", "Đơn vị", 1, 0],
  ["units", "Tên cơ sở đảng", "Đơn vị", 1, 0],
  ["units", "Tổ chức cơ sở đảng", "Chi bộ trực thuộc", 1, 0],
  ["units", "Chi bộ trực thuộc đảng bộ", "Đơn vị", 0, 1],
  ["units", "Đơn vị trực thuộc", "Đảng bộ", 0, 1],
  ["units", "Đảng bộ, chi bộ", "Chi bộ", 1, 0],
  ["units", "Chi bộ, đảng bộ", "Chi bộ", 1, 0],
  ["units", "Chi, đảng bộ", "Đảng bộ", 0, 1],
  ["admissions", "Chi bộ kết nạp", "Trực thuộc", 0, 1],
  ["admissions", "Thuộc đơn vị", "Đơn vị kết nạp", 1, 0],
  ["admissions", "Thuộc chi bộ", "Đơn vị", 0, 1],
  ["units", "Đơn vị", "Tên đơn vị", 0, null],
  ["units", "Đảng bộ, chi bộ", "Đơn vị", 0, null],
  ["admissions", "Mã đơn vị", "Chi bộ", 0, null],
  ["admissions", "Chi bộ", "Mã đơn vị", 0, null],
])("in a list of %s, of %j and %j, the lower units stand in column %j and the upper ones in %j", (...given) => {
  const [kind, left, right, lower, upper] = given;
  expect(levelsIn(layoutWith(kind, [left, right], NAMES))).toEqual([lower, upper]);
});

it("takes of a heading in two rows the part that names units", () => {
  const texts = [["Số liệu Đảng bộ", "Đảng bộ"], ["Đơn vị"]];
  const layout = layoutOf(makeGrid("Sheet", [["Đảng bộ", "Đơn vị"], ...NAMES]), "units", 0, 1, texts);
  expect(levelsIn(layout)).toEqual([1, 0]);
});

it("leaves another heading that is there twice", () => {
  const rows = NAMES.map(([upper = "", lower = ""]) => ["Xã", "Xã", upper, lower]);
  const layout = layoutWith("units", ["Loại hình", "Loại hình", "Đảng bộ", "Chi bộ"], rows);
  expect(levelsIn(layout)).toEqual([3, 2]);
  expect(layout.repeated.map(({ id, column }) => [id, column])).toEqual([["unit.kind", 1]]);
});

it.each<[string, Rows[number], number | null]>([
  ["names", ["Chi bộ A", "Chi bộ B"], 0],
  ["more names than numbers", ["Chi bộ A", 2, "Chi bộ B"], 0],
  ["as many numbers as names", ["Chi bộ A", 2], null],
  ["a number among blanks", ["", "", 5], null],
  ["numbers", [12, "7"], null],
  ["single letters", ["A", "B"], null],
  ["nothing", ["", ""], null],
])("takes for a column of units one that holds %s", (_, cells, upper) => {
  const rows = cells.map((cell) => ["Đảng bộ xã Một", cell]);
  expect(levelsIn(layoutWith("units", ["Đảng bộ", "Chi bộ"], rows))[1]).toBe(upper);
});

it("does not count what stands above the rows", () => {
  const layout = layoutWith("units", ["Đảng bộ", "Chi bộ"], [["Đảng bộ xã Một", 12]], [["", "CHỈ TIÊU"]]);
  expect(levelsIn(layout)[1]).toBeNull();
});

// What a list lacks so that it can't be read.

import { missingColumns } from "../../src/intake/needed-columns";
import { layoutOf } from "../../src/intake/sheet-layout";
import { makeGrid } from "./grids";

it.each([
  ["units", ["Trực thuộc"], ["unit.name"]],
  ["units", ["Mã đơn vị"], []],
  ["admissions", ["Đơn vị"], ["admission.name", "admission.admitted"]],
  ["admissions", ["Họ và tên", "Ngày quyết định"], ["admission.unit"]],
  ["groupings", ["Tên nhóm cơ cấu", "Mục"], ["grouping.dimension", "grouping.value"]],
  ["goals", ["Tiêu chí", "Chỉ tiêu 2024 (%)"], ["goal.item"]],
  ["goals", ["Tiêu chí", "Mục"], ["goal.share"]],
  ["form-rows", ["Đếm"], ["form-row.text"]],
  ["form-rows", ["Dòng của Biểu 2"], ["form-row.count"]],
] as const)("a list of %s with %j lacks %j", (kind, headings, missing) => {
  const layout = layoutOf(makeGrid("x", [headings]), kind, 0, 1, headings.map((heading) => [heading])); // prettier-ignore
  expect(missingColumns(layout)).toEqual(missing);
});

it.each([{ unitText: "Đảng bộ xã An Bình" }, { unit: "A|Đảng bộ xã An Bình" }])(
  "a sheet of one unit, %j, needs no column of units, but the others",
  (more) => {
    const layout = { ...layoutOf(makeGrid("x", [["Họ và tên"]]), "admissions", 0, 1, [["Họ và tên"]]), ...more };
    expect(missingColumns(layout)).toEqual(["admission.admitted"]);
  },
);

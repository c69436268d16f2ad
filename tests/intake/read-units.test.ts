// The rows of a list of units, one at a time.

import { createIssueList } from "../../src/intake/issue-list";
import { createUnitReader } from "../../src/intake/read-units";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { UnitRow } from "../../src/intake/unit-row";
import { brief, makeGrid, type Rows } from "./grids";

const HEADINGS = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Loại hình", "Từ ngày"];

function readRows(rows: Rows, title: Rows = []): { units: readonly UnitRow[]; said: string[] } {
  const issues = createIssueList();
  const grid = makeGrid("Đơn vị", [...title, HEADINGS, ...rows]);
  const texts = HEADINGS.map((heading) => [heading]);
  const reader = createUnitReader(layoutOf(grid, "units", title.length, 1, texts), issues);
  rows.forEach((_, at) => reader.readRow(title.length + 1 + at));
  reader.finish();
  return { units: reader.rows, said: brief(issues.items) };
}

it("knows the kind of each unit, also where several are of one", () => {
  const { units } = readRows([
    ["A", "Khoa Toán", "", "Trường học", ""],
    ["B", "Khoa Lý", "", "Trường học", ""],
    ["C", "Tổ Một", "", "Lạ", ""],
  ]);
  expect(units.map(({ kind, category }) => [kind, category])).toEqual([
    ["Trường học", "public-institution"],
    ["Trường học", "public-institution"],
    ["Lạ", null],
  ]);
});

it.each<[string, unknown, number | null, string[]]>([
  ["a day", 42900, 42900, []],
  ["only a month, which is no day", "5/2017", null, ["warning date/year-only Đơn vị!E2"]],
  ["what only looks filled", "\u200B", null, []],
  ["a dash for none", "-", null, []],
  ["an error, which is said once", "#N/A", null, ["error cell/error-value Đơn vị!E2"]],
])("reads since when a unit is there: %s", (_, typed, from, said) => {
  const result = readRows([["A", "Khoa Toán", "", "", typed as string]]);
  expect(result.units.map((unit) => unit.from)).toEqual([from]);
  expect(result.said).toEqual(said);
});

it("reads an error as blank, says where it is, and takes what only looks filled for blank", () => {
  const { units, said } = readRows([
    ["#N/A", "Khoa Toán", "\u200B", "", ""],
    ["\u200B", "Khoa Lý", "", "", ""],
  ]);
  expect(units.map(({ code, parentText }) => [code, parentText])).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect(said).toEqual(["error cell/error-value Đơn vị!A2"]);
});

it("takes a total for the unit above others only where one of them names it", () => {
  const total = ["", "Toàn đảng bộ", "", "", ""];
  const names = (rows: Rows, title?: Rows): string[] => readRows(rows, title).units.map(({ name }) => name);
  expect(names([["A", "Khoa Toán", "Toàn đảng bộ", "", ""], total])).toEqual(["Khoa Toán", "Toàn đảng bộ"]);
  expect(names([["A", "Khoa Toán", "", "", ""], total], [["", "", "Toàn đảng bộ", "", ""]])).toEqual(["Khoa Toán"]);
});

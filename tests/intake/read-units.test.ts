// The rows of a list of units, one at a time.

import { createIssueList } from "../../src/intake/issue-list";
import { UnitReader } from "../../src/intake/read-units";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { UnitRow } from "../../src/intake/unit-row";
import { brief, makeGrid, type Rows } from "./grids";

const HEADINGS = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Loại hình", "Từ ngày"];

interface Read {
  readonly units: readonly UnitRow[];
  readonly totals: UnitReader["totalRows"];
  readonly said: string[];
}

function readRows(rows: Rows, title: Rows = []): Read {
  const issues = createIssueList();
  const grid = makeGrid("Đơn vị", [...title, HEADINGS, ...rows]);
  const texts = HEADINGS.map((heading) => [heading]);
  const reader = new UnitReader(layoutOf(grid, "units", title.length, 1, texts), issues);
  rows.forEach((_, at) => reader.readRow(title.length + 1 + at));
  reader.finish();
  return { units: reader.rows, totals: reader.totalRows, said: brief(issues.items) };
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

it("passes over a total, and keeps where it stands and what it says", () => {
  const { units, totals } = readRows([
    ["A", "Khoa Toán", "", "", ""],
    ["", "Tổng cộng", "", "", ""],
  ]);
  expect(units.map(({ name }) => name)).toEqual(["Khoa Toán"]);
  expect(totals).toEqual([{ row: 2, text: "Tổng cộng" }]);
});

it.each(["...", "-"])("takes %s for no name where a code is known", (name) => {
  expect(readRows([["A", name, "", "", ""]]).units.map((unit) => unit.name)).toEqual(["A"]);
});

it("tells which of its numbers may be days", () => {
  const grid = makeGrid("Đơn vị", [["Tên đơn vị", "KH 2017"], ["Khoa Toán", 5], ["Khoa Lý", 46_000]]); // prettier-ignore
  const reader = new UnitReader(layoutOf(grid, "units", 0, 1, [["Tên đơn vị"], ["KH 2017"]]), createIssueList());
  for (const row of [1, 2]) reader.readRow(row);
  expect(reader.perhapsDays).toEqual([{ sheet: "Đơn vị", cell: "B3" }]);
});

it("places a unit by the parent that it names rather than by the upper unit in its row", () => {
  const rows = [["Đảng bộ xã Một", "Chi bộ 1", ""], ["Đảng bộ xã Một", "Chi bộ 2", "Đảng bộ xã Hai"]]; // prettier-ignore
  const headings = ["Đảng bộ", "Chi bộ", "Thuộc đảng bộ"];
  const layout = layoutOf(
    makeGrid("Đơn vị", [headings, ...rows]),
    "units",
    0,
    1,
    headings.map((heading) => [heading]),
  );
  const columns = new Map([["unit.upper", 0] as const, ["unit.name", 1] as const, ["unit.parent", 2] as const]);
  const reader = new UnitReader({ ...layout, columns }, createIssueList());
  [1, 2].forEach((row) => {
    reader.readRow(row);
  });
  expect(reader.rows.map(({ name, above, parentText }) => [name, above?.name, parentText])).toEqual([
    ["Đảng bộ xã Một", undefined, ""],
    ["Chi bộ 1", "Đảng bộ xã Một", ""],
    ["Chi bộ 2", undefined, "Đảng bộ xã Hai"],
  ]);
});

// Names in two columns, and columns that only look like it.

import { withGivenNames } from "../../src/intake/given-names";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { SheetMapping } from "../../src/model/settings";
import { makeGrid, type Rows } from "./grids";

const TITLE = ["DANH SÁCH", "kèm theo"];

function names(headings: readonly string[], rows: Rows, mapping?: SheetMapping): unknown[] {
  const grid = makeGrid("Kết nạp", [TITLE, headings, ...rows]);
  const texts = headings.map((heading) => (heading === "" ? [] : [heading]));
  const { values } = withGivenNames(layoutOf(grid, "admissions", 1, 1, texts, mapping)).grid;
  expect(values[0]).toEqual(TITLE);
  return values.slice(2).map(([name]) => name);
}

it.each<[string, readonly string[], Rows, unknown[]]>([
  [
    "under headings of their own, whoever lacks one",
    ["Họ và tên đệm", "Tên"],
    [["Nguyễn Văn", "An"], ["Trần Thị Bình", ""], ["Lê Thị Chi", ""]], // prettier-ignore
    ["Nguyễn Văn An", "Trần Thị Bình", "Lê Thị Chi"],
  ],
  ["without a heading, of a single person", ["Họ và tên", ""], [["Nguyễn Văn", "An"]], ["Nguyễn Văn An"]],
  [
    "without a heading, with blank rows",
    ["Họ và tên", ""],
    [["Nguyễn Văn", "An"], ["", ""], ["", ""]], // prettier-ignore
    ["Nguyễn Văn An", "", ""],
  ],
  [
    "without a heading, one of them a sex as well",
    ["Họ và tên", ""],
    [["Nguyễn Văn", "Nam"], ["Trần Thị", "Hoa"]], // prettier-ignore
    ["Nguyễn Văn Nam", "Trần Thị Hoa"],
  ],
])("are joined %s", (_, headings, rows, expected) => {
  expect(names(headings, rows)).toEqual(expected);
});

it.each<[string, readonly string[], Rows]>([
  ["a heading of its own", ["Họ và tên", "Ghi chú"], [["Nguyễn Văn An", "Tốt"]]],
  ["a word beside half of them", ["Họ và tên", ""], [["Nguyễn Văn An", "Tốt"], ["Trần Thị Bình", ""]]], // prettier-ignore
  ["several words", ["Họ và tên", ""], [["Nguyễn Văn An", "đã chuyển"]]],
  ["a sex", ["Họ và tên", ""], [["Nguyễn Văn An", "Nam"]]],
  ["the given name that the name ends with", ["Họ và tên", "Tên"], [["Nguyễn Văn An ", "An "]]],
  ["numbers", ["Họ và tên", "Tên"], [["Nguyễn Văn An", 5], [17, "An"]]], // prettier-ignore
])("are not joined with %s", (_, headings, rows) => {
  expect(names(headings, rows)).toEqual(rows.map(([name]) => name));
});

it("are not joined with what a person took for something else", () => {
  const mapping: SheetMapping = { sheet: "", fingerprint: "", kind: "admissions", columns: { tên: "admission.unit" } };
  expect(names(["Họ và tên", "Tên"], [["Nguyễn Văn An", "An Bình"]], mapping)).toEqual(["Nguyễn Văn An"]);
});

// Lists of units that name two levels in two columns, row by row.

import { layoutOf, type SheetLayout } from "../../src/intake/sheet-layout";
import { createUpperRows, type UpperRows } from "../../src/intake/upper-rows";
import type { UnitRow } from "../../src/intake/unit-row";
import { makeGrid, type Rows } from "./grids";

const HEADINGS = ["TT", "Đảng bộ", "Chi bộ", "Kế hoạch 2025"];
const ROWS: Rows = [
  ["I", "Đảng bộ xã Một", "", ""],
  [1, "", "Chi bộ thôn Đông", 3],
  [2, "II. Đảng bộ xã Hai", "Chi bộ thôn Tây", 2],
  [3, "đảng bộ xã hai", "Chi bộ thôn Bắc", 2],
  [4, "\u200B", "", 1],
  [5, "#N/A", "Chi bộ thôn Nam", 1],
];
const TITLE = ["", "CHỈ TIÊU", "", ""];

function listOf(rows: Rows, headings: readonly string[] = HEADINGS): SheetLayout {
  const texts = headings.map((heading) => [heading]);
  return layoutOf(makeGrid("ĐV", [TITLE, headings, ...rows], { row: 4, column: 2 }), "units", 1, 1, texts);
}

const unit = (name: string): UnitRow => ({ name }) as UnitRow;
const nothing = (): null => null;

function upperRowsOf(layout: SheetLayout): UpperRows {
  const uppers = createUpperRows(layout);
  if (!uppers) throw new Error("a column of upper units");
  return uppers;
}

it("reads an upper unit alone as the name in its row, and points at its own cell", () => {
  const { layout, layoutOf: layoutAt } = upperRowsOf(listOf(ROWS));
  expect(layout.grid.values.map((row) => row[2])).toEqual([
    "",
    "Chi bộ",
    "Đảng bộ xã Một",
    "Chi bộ thôn Đông",
    "Chi bộ thôn Tây",
    "Chi bộ thôn Bắc",
    "",
    "Chi bộ thôn Nam",
  ]);
  expect(layout.grid.values[2]).toEqual(["I", "Đảng bộ xã Một", "Đảng bộ xã Một", ""]);
  expect([2, 3].map((row) => [0, 1, 2, 3].map((column) => layout.columnOf?.(row, column)))).toEqual([
    [0, 1, 1, 3],
    [0, 1, 2, 3],
  ]);
  expect([2, 3].map((row) => layoutAt(row).columns.get("unit.name"))).toEqual([1, 2]);
  expect(layout.columns.has("unit.upper")).toBe(false);
});

it("takes the upper unit of a row, of the rows above it, or of the row where it stood alone", () => {
  const { above, see } = upperRowsOf(listOf(ROWS));
  const rows: UnitRow[] = [];
  const place = unit("Đảng bộ huyện");
  const byPlace = (): UnitRow => place;
  expect(above(2, byPlace, rows)).toBe(place);
  const one = unit("Đảng bộ xã Một");
  see(2, one);
  expect(above(3, byPlace, rows)).toBe(one);
  see(3, unit("Chi bộ thôn Đông"));
  const two = above(4, byPlace, rows);
  expect(two).toMatchObject({ name: "Đảng bộ xã Hai", above: place, sheet: "ĐV", row: 9 });
  expect(two?.places.name.cell).toBe("D9");
  see(4, unit("Chi bộ thôn Tây"));
  expect(above(5, byPlace, rows)).toBe(two);
  see(5, unit("Chi bộ thôn Bắc"));
  expect(above(7, byPlace, rows)).toBe(two);
  expect(rows).toEqual([two]);
});

it("knows again an upper unit that stood alone", () => {
  const { above, see } = upperRowsOf(listOf([["I", "Đảng bộ xã Một", "", ""], [1, "Đảng bộ xã Hai", "Chi bộ A", 1], [2, "ĐẢNG BỘ XÃ MỘT", "Chi bộ B", 1]])); // prettier-ignore
  const rows: UnitRow[] = [];
  const one = unit("Đảng bộ xã Một");
  above(2, nothing, rows);
  see(2, one);
  expect(above(3, nothing, rows)?.name).toBe("Đảng bộ xã Hai");
  expect(above(4, nothing, rows)).toBe(one);
});

it.each<[string, SheetLayout]>([
  ["one column of units", listOf([["I", "Đảng bộ xã Một", 5, 1]], ["TT", "Đảng bộ", "Chi bộ số", "Kế hoạch 2025"])],
  ["a column of upper units alone", { ...listOf(ROWS), columns: new Map([["unit.upper", 1]]) }],
])("are none in a list with %s", (_, given) => {
  expect(createUpperRows(given)).toBeNull();
});

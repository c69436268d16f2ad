// A list of units and one of people on the same rows or right below one another.

import { layoutOf, type SheetLayout } from "../../src/intake/sheet-layout";
import { stackedLists, standApart } from "../../src/intake/stacked-lists";
import { makeGrid } from "./grids";

const GRID = makeGrid("x", [["Tên đơn vị", "Kế hoạch 2017"], ["Họ và tên", "Ngày kết nạp"], ["An", 42900]]); // prettier-ignore
const units = (row: number, rows = 1): SheetLayout => layoutOf(GRID, "units", row, rows, [["Tên đơn vị"]]);
const people = (row: number): SheetLayout => layoutOf(GRID, "admissions", row, 1, [["Họ và tên"]]);

it.each<[string, SheetLayout, SheetLayout, number[] | null]>([
  ["people right below the headings of units", units(0), people(1), [1, 3]],
  ["units right below the headings of people", units(1), people(0), [1, 3]],
  ["people among the headings of units", units(0, 2), people(1), null],
  ["both in one row", units(0), people(0), null],
])("stand apart, each with its rows: %s", (_, first, second, ends) => {
  expect(standApart(first, second)?.map(({ grid }) => grid.values.length) ?? null).toEqual(ends);
});

it("finds a list far below another, and tells how far it is", () => {
  const headings = ["Họ và tên", "Đơn vị", "Ngày kết nạp"];
  const people = Array.from({ length: 40_010 }, () => ["An", "A", 42_900]);
  const values = [headings, ...people, ["Họ và tên", "Ngày kết nạp", "Đơn vị"], ["An", 42_900, "A"]];
  const texts = headings.map((heading) => [heading]);
  const search = stackedLists(layoutOf({ sheet: "x", row: 0, column: 0, values }, "admissions", 0, 1, texts));
  const steps = [search.next(), search.next()].map(({ value }) => value);
  expect(steps).toEqual([20_000, 40_000].map((done) => ({ stage: "read", done, total: 40_013 })));
  const { done, value } = search.next();
  expect([done, Array.isArray(value) && value.map(({ headingRow }: SheetLayout) => headingRow)]).toEqual([true, [0, 40_011]]); // prettier-ignore
});

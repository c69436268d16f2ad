// Dates in three columns: which headings make one, and what the three cells of a row say.

import { findDateParts, isLaterPart, withWholeDates } from "../../src/intake/date-parts";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { CellValue } from "../../src/model/grid";
import { makeGrid, type Rows } from "./grids";

function partsOf(keys: readonly string[], columns: readonly number[] = [1, 2, 3]): readonly unknown[] {
  const headings = keys.map((key, at) => ({ key, column: columns[at] ?? 0, texts: [key] }));
  return findDateParts("admissions", headings, () => true);
}

it.each<[string, readonly string[], string | null]>([
  ["the heading is over the year", ["ngày", "tháng", "năm sinh"], "admission.birth"],
  ["the word for a year comes last", ["ngày", "tháng", "sinh năm"], "admission.birth"],
  ["the year has its word again", ["ngày sinh ngày", "ngày sinh tháng", "ngày sinh năm sinh"], "admission.birth"],
  ["the heading is over all three", ["ngày sinh ngày", "ngày sinh tháng", "ngày sinh năm"], "admission.birth"],
  [
    "it is repeated over the year",
    ["ngày kết nạp ngày", "ngày kết nạp tháng", "ngày kết nạp năm"],
    "admission.admitted",
  ],
  ["all is typed without diacritics", ["chinh thuc ngay", "chinh thuc thang", "chinh thuc nam"], "admission.official"],
  ["it stands over day and month only", ["ngày sinh ngày", "ngày sinh tháng", "năm"], null],
  ["it stands over day and year only", ["ngày sinh ngày", "tháng", "ngày sinh năm"], null],
  ["it stands over the month only", ["ngày", "ngày sinh tháng", "năm sinh"], null],
  ["no heading says of what", ["ngày", "tháng", "năm"], null],
  ["the heading is of no date", ["ngày", "tháng", "năm vào lớp"], null],
  ["no day is first", ["tên", "tháng", "năm sinh"], null],
  ["no month is second", ["ngày", "tên", "năm sinh"], null],
  ["no year is third", ["ngày", "tháng", "ngày sinh"], null],
])("three columns are one date where %s: %j", (_, keys, id) => {
  expect(partsOf(keys)).toEqual(id === null ? [] : [{ id, column: 1 }]);
});

it.each<[string, readonly number[]]>([
  ["a blank column is between them", [1, 2, 4]],
  ["one heading is left out", [1, 3, 4]],
])("three columns are no date where %s", (_, columns) => {
  expect(partsOf(["ngày", "tháng", "năm sinh"], columns)).toEqual([]);
});

it("takes no heading that stands for something else", () => {
  const headings = ["ngày", "tháng", "năm sinh"].map((key, column) => ({ key, column, texts: [key] }));
  expect(findDateParts("admissions", headings, ({ column }) => column !== 1)).toEqual([]);
});

it("are no dates in a list of units", () => {
  const headings = ["ngày", "tháng", "năm sinh"].map((key, column) => ({ key, column, texts: [key] }));
  expect(findDateParts("units", headings, () => true)).toEqual([]);
});

const HEADINGS = ["Họ và tên", "Ngày", "Tháng", "Năm sinh"];

function listOf(rows: Rows, title: Rows = []): ReturnType<typeof layoutOf> {
  const texts = HEADINGS.map((heading) => [heading]);
  return layoutOf(makeGrid("Kết nạp", [...title, HEADINGS, ...rows]), "admissions", title.length, 1, texts);
}

it.each<[string, readonly CellValue[], CellValue]>([
  ["a day", [5, 6, 1990], 33029],
  ["a day in texts", ["05", " 6", "1990 "], 33029],
  ["the first day that is read", [1, 1, 1910], 3654],
  ["the last day of a February", [29, 2, 2000], 36585],
  ["what is no day", [30, 2, 1990], "30/2/1990"],
  ["a month that there is none", [5, 13, 1990], "5/13/1990"],
  ["half a day", ["5.5", 6, 1990], "5.5/6/1990"],
  ["a year of two figures", [5, 6, 90], "5/6/90"],
  ["a year alone", ["", "", 1990], 1990],
  ["a month and a year", ["", 6, 1990], "?/6/1990"],
  ["a day and a year", [5, "", 1990], "5/?/1990"],
  ["a day and a month", [5, 6, ""], "5/6/?"],
  ["a whole date in the first column", ["05/06/1990", "", ""], "05/06/1990"],
  ["an error among them", [5, "#N/A", 1990], "#N/A"],
  ["words", ["chưa", "rõ", ""], "chưa"],
  ["nothing", ["", "", ""], ""],
])("reads %s in three columns", (_, cells, whole) => {
  const layout = withWholeDates(listOf([["Nguyễn Văn An", ...cells]]));
  expect(layout.grid.values[1]).toEqual(["Nguyễn Văn An", whole, ...cells.slice(1)]);
});

it("leaves what stands above the rows, and a list without such dates", () => {
  const title = ["Biểu", 5, 6, 1990];
  expect(withWholeDates(listOf([], [title])).grid.values[0]).toEqual(title);
  const plain = { ...listOf([["Nguyễn Văn An", 5, 6, 1990]]), dateParts: [] };
  expect(withWholeDates(plain).grid.values).toEqual(plain.grid.values);
});

it("knows the columns of months and years", () => {
  const dateParts = [1, 4].map((column) => ({ id: "admission.birth" as const, column }));
  expect([0, 1, 2, 3, 4, 5, 6, 7].filter((column) => isLaterPart({ dateParts }, column))).toEqual([2, 3, 5, 6]);
});

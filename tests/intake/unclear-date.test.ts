// Which heading of a list of people may be the day of admission that it lacks; which tables hold days of admission.

import { layoutOf } from "../../src/intake/sheet-layout";
import { hasAdmissionDays, unclearDate } from "../../src/intake/unclear-date";
import type { CellValue } from "../../src/model/grid";
import { makeGrid } from "./grids";

function unclear(headings: readonly string[], cells: readonly CellValue[]): string | undefined {
  const rows = cells.map((cell) => ["Nguyễn Văn An", "A", cell]);
  const texts = headings.map((heading) => [heading]);
  return unclearDate(layoutOf(makeGrid("x", [[...headings], ...rows]), "admissions", 0, 1, texts))?.key;
}

it.each<[string, readonly CellValue[]]>([
  ["days", [42900, 42901]],
  ["days typed as text, of long ago too", ["05/06/1950"]],
  ["more days than other texts", [42900, "x", 42901]],
  ["days and blanks", [42900, "", " "]],
  ["a number that is just a day", [20_000]],
])("is one above %s", (_, cells) => {
  expect(unclear(["Họ và tên", "Đơn vị", "Lễ"], cells)).toBe("lễ");
});

it.each<[string, readonly string[], readonly CellValue[]]>([
  ["texts", ["Họ và tên", "Đơn vị", "Lễ"], ["x"]],
  ["as many days as texts", ["Họ và tên", "Đơn vị", "Lễ"], [42900, "x"]],
  ["small numbers", ["Họ và tên", "Đơn vị", "Lễ"], [19_999]],
  ["nothing", ["Họ và tên", "Đơn vị", "Lễ"], [""]],
  ["days of something known", ["Họ và tên", "Đơn vị", "Ngày sinh"], [33_000]],
  ["days, where the day of admission is there", ["Họ và tên", "Ngày kết nạp", "Lễ"], [42_900]],
  ["days, where nobody is named", ["Lạ", "Đơn vị", "Lễ"], [42_900]],
  [
    "days, of which the first forty cells hold no more than half",
    ["Họ và tên", "Đơn vị", "Lễ"],
    [...Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 42_900 : "x")), 42_900, 42_900],
  ],
])("is none above %s", (_, headings, cells) => {
  expect(unclear(headings, cells)).toBeUndefined();
});

it.each<[string, readonly (readonly string[])[], CellValue, boolean]>([
  ["a unit", [["Đơn vị"], ["Ngày kết nạp"]], 42_900, true],
  ["a unit, under words of admission", [["Đơn vị"], ["Ngày được xét kết nạp"]], 42_900, true],
  ["a unit, under such words in an upper row", [["Đơn vị"], ["Xét kết nạp Ngày", "Ngày"]], 42_900, true],
  ["a unit, under nearly the heading", [["Đơn vị"], ["Ngày kêt nap"]], 42_900, true],
  ["what is nearly a heading", [["Họ và tênn"], ["Ngày kết nạp"]], 42_900, true],
  ["what nobody knows", [["Lạ lùng"], ["Ngày kết nạp"]], 42_900, false],
  ["nothing", [[], ["Ngày kết nạp"]], 42_900, false],
  ["a unit, of which none is a day", [["Đơn vị"], ["Ngày được xét kết nạp"]], "chưa", false],
  ["a unit, of other days", [["Đơn vị"], ["Ngày mua"]], 42_900, false],
  ["a unit, of the decision", [["Đơn vị"], ["Ngày quyết định kết nạp"]], 42_900, false],
])("days of admission are told by what stands beside them: %s", (_, texts, cell, expected) => {
  const grid = makeGrid("x", [texts.map(([text]) => text ?? ""), ["A", cell]]);
  expect(hasAdmissionDays(layoutOf(grid, "admissions", 0, 1, texts))).toBe(expected);
});

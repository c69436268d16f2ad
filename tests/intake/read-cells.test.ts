// Single cells of a list of people.

import { createIssueList } from "../../src/intake/issue-list";
import { birthOf, createCells, educationText } from "../../src/intake/read-cells";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { CellValue } from "../../src/model/grid";
import { toDay } from "../../src/model/day";
import { brief, makeGrid } from "./grids";

it.each<[string, CellValue, string]>([
  ["as typed", "12/12", "12/12"],
  ["12 December for 12/12", toDay(2017, 12, 12), "12/12"],
  ["9 December for 9/12", toDay(2017, 12, 9), "9/12"],
  ["12 September for 9/12", toDay(2017, 9, 12), "9/12"],
  ["10 October for 10/10", toDay(2017, 10, 10), "10/10"],
  ["10 August for 8/10", toDay(2017, 8, 10), "8/10"],
  ["12 October for 10/12", toDay(2017, 10, 12), "10/12"],
  ["the first day that Excel may mean", 20_000, "3/10"],
  ...[10, 11, 12, 13].map((value): [string, CellValue, string] => ["a small number", value, String(value)]),
  ["3 May, which is no class", toDay(2017, 5, 3), String(toDay(2017, 5, 3))],
  ["10 November, which is none", toDay(2017, 11, 10), String(toDay(2017, 11, 10))],
  ["11 September, which is no class", toDay(2017, 9, 11), String(toDay(2017, 9, 11))],
  ["13 December, which is none", toDay(2017, 12, 13), String(toDay(2017, 12, 13))],
  ["11 October, which is none", toDay(2017, 10, 11), String(toDay(2017, 10, 11))],
])("reads the class of a school: %s", (_, value, text) => {
  expect(educationText(value)).toBe(text);
});

it.each([
  [{ kind: "day", day: 33_000, typed: "date" }, { day: 33_000 }],
  [{ kind: "month", year: 1990, month: 5 }, { year: 1990 }],
  [{ kind: "year", year: 1990 }, { year: 1990 }],
  [{ kind: "blank" }, null],
] as const)("takes of %j what a birth needs", (reading, birth) => {
  expect(birthOf(reading)).toEqual(birth);
});

function cellsOf(value: CellValue): { cells: ReturnType<typeof createCells>; said: () => string[] } {
  const issues = createIssueList();
  const layout = layoutOf(makeGrid("x", [["Ngày kết nạp"], [value]]), "admissions", 0, 1, [["Ngày kết nạp"]]);
  return { cells: createCells(layout, issues), said: () => brief(issues.items) };
}

it.each<[CellValue, object, string[]]>([
  ["05/06/2017", { kind: "day", day: toDay(2017, 6, 5) }, []],
  ["42900", { kind: "day", day: 42_900 }, ["warning date/serial-as-text x!A2"]],
  ["5.6.17", { kind: "day", day: toDay(2017, 6, 5) }, ["warning date/typed-as-text x!A2"]],
  ["6/2017", { kind: "month" }, []],
  ["#N/A", { kind: "error" }, []],
])("reads the day %j, and says what only this cell says", (value, reading, expected) => {
  const { cells, said } = cellsOf(value);
  expect(cells.date(1, "admission.admitted")).toMatchObject(reading);
  expect(said()).toEqual(expected);
});

it.each<[CellValue, string]>([
  ["#N/A", "error cell/error-value x!A2"],
  ["tháng sau", "warning date/not-a-date x!A2"],
])("says once of %j, and where, that it gives no day", (value, expected) => {
  const { cells, said } = cellsOf(value);
  cells.reportDate(1, "admission.admitted", "warning");
  expect(said()).toEqual([expected]);
});

it("reads what only looks filled as blank, and what has no column too", () => {
  const { cells } = cellsOf("\u200B");
  expect(cells.text(1, "admission.admitted")).toBe("");
  expect([cells.text(1, "admission.birth"), cells.value(1, "admission.birth")]).toEqual(["", ""]);
  expect(cells.place(1, "admission.birth")).toEqual({ sheet: "x", cell: "" });
});

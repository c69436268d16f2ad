// Numbers of units against one another: totals, percentages, parts, plans of nobody.

import { brief, makeGrid, read, UNITS, ADMISSION_HEADINGS, ADMISSIONS, type Rows } from "../grids";

function readFigures(headings: readonly string[], rows: Rows): string[] {
  const person = ["Nguyễn Văn An", 33000, rows[0]?.[0] ?? "", 42900, 42910];
  const { issues } = read([makeGrid(UNITS, [headings, ...rows]), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, person])]);
  return brief(issues);
}

it.each([
  ["the sum of the rows", 9, []],
  ["one more", 10, ["warning row/total-differs Đơn vị!B4"]],
])("holds a total row against the rows: %s", (_, total, expected) => {
  const rows = [
    ["Một", 4],
    ["Hai", 5],
    ["Tổng cộng", total],
  ];
  expect(readFigures(["Đơn vị", "Kế hoạch 2017"], rows)).toEqual(["note row/total Đơn vị!A4", ...expected]);
});

it("takes a total of the units at the top", () => {
  const rows = [
    ["Một", "", 9],
    ["Hai", "Một", 9],
    ["Tổng cộng", "", 9],
  ];
  expect(readFigures(["Đơn vị", "Trực thuộc", "Kế hoạch 2017"], rows)).toEqual(["note row/total Đơn vị!A4"]);
});

it.each([
  ["as a share", 0.9439, []],
  ["truncated", "94%", []],
  ["as a number of percent", 94.39, []],
  ["rounded to one digit", "94,4 %", []],
  ["a point too low", "93%", ["warning unit/percent-differs Đơn vị!D2"]],
  ["a point too high", "96%", ["warning unit/percent-differs Đơn vị!D2"]],
  ["blank", "", []],
])("holds a percentage against plan and total: %s", (_, percent, expected) => {
  const rows = [["Một", 12_064, 11_388, percent]];
  const said = readFigures(["Đơn vị", "Kế hoạch 2016", "Kết nạp 2016", "Tỷ lệ"], rows);
  expect(said).toEqual(expected);
});

it.each([
  ["as many as the rows", 1, []],
  ["one more", 2, ["warning unit/total-differs Đơn vị!C2"]],
  ["none given", "", []],
])("holds a typed total against the people: %s", (_, total, expected) => {
  expect(readFigures(["Đơn vị", "Trực thuộc", "Kết nạp 2017"], [["Một", "", total]])).toEqual(expected);
});

it("compares nothing in a year without people", () => {
  expect(readFigures(["Đơn vị", "Trực thuộc", "Kết nạp 2016"], [["Một", "", 5]])).toEqual([]);
});

it.each([
  ["all of them", 250, []],
  ["one more", 251, ["warning unit/part-exceeds-members Đơn vị!D2"]],
])("holds women against members: %s", (_, women, expected) => {
  expect(readFigures(["Đơn vị", "Trực thuộc", "Số đảng viên", "Đảng viên nữ"], [["Một", "", 250, women]])).toEqual(
    expected,
  );
});

it("tells a plan of 0 and the units without one", () => {
  const rows = [
    ["Một", 1],
    ["Hai", 0],
    ["Ba", ""],
    ["Bốn", ""],
  ];
  expect(readFigures(["Đơn vị", "Kế hoạch 2017"], rows)).toEqual([
    "note plan/zero Đơn vị!B3",
    "note plan/blank Đơn vị!A4",
  ]);
});

it("reads numbers typed as text, and says what is none", () => {
  const rows = [
    ["Một", "1.797", "x"],
    ["Hai", "nhiều", "-"],
  ];
  expect(readFigures(["Đơn vị", "Số đảng viên", "Kế hoạch 2017"], rows)).toEqual([
    "warning unit/not-a-number Đơn vị!B3",
    "note column/numbers-as-text Đơn vị!B2",
  ]);
});

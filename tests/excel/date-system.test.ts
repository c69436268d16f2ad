import { isDateFormat, cellSinceNineteenHundred } from "../../src/excel/date-system";

it.each([
  ["dd/mm/yyyy", true],
  ["[$-42A]dd mmmm yyyy", true],
  ["mmm-yy", true],
  ["General", false],
  ["@", false],
  ["#,##0", false],
  ["h:mm", false],
  ['0 "ngày"', false],
  ["[Red]0", false],
])("%j shows a date: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

it.each([
  [33_000, "dd/mm/yyyy", 34_462],
  [33_000, "General", 33_000],
  [1_990, "dd/mm/yyyy", 1_990],
  ["31/12/1990", "dd/mm/yyyy", "31/12/1990"],
])("%j as %s is %j counted from 1900", (value, format, expected) => {
  expect(cellSinceNineteenHundred(value, format, 1_462)).toBe(expected);
});

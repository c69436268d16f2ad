// What a cell says as text, and which cells say nothing or hold an error.

import { cellText, isBlank, isErrorValue } from "../../src/intake/cell-text";

it.each([
  ["  An Bình\u00A0", "An Bình"],
  [1797, "1797"],
  [true, "true"],
  [undefined, ""],
])("reads %j as %j", (value, text) => {
  expect(cellText(value)).toBe(text);
});

it.each([
  [undefined, true],
  ["", true],
  [" ", true],
  ["\u00A0", true],
  ["\u200B", true],
  ["\u00A0x", false],
  ["x", false],
  ["Đ", false],
  [0, false],
  [false, false],
])("takes %j for a blank: %j", (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});

it.each([
  ["#N/A", true],
  ["#REF! ", true],
  ["#5", false],
  ["N/A", false],
  [5, false],
])("takes %j for an error of Excel: %j", (value, error) => {
  expect(isErrorValue(value)).toBe(error);
});

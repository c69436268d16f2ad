// What a cell says as text, and which cells say nothing or hold an error.

import { cellText, isBlank, isErrorValue, isPersonName, readableText } from "../../src/intake/cell-text";

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
  ["\u200B\u00A0", true],
  ["\u00AD", true],
  ["\u1680", true],
  ["\u2000", true],
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

it.each([
  ["  x ", "x"],
  [5, "5"],
  ["\u200B", ""],
  ["#N/A", ""],
  [undefined, ""],
])("reads of %j, leaving out what says nothing, %j", (value, text) => {
  expect(readableText(value)).toBe(text);
});

it.each([
  ["Ý Nhi", true],
  ["Lò", true],
  ["H'A", true],
  ["An - Bình", true],
  ["x", false],
  ["1x", false],
  ["x2", false],
  ["...", false],
  [12, false],
  [true, false],
])("takes %j for the name of a person: %j", (value, isName) => {
  expect(isPersonName(value)).toBe(isName);
});

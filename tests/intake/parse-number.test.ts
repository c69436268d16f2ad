import { parseNumber } from "../../src/intake/parse-number";

it.each([
  [1797, 1797],
  ["1.797", 1797],
  ["1 797", 1797],
  ["1\u00A0797", 1797],
  ["1,797", 1797],
  ["12.064.000", 12_064_000],
  ["1.797,5", 1797.5],
  ["1.797,50", 1797.5],
  ["12.797,5", 12_797.5],
  ["1.234.567,5", 1_234_567.5],
  ["-1.797", -1797],
  ["-1.797,5", -1797.5],
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["0,5", 0.5],
  ["0.125", 0.125],
  ["-5", -5],
  ["- 5", -5],
  ["−5", -5],
  ["0", 0],
  ["007", 7],
])("reads %j as %d", (value, number) => {
  expect(parseNumber(value)).toEqual({ kind: "number", value: number });
});

it.each([
  "a",
  "1.2.3",
  "1,79,7",
  "65%",
  "1.797.5",
  "1e5",
  "a1.797",
  "a1.797,5",
  "1.797,5a",
  "5 - 6",
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
])("does not read %j", (value) => {
  expect(parseNumber(value)).toEqual({ kind: "unreadable" });
});

it.each(["", "  ", "\u200B", undefined])("takes %j for a blank", (value) => {
  expect(parseNumber(value)).toEqual({ kind: "blank" });
});

// Periods as a person types them; the spellings stand with the functions' arguments.

import { toDay } from "../../src/model/day";
import { parseTypedPeriod } from "../../src/model/typed-period";

it.each([
  ["2017", { period: { kind: "year", year: 2017 }, asOf: null }],
  ["6 tháng 2017", { period: { kind: "year", year: 2017 }, asOf: toDay(2017, 6, 30) }],
  ["quý I/2017", { period: { kind: "year", year: 2017 }, asOf: toDay(2017, 3, 31) }],
  ["13 tháng 2017", null],
  ["", null],
])("reads %j as %j", (text, expected) => {
  expect(parseTypedPeriod(text)).toEqual(expected);
});

// Numbers in sentences: separators, half up, signs.

import fc from "fast-check";
import {
  formatCount,
  formatPercent,
  formatPlan,
  formatPoints,
  formatShortPercent,
  roundHalfUp,
} from "../../src/text/format-number";

it.each([
  [11388, "11.388", "11,388"],
  [999, "999", "999"],
  [1234567, "1.234.567", "1,234,567"],
  [0, "0", "0"],
  [-1200, "−1.200", "−1,200"],
])("writes the count %d", (value, vietnamese, english) => {
  expect([formatCount(value, "vi"), formatCount(value, "en")]).toEqual([vietnamese, english]);
});

it.each([
  [11388 / 12064, "94,40\u00a0%", "94.40\u00a0%"],
  [1797 / 1810, "99,28\u00a0%", "99.28\u00a0%"],
  [31, "3.100,00\u00a0%", "3,100.00\u00a0%"],
  [0.5, "50,00\u00a0%", "50.00\u00a0%"],
])("writes the share %d", (value, vietnamese, english) => {
  expect([formatPercent(value, "vi"), formatPercent(value, "en")]).toEqual([vietnamese, english]);
});

it.each([
  [0.5, "50 %"],
  [1, "100 %"],
  [0.405, "40,5 %"],
  [0.3333, "33,33 %"],
  [0, "0 %"],
])("writes the limit %d without zeros at its end", (value, expected) => {
  expect(formatShortPercent(value, "vi")).toBe(expected);
});

it("writes points and plans", () => {
  expect(formatPoints(0.65 - 0.5, "vi")).toBe("15,00 điểm phần trăm");
  expect(formatPoints(-0.0333, "en")).toBe("−3.33 points");
  expect(formatPoints(-0.000001, "vi")).toBe("0,00 điểm phần trăm");
  expect(formatPlan({ kind: "floor", value: 12000 }, "vi")).toBe("≥ 12.000");
  expect(formatPlan({ kind: "range", low: 55, high: 60 }, "vi")).toBe("55 – 60");
  expect(formatPlan({ kind: "exact", value: 12064 }, "en")).toBe("12,064");
});

it.each([
  [1.005, 1.01],
  [2.675, 2.68],
  [0.285 * 100, 28.5],
  [1.0049999, 1],
  [-1.005, -1.01],
  [1e-9, 0],
  // The machine makes 0.034999999999999996 of it.
  [0.00035 * 100, 0.04],
])("rounds %d as a person would", (value, expected) => {
  expect(roundHalfUp(value, 2)).toBe(expected);
});

it("rounds every number of hundredths and a half up", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
      expect(roundHalfUp(Number(`${String(hundredths)}5e-3`), 2)).toBe((hundredths + 1) / 100);
    }),
  );
});

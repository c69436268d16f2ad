// Counts by category: of a unit with those below it, and of its own rows alone.

import { resolveScope } from "../../src/indicators/report-scope";
import { countByUnit, tally } from "../../src/indicators/tally";
import { buildBoard, day } from "./board-builder";

it("keeps the categories of every unit apart, with and without the units below", () => {
  const board = buildBoard({
    units: [{ name: "Huyện" }, { name: "Xã", under: "Huyện" }, { name: "Thôn", under: "Xã" }],
    admissions: [
      { unit: "Huyện", on: "01/02/2017", sex: "male", times: 2 },
      { unit: "Xã", on: "01/02/2017", sex: "male", times: 3 },
      { unit: "Xã", on: "01/02/2017", sex: "female", times: 5 },
      { unit: "Thôn", on: "01/02/2017", sex: "female", times: 7 },
    ],
  });
  const scope = resolveScope(board, { kind: "year", year: 2017 }, day("31/12/2017"));
  if (!scope.ok) throw new Error(scope.reason);
  const { sex } = board.admissions.codes;
  // Another column before it, so that the cells of the second one begin further on.
  const both = countByUnit(board, scope.value, [
    { places: new Uint8Array(sex.length), categories: 3 },
    { places: sex, categories: 3 },
  ]);
  const counts = { count: (unit: number | null, place: number) => both.count(unit, 3 + place) };
  expect([0, 1, 2].map((unit) => [counts.count(unit, 0), counts.count(unit, 1)])).toEqual([
    [5, 12],
    [3, 12],
    [0, 7],
  ]);
  expect(counts.count(null, 1)).toBe(12);
  const rows = tally(board, scope.value);
  expect([0, 1, 2].map((unit) => [rows.count(unit), rows.ownCount(unit)])).toEqual([
    [17, 2],
    [15, 8],
    [7, 7],
  ]);
  expect(rows.count(null)).toBe(17);
});

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
  const counts = [0, 1, 2, 3].map((line) => [3, 4].map((cell) => both.cells[line * both.width + cell]));
  // The whole organisation last.
  expect(counts).toEqual([
    [5, 12],
    [3, 12],
    [0, 7],
    [5, 12],
  ]);
  const { all, own } = tally(board, scope.value);
  expect([...all]).toEqual([17, 15, 7, 17]);
  expect([...own]).toEqual([2, 8, 7, 0]);
});

const UNITS = [{ name: "A" }, { name: "A1", under: "A" }];

// Spans of whole months are summed month by month, others are counted row by row.
it.each([
  ["a year", "1/1/2017", "31/12/2017", 1 + 2 + 4 + 8],
  ["a year up to the end of a month", "1/1/2017", "31/3/2017", 1 + 2 + 4],
  ["a year up to a day on which the last one of a month counts", "1/1/2017", "20/3/2017", 1 + 2 + 4],
  ["a year up to a day amid a month", "1/1/2017", "19/3/2017", 1 + 2],
  ["a span that begins amid a month", "6/3/2017", "31/12/2017", 4 + 8],
  ["one that begins on the first day on which anybody counts", "5/3/2017", "31/12/2017", 2 + 4 + 8],
  ["some days of a month", "6/3/2017", "19/3/2017", 0],
  ["a span without anybody", "1/4/2017", "30/11/2017", 0],
  ["several years", "1/1/2016", "31/12/2018", 16 + 1 + 2 + 4 + 8 + 32],
])("counts the rows of %s", (_span, start, end, expected) => {
  const people = ["1/1/2017", "5/3/2017", "20/3/2017", "31/12/2017", "31/12/2016", "1/1/2018"].map((on, place) => ({
    unit: "A1",
    on,
    times: 2 ** place,
  }));
  const uncounted = [
    { unit: null, on: "10/3/2017" },
    { unit: "A1", on: null },
  ];
  const board = buildBoard({ units: UNITS, admissions: [...uncounted, ...people] });
  const span = { period: { kind: "year", year: 2017 } as const, start: day(start), end: day(end), asOf: day(end) };
  const { all, own } = tally(board, span);
  expect([...own]).toEqual([0, expected, 0]);
  expect([...all]).toEqual([expected, expected, expected]);
});

it("counts more units through more months than a table holds", () => {
  const months = Array.from(
    { length: 12 * 60 },
    (_, at) => `1/${String((at % 12) + 1)}/${String(1960 + Math.floor(at / 12))}`,
  );
  const few = buildBoard({ units: UNITS, admissions: months.map((on) => ({ unit: "A1", on })) });
  const [, pattern] = few.units;
  if (!pattern) throw new Error("the builder gave no unit");
  const more = Array.from({ length: 6_000 }, (_, at) => ({ ...pattern, index: at + 2, parent: 0 }));
  const board = { ...few, units: [...few.units, ...more] };
  const scope = resolveScope(board, { kind: "term", from: 1970, to: 1974 }, day("31/12/1974"));
  if (!scope.ok) throw new Error(scope.reason);
  expect([0, 1, 2].map((unit) => tally(board, scope.value).all[unit])).toEqual([60, 60, 0]);
});

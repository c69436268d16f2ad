// Counts by category: of a unit with those below it, and of its own rows alone.

import { resolveScope } from "../../src/indicators/report-scope";
import { countByUnit, tally } from "../../src/indicators/tally";
import { formatDay } from "../../src/model/day";
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

// Spans that divide no year are summed year by year, others are counted row by row.
it.each([
  ["a year", "1/1/2017", "31/12/2017", 1 + 2 + 4 + 8],
  ["a year up to its last day on which anybody counts", "1/1/2017", "20/12/2017", 1 + 2 + 4 + 8],
  ["a year up to the day before", "1/1/2017", "19/12/2017", 1 + 2 + 4],
  ["a year from its first day on which anybody counts", "2/1/2017", "31/12/2017", 1 + 2 + 4 + 8],
  ["a year from the day after", "3/1/2017", "31/12/2017", 2 + 4 + 8],
  ["some days of a year", "6/3/2017", "19/3/2017", 0],
  ["a year without anybody", "1/1/2015", "31/12/2015", 0],
  ["the last year from its second day on", "2/1/2018", "31/12/2018", 64],
  ["the first year up to the day before anybody counts", "1/1/2016", "30/12/2016", 0],
  ["several years", "1/1/2016", "31/12/2018", 16 + 1 + 2 + 4 + 8 + 32 + 64],
  ["several years, the last one in part", "1/1/2016", "19/12/2017", 16 + 1 + 2 + 4],
])("counts the rows of %s", (_span, start, end, expected) => {
  const people = ["2/1/2017", "5/3/2017", "20/3/2017", "20/12/2017", "31/12/2016", "1/1/2018", "31/12/2018"].map(
    (on, place) => ({
      unit: "A1",
      on,
      times: 2 ** place,
    }),
  );
  const uncounted = [
    { unit: null, on: "1/1/2018" },
    { unit: "A1", on: null },
  ];
  const board = buildBoard({ units: UNITS, admissions: [...uncounted, ...people] });
  const span = { period: { kind: "year", year: 2017 } as const, start: day(start), end: day(end), asOf: day(end) };
  const { all, own } = tally(board, span);
  expect([...own]).toEqual([0, expected, 0]);
  expect([...all]).toEqual([expected, expected, expected]);
});

it("counts each row of a part of a month for its own unit", () => {
  const days = ["5/3/2017", "9/3/2017", "20/3/2017"];
  const board = buildBoard({
    units: UNITS,
    admissions: days.flatMap((on) => [
      { unit: "A", on, times: 2 },
      { unit: "A1", on, times: 3 },
    ]),
  });
  const scope = resolveScope(board, { kind: "year", year: 2017 }, day("10/3/2017"));
  expect(scope.ok && [...tally(board, scope.value).own]).toEqual([4, 6, 0]);
});

it("keeps years apart in a long list, whatever its order and however many its days", () => {
  const board = buildBoard({
    units: UNITS,
    admissions: [
      { unit: "A1", on: "30/6/2017", times: 5_000 },
      ...Array.from({ length: 365 }, (_, at) => ({ unit: "A1", on: formatDay(day("1/1/2019") + at) })),
      ...Array.from({ length: 365 }, (_, at) => ({ unit: "A", on: formatDay(day("1/1/2015") + at) })),
    ],
  });
  const ownOf = (year: number): readonly number[] => {
    const scope = resolveScope(board, { kind: "year", year });
    if (!scope.ok) throw new Error(scope.reason);
    return [...tally(board, scope.value).own];
  };
  expect([2015, 2016, 2017, 2018, 2019].map(ownOf)).toEqual([
    [365, 0, 0],
    [0, 0, 0],
    [0, 5_000, 0],
    [0, 0, 0],
    [0, 365, 0],
  ]);
});

// Columns are counted three at a time; blocks of rows that all count in another way than the others.
it.each([
  ["all rows", "31/12/2017"],
  ["some rows", "30/6/2017"],
])("counts %s by however many columns", (_rows, asOf) => {
  const admissions = Array.from({ length: 40 }, (_, at) => ({
    unit: at % 3 === 0 ? "A" : "A1",
    on: at % 4 === 1 ? "1/9/2017" : "1/3/2017",
  }));
  const board = buildBoard({ units: UNITS, admissions });
  const isCounted = (at: number): boolean => asOf === "31/12/2017" || at % 4 !== 1;
  const columns = [2, 3, 4, 5, 6].map((categories, column) => ({
    categories,
    places: Uint8Array.from(admissions, (_, at) => (at * (column + 1) + (at >> 2)) % categories),
  }));
  const scope = resolveScope(board, { kind: "year", year: 2017 }, day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  for (const number of [1, 2, 3, 4, 5]) {
    const by = columns.slice(0, number);
    const { cells } = countByUnit(board, scope.value, by);
    const lineOf = (isWanted: (at: number) => boolean): number[] =>
      by.flatMap(({ categories, places }) =>
        Array.from(
          { length: categories },
          (_, place) => [...places].filter((own, at) => own === place && isCounted(at) && isWanted(at)).length,
        ),
      );
    const all = lineOf(() => true);
    expect([...cells]).toEqual([...all, ...lineOf((at) => at % 3 !== 0), ...all]);
  }
});

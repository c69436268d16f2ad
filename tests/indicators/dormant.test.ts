// Dormant units: how long a unit has admitted nobody, and since when.

import { dormant, isPastKnown } from "../../src/indicators/dormant";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

function scopeOf(board: Board, period: string, asOf: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

function rows(board: Board, years: number, asOf: string): unknown[] {
  return dormant(board, scopeOf(board, "2021", asOf), years).map(({ unit, years: streak, last }) => [
    board.units[unit]?.name,
    streak,
    last,
  ]);
}

describe("of a district", () => {
  const board = buildBoard({
    units: [
      { name: "Huyện" },
      { name: "Bản A", under: "Huyện" },
      { name: "Bản B", under: "Huyện" },
      { name: "Bản C", under: "Huyện" },
    ],
    admissions: [
      { unit: "Bản A", on: "1/3/2021" },
      { unit: "Bản B", on: "31/12/2018" },
      { unit: "Bản A", on: "1/3/2017" },
    ],
  });
  it("the longest streak comes first; a unit that never admitted counts from the first year of the data", () => {
    expect(rows(board, 1, "31/12/2021")).toEqual([
      ["Bản C", 5, null],
      ["Bản B", 3, day("31/12/2018")],
    ]);
  });
  it("the number of years is the least, and at least one", () => {
    expect(rows(board, 3, "31/12/2021")).toHaveLength(2);
    expect(rows(board, 4, "31/12/2021")).toHaveLength(1);
    expect(rows(board, 0, "31/12/2021")).toHaveLength(2);
  });
  it("admissions after the as-of date are not seen, those on the day are", () => {
    expect(rows(board, 1, "28/2/2021")).toEqual([
      ["Bản C", 5, null],
      ["Bản A", 4, day("1/3/2017")],
      ["Bản B", 3, day("31/12/2018")],
    ]);
    expect(rows(board, 1, "1/3/2021")).toHaveLength(2);
  });
  it("the whole organisation is not one of them", () => {
    expect(rows(board, 1, "28/2/2021").flat()).not.toContain("Huyện");
  });
});

it("a unit has admitted somebody when a unit below it has", () => {
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B" }, { name: "B1", under: "B" }, { name: "B2", under: "B" }],
    admissions: [
      { unit: "B1", on: "5/5/2018" },
      { unit: "B", on: "5/5/2017" },
      { unit: "B2", on: "5/5/2019" },
      { unit: "A", on: "5/5/2021" },
    ],
  });
  expect(rows(board, 3, "31/12/2021")).toEqual([["B1", 3, day("5/5/2018")]]);
  expect(rows(board, 2, "31/12/2021")).toContainEqual(["B", 2, day("5/5/2019")]);
});

it("nobody is called dormant before the lists begin", () => {
  const board = buildBoard({ units: [{ name: "A" }, { name: "B" }], admissions: [{ unit: "A", on: "1/8/2021" }] });
  expect([rows(board, 1, "30/6/2021"), rows(board, 1, "31/8/2021")]).toEqual([[], [["B", 1, null]]]);
});

it("nobody is called dormant where nobody was ever admitted", () => {
  const units = [{ name: "A" }, { name: "B" }];
  expect(rows(buildBoard({ units }), 1, "31/12/2021")).toEqual([]);
  expect(rows(buildBoard({ units, admissions: [{ unit: "A", on: "1/1/2022" }] }), 1, "31/12/2021")).toEqual([]);
});

it.each<[string, Partial<AdmissionSpec>]>([
  ["an unknown unit", { unit: null, on: "1/1/2010" }],
  ["no counting day", { unit: "A", on: null }],
])("the data do not begin with a row of %s", (_what, bad) => {
  const good: AdmissionSpec = { unit: "A", on: "1/3/2020" };
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B" }, { name: "C" }],
    admissions: [good, { ...good, on: "1/3/2021", unit: "C" }, { ...good, ...bad }],
  });
  expect(rows(board, 1, "31/12/2021")).toEqual([
    ["B", 2, null],
    ["A", 1, day("1/3/2020")],
  ]);
});

describe("a number typed for a period", () => {
  const withTotals = (totals: readonly (readonly [string, number])[], asOf: string): unknown[] => {
    const board = buildBoard({
      units: [{ name: "A" }, { name: "B" }, { name: "C" }],
      admissions: [
        { unit: "B", on: "1/3/2015" },
        { unit: "C", on: "1/6/2021" },
      ],
    });
    const [a, ...others] = board.units;
    if (!a) throw new Error("the builder gave no units");
    return rows({ ...board, units: [{ ...a, totals: new Map(totals) }, ...others] }, 1, asOf).filter(
      (row) => Array.isArray(row) && row[0] !== "C",
    );
  };
  it("of a year ends a streak with the year's last day", () => {
    expect(withTotals([["2019", 2]], "31/12/2019")).toEqual([["B", 4, day("1/3/2015")]]);
    expect(withTotals([["2019", 2]], "30/12/2019")).toEqual([
      ["A", 5, null],
      ["B", 4, day("1/3/2015")],
    ]);
  });
  it("tells nothing of the other units", () => {
    expect(withTotals([["2012", 2]], "31/12/2012")).toEqual([]);
    expect(withTotals([["2012", 0]], "31/12/2012")).toEqual([["A", 1, null]]);
    expect(withTotals([["2012", 0]], "30/12/2012")).toEqual([]);
  });
  it("of 0, or of a whole term, ends none", () => {
    expect(withTotals([["2019", 0]], "31/12/2019")[0]).toEqual(["A", 5, null]);
    expect(withTotals([["2015-2020", 9]], "31/12/2020")[0]).toEqual(["A", 6, null]);
  });
});

describe("years of which nothing is known", () => {
  const board = buildBoard({
    units: [{ name: "Huyện" }, { name: "A", under: "Huyện" }, { name: "B", under: "Huyện" }],
    admissions: [
      { unit: "B", on: "1/3/2020" },
      { unit: "B", on: "1/3/2022" },
    ],
  });
  const withUnits = (...changes: readonly object[]): Board => ({
    ...board,
    units: board.units.map((unit, at) => ({ ...unit, ...changes[at] })),
  });
  it("count for no unit: before the list, after it, and where the number of the whole is typed", () => {
    expect(rows(board, 1, "31/12/2022")).toEqual([["A", 3, null]]);
    expect(rows(board, 1, "31/12/2023")[0]).toEqual(["A", 3, null]);
    expect(rows(board, 1, "31/12/2024")).toEqual([]);
    const typed = withUnits({ totals: new Map([["2019", 120]]) });
    expect(rows(typed, 1, "31/12/2022")).toEqual([["A", 3, null]]);
    const none = withUnits({ totals: new Map([["2019", 0]]) });
    expect(rows(none, 1, "31/12/2022")).toEqual([["A", 4, null]]);
  });
  it("are known of a unit whose units below all have a number", () => {
    const zero = { totals: new Map([["2019", 0]]) };
    const deep = withUnits({}, { ...zero, children: [2] }, { ...zero, parent: 1 });
    expect(rows(deep, 1, "31/12/2019").map((row) => (Array.isArray(row) ? row[0] : null))).toContain("A");
  });
  it("and those in which a unit was not there from the first day count neither", () => {
    const on = (from: string): Board => withUnits({}, { from: day(from) });
    expect(rows(on("1/1/2021"), 1, "31/12/2022")).toEqual([["A", 2, null]]);
    expect(rows(on("1/10/2021"), 1, "31/12/2022")).toEqual([["A", 1, null]]);
    expect(rows(on("2/1/2022"), 1, "31/12/2022")).toEqual([]);
  });
  it("leave open whether a unit was without admissions for long", () => {
    const past = (some: Board, asOf: string): boolean[] => [1, 2].map((unit) => isPastKnown(some, unit, day(asOf)));
    expect(past(board, "31/12/2020")).toEqual([false, true]);
    expect(past(board, "31/12/2021")).toEqual([true, true]);
    expect(past(withUnits({}, { from: day("1/10/2019") }), "31/12/2020")).toEqual([true, true]);
    expect(past(board, "31/12/2024")).toEqual([false, false]);
    const below = withUnits({}, { totals: new Map([["2019", 2]]) });
    expect(isPastKnown(below, 0, day("28/2/2020"))).toBe(true);
  });
});

describe("a list that begins within a year", () => {
  const begun = (first: string, changes: object = {}): Board => {
    const board = buildBoard({
      units: [{ name: "A" }, { name: "B" }],
      admissions: [
        { unit: "B", on: first },
        { unit: "B", on: "1/3/2022" },
      ],
    });
    return { ...board, units: board.units.map((unit) => (unit.name === "A" ? { ...unit, ...changes } : unit)) };
  };
  it.each([
    ["31/3/2021", [["A", 2, null]], true],
    ["1/4/2021", [], false],
    ["20/12/2021", [], false],
  ])("tells of it once it begins in the first months: %s", (first, expected, isKnown) => {
    expect(rows(begun(first), 2, "30/9/2022")).toEqual(expected);
    expect(isPastKnown(begun(first), 0, day("30/9/2022"))).toBe(isKnown);
  });
  it("tells of the years after it, and of the year that goes on", () => {
    expect(rows(begun("20/12/2020"), 2, "30/9/2022")).toEqual([["A", 2, null]]);
    expect(rows(begun("20/12/2021"), 1, "31/12/2021")).toEqual([["A", 1, null]]);
  });
  it("leaves what a number tells", () => {
    expect(rows(begun("20/12/2021", { totals: new Map([["2021", 0]]) }), 2, "30/9/2022")).toEqual([["A", 2, null]]);
  });
});

describe("numbers of single years in a tree", () => {
  const UNITS = [
    { name: "Huyện" },
    { name: "Xã", under: "Huyện" },
    { name: "Bản A", under: "Xã" },
    { name: "Bản B", under: "Huyện" },
    { name: "Bản C", under: "Xã" },
  ];
  const LISTED = ["1/3/2020", "1/3/2022"].map((on): AdmissionSpec => ({ unit: "Bản B", on }));
  /** "Xã 1": the unit, and its years without anybody. */
  const idle = (
    totals: Readonly<Record<string, readonly (readonly [string, number])[]>>,
    asOf: string,
    more: readonly AdmissionSpec[],
  ): string[] => {
    const board = buildBoard({ units: UNITS, admissions: [...LISTED, ...more] });
    const units = board.units.map((unit) => ({ ...unit, totals: new Map(totals[unit.name]) }));
    const found = dormant({ ...board, units }, scopeOf(board, "2021", asOf), 1);
    return found.map(({ unit, years }) => `${units[unit]?.name ?? ""} ${String(years)}`).sort();
  };

  it.each<[string, ...Parameters<typeof idle>, string[]]>([
    ["0 of a unit tells of those below it", { Xã: [["2019", 0]] }, "31/12/2019", [], ["Bản A 1", "Bản C 1", "Xã 1"]],
    [
      "0 of the whole tells of those two levels below",
      { Huyện: [["2019", 0]] },
      "31/12/2019",
      [],
      ["Bản A 1", "Bản B 1", "Bản C 1", "Xã 1"],
    ],
    [
      "a number beside rows tells nothing of the others below it, whom the list tells of",
      { Xã: [["2021", 5]] },
      "31/12/2021",
      [{ unit: "Bản C", on: "1/6/2021" }],
      ["Bản A 2", "Bản B 1"],
    ],
    [
      "a number without rows leaves open who of those below it admitted somebody",
      { Xã: [["2021", 5]] },
      "31/12/2021",
      [],
      ["Bản A 1", "Bản B 1", "Bản C 1"],
    ],
    [
      "0 of every unit below tells of the one above",
      { "Bản A": [["2019", 0]], "Bản C": [["2019", 0]] },
      "31/12/2019",
      [],
      ["Bản A 1", "Bản C 1", "Xã 1"],
    ],
    ["0 of one of them does not", { "Bản A": [["2019", 0]] }, "31/12/2019", [], ["Bản A 1"]],
  ])("%s", (_, totals, asOf, more, expected) => {
    expect(idle(totals, asOf, more)).toEqual(expected);
  });

  it("leave the last day of the rows where that is later", () => {
    const board = buildBoard({ units: UNITS, admissions: LISTED });
    const units = board.units.map((unit) => ({ ...unit, totals: new Map(unit.name === "Bản B" ? [["2019", 2]] : []) }));
    expect(rows({ ...board, units }, 1, "31/12/2021")).toContainEqual(["Bản B", 1, day("1/3/2020")]);
  });
});

it("names no unit that had ended by the as-of date, or was not founded yet", () => {
  const board = buildBoard({
    units: [{ name: "T" }, { name: "A", under: "T" }, { name: "B", under: "T" }],
    admissions: [
      { unit: "A", on: "1/3/2018" },
      { unit: "B", on: "1/3/2018" },
      { unit: "B", on: "1/3/2021" },
    ],
  });
  const withEnd = (to: string | null, from: string | null = null): Board => ({
    ...board,
    units: board.units.map((unit) =>
      unit.name === "A" ? { ...unit, from: from === null ? null : day(from), to: to === null ? null : day(to) } : unit,
    ),
  });
  expect(rows(withEnd(null), 2, "31/12/2021")).toEqual([["A", 3, day("1/3/2018")]]);
  expect(rows(withEnd("31/12/2021"), 2, "31/12/2021")).toEqual([["A", 3, day("1/3/2018")]]);
  expect(rows(withEnd("30/12/2021"), 2, "31/12/2021")).toEqual([]);
  expect(rows(withEnd(null, "1/1/2022"), 1, "31/12/2021")).toEqual([]);
});

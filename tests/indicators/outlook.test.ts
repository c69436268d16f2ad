// What follows from plan, count and time: needed a month, projection, change, yearly mean.

import { MEASURES, type PlainMeasureId } from "../../src/indicators/measures";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day } from "./board-builder";

function scopeOf(board: Board, period: string, asOf: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

function measure(
  id: PlainMeasureId,
  board: Board,
  period: string,
  asOf: string,
  unit: number | null = null,
): number | string {
  const result = MEASURES[id].compute(board, unit, scopeOf(board, period, asOf));
  return result.ok ? result.value : result.reason;
}

const halfway = buildBoard({
  units: [{ name: "A", plans: { 2021: 80 } }],
  admissions: [
    { unit: "A", on: "30/6/2021", times: 52 },
    { unit: "A", on: "29/2/2020", times: 40 },
    { unit: "A", on: "1/12/2020", times: 30 },
  ],
});

describe("needed a month", () => {
  it("parts what remains over the months that are left", () => {
    expect(measure("needed", halfway, "2021", "30/6/2021")).toBeCloseTo(28 / 6, 9);
    expect(measure("needed", halfway, "2021", "15/11/2021")).toBeCloseTo(28 / 1.5, 9);
  });
  it("is 0 once the plan is reached, and says when no time is left", () => {
    const done = buildBoard({
      units: [{ name: "A", plans: { 2021: 5 } }],
      admissions: [{ unit: "A", on: "1/1/2021", times: 5 }],
    });
    expect(measure("needed", done, "2021", "31/12/2021")).toBe(0);
    expect(measure("needed", halfway, "2021", "31/12/2021")).toBe("period-over");
    expect(measure("needed", halfway, "2020", "31/10/2020")).toBe("no-plan");
  });
  it("counts the months of a whole term", () => {
    const term = buildBoard({
      units: [{ name: "A", plans: { "2010-2015": 100 } }],
      admissions: [
        { unit: "A", on: "1/1/2011", times: 39 },
        { unit: "A", on: "31/12/2012" },
      ],
    });
    expect(measure("needed", term, "2010-2015", "31/12/2012")).toBeCloseTo(60 / 36, 9);
  });
});

describe("projection", () => {
  it("goes on at today's rate", () => {
    expect(measure("projection", halfway, "2021", "30/6/2021")).toBeCloseTo(104, 9);
  });
  it("has no value before the period begins", () => {
    expect(measure("projection", halfway, "2021", "31/12/2020")).toBe("too-early");
  });
});

describe("change", () => {
  it("compares with the same span a year earlier", () => {
    // 52 against the 40 of 1 January to 30 June 2020; the 30 of December are not part of it.
    expect(measure("change", halfway, "2021", "30/6/2021")).toBeCloseTo(12 / 40, 9);
    expect(measure("change", halfway, "2021", "31/12/2021")).toBeCloseTo((52 - 70) / 70, 9);
  });
  it("takes the last day of February back to its last day, in whichever year", () => {
    expect(measure("change", halfway, "2021", "27/2/2021")).toBe("zero-previous");
    expect(measure("change", halfway, "2021", "28/2/2021")).toBe(-1);
    const leap = buildBoard({
      units: [{ name: "A" }],
      admissions: [
        { unit: "A", on: "28/2/2019", times: 2 },
        { unit: "A", on: "1/3/2019" },
        { unit: "A", on: "29/2/2020", times: 3 },
      ],
    });
    expect(measure("change", leap, "2020", "29/2/2020")).toBeCloseTo(0.5, 9);
  });
  it("has no value against part of a year of which only a number is typed", () => {
    const board = buildBoard({
      units: [{ name: "T" }, { name: "A", under: "T" }, { name: "B", under: "T" }],
      admissions: [
        { unit: "A", on: "15/2/2020", times: 10 },
        { unit: "A", on: "15/12/2020", times: 2 },
        { unit: "A", on: "15/2/2021", times: 15 },
        { unit: "B", on: "15/3/2021", times: 12 },
      ],
    });
    const withNumber = (typed: number) => ({
      ...board,
      units: board.units.map((unit) => ({ ...unit, totals: new Map(unit.name === "B" ? [["2020", typed]] : []) })),
    });
    const changes = (typed: number, asOf: string) =>
      [null, 0, 1, 2].map((unit) => measure("change", withNumber(typed), "2021", asOf, unit));
    expect(changes(50, "31/3/2021")).toEqual(["whole-years", "whole-years", 0.5, "whole-years"]);
    expect(changes(0, "31/3/2021")).toEqual([1.7, 1.7, 0.5, "zero-previous"]);
    expect(measure("change", withNumber(50), "2021", "31/12/2021", 2)).toBeCloseTo(-0.76, 9);
    const early = ["30/12/2020", "31/12/2020"].map((asOf) => measure("admitted", withNumber(50), "2020", asOf, 2));
    expect(early).toEqual(["whole-years", 50]);
    // A part of the unit above is not known either, and what its other parts have would be too little.
    expect(measure("admitted", withNumber(50), "2020", "31/3/2020", 0)).toBe("whole-years");
    expect(measure("admitted", withNumber(0), "2020", "31/3/2020", 0)).toBe(10);
  });
  it("has none for that reason too where nothing else is known of the year", () => {
    const board = buildBoard({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "15/2/2021" }] });
    const typed = { ...board, units: board.units.map((unit) => ({ ...unit, totals: new Map([["2020", 50]]) })) };
    expect(measure("change", typed, "2021", "31/3/2021")).toBe("whole-years");
  });
  it("compares a term with the one before by the name that it has in the lists", () => {
    const board = buildBoard({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "1/2/2015", times: 6 }] });
    const numbers = [
      ["2005-2010", 8],
      ["2011", 1],
      ["2012", 1],
      ["2013", 1],
      ["2014", 1],
    ] as const;
    const typed = {
      ...board,
      units: board.units.map((unit) => ({ ...unit, totals: new Map<string, number>(numbers) })),
    };
    expect(measure("change", typed, "2011-2015", "31/12/2015", 0)).toBe(0.25);
  });
  it("has no value where the workbook holds nothing of the year before, or the unit had nobody", () => {
    expect(measure("change", halfway, "2020", "30/6/2020")).toBe("no-previous");
    const two = buildBoard({
      units: [{ name: "A" }, { name: "B" }],
      admissions: [
        { unit: "A", on: "1/2/2020" },
        { unit: "B", on: "1/2/2021" },
      ],
    });
    expect(measure("change", two, "2021", "31/12/2021", 1)).toBe("zero-previous");
    expect(measure("change", two, "2021", "31/12/2021", 0)).toBe(-1);
  });
  it("compares a term with the term before", () => {
    const terms = buildBoard({
      units: [{ name: "A" }],
      admissions: [
        { unit: "A", on: "1/7/2006", times: 4 },
        { unit: "A", on: "1/7/2015", times: 5 },
      ],
    });
    expect(measure("change", terms, "2010-2015", "31/12/2015")).toBeCloseTo(0.25, 9);
    const late = buildBoard({
      units: [{ name: "A" }],
      admissions: [
        { unit: "A", on: "1/7/2008" },
        { unit: "A", on: "1/7/2015" },
      ],
    });
    expect(measure("change", late, "2010-2015", "31/12/2015")).toBe("no-previous");
  });
  it("ends the term before with its last year, also when asked after the term", () => {
    const terms = buildBoard({
      units: [{ name: "A" }],
      admissions: [
        { unit: "A", on: "31/12/2006", times: 4 },
        { unit: "A", on: "10/1/2011" },
        { unit: "A", on: "1/7/2015", times: 5 },
      ],
    });
    expect(measure("change", terms, "2010-2015", "15/1/2016")).toBeCloseTo(0.5, 9);
  });
  it("knows the year before by a typed number too", () => {
    const board = buildBoard({ units: [{ name: "A" }] });
    const totals = new Map([
      ["2016", 10],
      ["2017", 12],
    ]);
    const typed: Board = { ...board, units: board.units.map((unit) => ({ ...unit, totals })) };
    expect(measure("change", typed, "2017", "31/12/2017")).toBeCloseTo(0.2, 9);
    expect(measure("change", typed, "2016", "31/12/2016")).toBe("no-previous");
  });
});

describe("yearly mean", () => {
  const term = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on: "1/6/2011", times: 64_990 },
      { unit: "A", on: "1/6/2015", times: 8 },
    ],
  });
  it("divides a whole term by its five years, and a running one by the years passed", () => {
    expect(measure("yearlyMean", term, "2010-2015", "31/12/2015")).toBeCloseTo(12_999.6, 6);
    expect(measure("yearlyMean", term, "2010-2015", "30/6/2013")).toBeCloseTo(64_990 / 2.5, 6);
    expect(measure("yearlyMean", term, "2010-2015", "31/12/2010")).toBe("too-early");
  });
});

// The measures, on the figures that real reports print.

import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { MEASURES, MEASURE_IDS, PLAIN_MEASURE_IDS, type PlainMeasureId } from "../../src/indicators/measures";
import { ratio } from "../../src/indicators/measures/achievement";
import { due } from "../../src/indicators/measures/due";
import { statedPlan } from "../../src/indicators/measures/plan";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import type { Plan } from "../../src/model/plan";
import { wordsIn } from "../../src/model/words";
import { roundHalfUp } from "../../src/text/format-number";
import { buildBoard, day, type UnitSpec } from "./board-builder";

function scopeOf(board: Board, period: string, asOf: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

/** One unit with a plan and so many people. */
function oneUnit(plan: number | Plan | null, admitted: number, year: string): Board {
  return buildBoard({
    units: [{ name: "A", plans: plan === null ? {} : { [year]: plan } }],
    admissions: [{ unit: "A", on: `1/1/${year}`, times: admitted }],
  });
}

function measure(id: PlainMeasureId, board: Board, unit: number | null, scope: Scope): number | string {
  const result = MEASURES[id].compute(board, unit, scope);
  return result.ok ? result.value : result.reason;
}

describe("achievement of the reports", () => {
  it.each([
    [1797, 1810, 99.28],
    [52, 80, 65],
    [160, 100, 160],
    [11388, 12064, 94.4],
    [288, 815, 35.34],
    [13, 75, 17.33],
    [52, 102, 50.98],
    [1669, 2000, 83.45],
    [1932, 2000, 96.6],
    [241, 150, 160.67],
    [147, 120, 122.5],
    [31, 10, 310],
  ])("%i of %i is %d %", (admitted, plan, percent) => {
    const result = ratio(admitted, plan);
    expect(result.ok && roundHalfUp(result.value * 100, 2)).toBe(percent);
  });

  it("has a reason for a plan of 0 and for what is no count", () => {
    expect(ratio(5, 0)).toEqual({ ok: false, reason: "zero-plan" });
    expect(ratio(5, NaN)).toEqual({ ok: false, reason: "bad-number" });
    expect(ratio(-1, 5)).toEqual({ ok: false, reason: "below-zero" });
    expect(ratio(5, -1)).toEqual({ ok: false, reason: "below-zero" });
    expect(ratio(Infinity, 5)).toEqual({ ok: false, reason: "bad-number" });
    expect(ratio(5, Infinity)).toEqual({ ok: false, reason: "bad-number" });
  });
});

describe("the measures of a unit", () => {
  it("gives Lâm Đồng 2021: 52 of 80 or more at mid-year is 65 %, 15 points ahead", () => {
    const board = oneUnit({ kind: "floor", value: 80 }, 52, "2021");
    const scope = scopeOf(board, "2021", "30/06/2021");
    expect(measure("achievement", board, 0, scope)).toBe(0.65);
    expect(measure("due", board, 0, scope)).toBe(0.5);
    expect(measure("pace", board, 0, scope)).toBeCloseTo(0.15, 12);
    expect(measure("over", board, 0, scope)).toBeCloseTo(-0.35, 12);
    expect(measure("remaining", board, 0, scope)).toBe(28);
    expect(measure("band", board, 0, scope)).toBe(1);
  });

  it("gives Điện Biên Đông 2017: 160 of 100 is 60 points over, and nothing remains", () => {
    const board = oneUnit(100, 160, "2017");
    const scope = scopeOf(board, "2017", "31/12/2017");
    expect(measure("over", board, 0, scope)).toBeCloseTo(0.6, 12);
    expect(measure("remaining", board, 0, scope)).toBe(0);
    expect(measure("band", board, 0, scope)).toBe(2);
  });

  it("measures a range at its lower end", () => {
    const board = oneUnit({ kind: "range", low: 55, high: 60 }, 55, "2017");
    expect(measure("achievement", board, 0, scopeOf(board, "2017", "31/12/2017"))).toBe(1);
  });

  it("tells why there is no value", () => {
    const without = oneUnit(null, 3, "2017");
    const scope = scopeOf(without, "2017", "31/12/2017");
    expect(measure("admitted", without, 0, scope)).toBe(3);
    for (const id of ["plan", "achievement", "pace", "over", "remaining", "band"] as const) {
      expect(measure(id, without, 0, scope)).toBe("no-plan");
      expect(measure(id, without, 7, scope)).toBe("unknown-unit");
    }
    const zero = oneUnit(0, 3, "2017");
    for (const id of ["achievement", "pace", "over", "band"] as const) {
      expect(measure(id, zero, 0, scope)).toBe("zero-plan");
    }
    expect(measure("remaining", zero, 0, scope)).toBe(0);
  });

  it("gives no count of an organisation without a list of admissions, instead of a 0", () => {
    const board = buildBoard({ units: [{ name: "A", plans: { "2017": 10 } }], sources: [] });
    const scope = scopeOf(board, "2017", "31/12/2017");
    for (const id of PLAIN_MEASURE_IDS) {
      const reasons: readonly string[] = MEASURES[id].reasons;
      if (!reasons.includes("no-data")) continue;
      expect([id, measure(id, board, 0, scope)]).toEqual([id, id === "yearlyMean" ? "no-term" : "no-data"]);
    }
    expect(measure("admitted", board, 7, scope)).toBe("no-data");
  });

  it("knows no figure of a unit that is not there", () => {
    const board = oneUnit(10, 3, "2017");
    const scope = scopeOf(board, "2017", "31/12/2017");
    for (const id of PLAIN_MEASURE_IDS) {
      if (id === "due" || id === "change" || id === "yearlyMean") continue;
      expect([id, measure(id, board, 7, scope)]).toEqual([id, "unknown-unit"]);
    }
  });

  it.each([
    [0.5, 1],
    [0.49, 0],
    [0.99, 1],
    [1, 2],
    [3.1, 2],
  ])("puts %d into band %i: a limit belongs to the band above it", (share, expected) => {
    const board = oneUnit(100, Math.round(share * 100), "2017");
    expect(measure("band", board, 0, scopeOf(board, "2017", "31/12/2017"))).toBe(expected);
  });

  it("counts the first and the last day of a period, and nobody after the as-of date", () => {
    const dates = ["31/12/2016", "1/1/2017", "30/6/2017", "1/7/2017", "31/12/2017", "1/1/2018"];
    const board = buildBoard({ units: [{ name: "A" }], admissions: dates.map((on) => ({ unit: "A", on })) });
    expect(measure("admitted", board, null, scopeOf(board, "2017", "31/12/2017"))).toBe(4);
    expect(measure("admitted", board, null, scopeOf(board, "2017", "30/06/2017"))).toBe(2);
    expect(measure("admitted", board, null, scopeOf(board, "2017", "15/01/2018"))).toBe(4);
    expect(measure("admitted", board, null, scopeOf(board, "2017", "15/01/2016"))).toBe(0);
  });
});

describe("the due share", () => {
  it.each([
    ["2017", "31/12/2016", 0],
    ["2017", "01/01/2017", 0],
    ["2017", "02/01/2017", 2 / 31 / 12],
    ["2017", "15/02/2017", (1 + 15 / 28) / 12],
    ["2016", "29/02/2016", 2 / 12],
    ["2017", "30/06/2017", 0.5],
    ["2017", "31/10/2017", 10 / 12],
    ["2017", "31/12/2017", 1],
    ["2017", "15/03/2018", 1],
    ["2010-2015", "30/06/2013", 0.5],
    ["2010-2015", "31/12/2011", 0.2],
  ])("of %s at %s is %d", (period, asOf, expected) => {
    const board = buildBoard({ units: [] });
    expect(due(scopeOf(board, period, asOf), false)).toBeCloseTo(expected, 12);
  });

  it("of a term moves with its first year", () => {
    const board = buildBoard({ units: [], settings: { termStartsInFirstYear: true } });
    expect(due(scopeOf(board, "2010-2015", "30/06/2012"), true)).toBeCloseTo(0.5, 12);
  });
});

describe("the plan", () => {
  const planned = (units: readonly UnitSpec[], period: string, unit: number | null): Plan | null => {
    const board = buildBoard({ units });
    return statedPlan(board, unit, scopeOf(board, period, "31/12/2017"));
  };

  it("is the unit's own, even when the units below it plan something else", () => {
    const units = [
      { name: "A", plans: { "2017": 100 } },
      { name: "B", under: "A", plans: { "2017": 70 } },
    ];
    expect(planned(units, "2017", 0)).toEqual({ kind: "exact", value: 100 });
    expect(planned(units, "2017", null)).toEqual({ kind: "exact", value: 100 });
  });

  it("is else the sum over the units below, those without a plan adding nothing", () => {
    const units = [
      { name: "A" },
      { name: "B", under: "A" },
      { name: "C", under: "B", plans: { "2017": 70 } },
      { name: "D", under: "A", plans: { "2017": 5 } },
      { name: "E", under: "A" },
      { name: "F", plans: { "2017": 1 } },
    ];
    expect(planned(units, "2017", 0)).toEqual({ kind: "exact", value: 75 });
    expect(planned(units, "2017", 4)).toBeNull();
    expect(planned(units, "2017", null)).toEqual({ kind: "exact", value: 76 });
    expect(planned(units, "2016", null)).toBeNull();
  });

  it("keeps its kind through a sum: a floor in it makes a floor, a range a range", () => {
    const range: Plan = { kind: "range", low: 55, high: 60 };
    const floor: Plan = { kind: "floor", value: 80 };
    const units = (second: Plan): UnitSpec[] => [
      { name: "A", plans: { "2017": range } },
      { name: "B", plans: { "2017": second } },
    ];
    expect(planned(units({ kind: "exact", value: 5 }), "2017", null)).toEqual({ kind: "range", low: 60, high: 65 });
    expect(planned(units(floor), "2017", null)).toEqual({ kind: "floor", value: 135 });
    expect(planned(units(floor).reverse(), "2017", null)).toEqual({ kind: "floor", value: 135 });
  });

  it("of a term is its own, else the sum of the unit's years where all have a plan, else of the units below", () => {
    const years = { "2011": 10, "2012": 11, "2013": 12, "2014": 13, "2015": 14, "2010": 99, "2016": 99 };
    const units = [
      { name: "Own", plans: { "2010-2015": 50, ...years } },
      { name: "Years", plans: years },
      { name: "Mixed", plans: { "2011": 7, "2012": 8, "2013": 9, "2014": 10 } },
      { name: "Below", under: "Mixed", plans: { "2011": 1, "2015": 5 } },
      { name: "Term below", plans: { "2011": 7 } },
      { name: "Leaf", under: "Term below", plans: { "2010-2015": 40, "2011": 9 } },
      { name: "One year", plans: { "2015": 14 } },
    ];
    expect(planned(units, "2010-2015", 0)).toEqual({ kind: "exact", value: 50 });
    expect(planned(units, "2010-2015", 1)).toEqual({ kind: "exact", value: 60 });
    expect(planned(units, "2010-2015", 2)).toEqual({ kind: "exact", value: 39 });
    expect(planned(units, "2010-2015", 3)).toBe(null);
    expect(planned(units, "2010-2015", 4)).toEqual({ kind: "exact", value: 40 });
    expect(planned(units, "2010-2015", 6)).toBe(null);
    expect(planned(units, "2010-2015", null)).toEqual({ kind: "exact", value: 189 });
  });
});

it.each(MEASURE_IDS)("calls %s something in both languages", (id) => {
  expect(wordsIn("vi", MEASURES[id].name)).toMatch(/\S/u);
  expect(wordsIn("en", MEASURES[id].name)).toMatch(/\S/u);
});

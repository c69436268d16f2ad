// The choice of period and as-of date: argument, then settings, then data.

import { planPeriods, resolveScope } from "../../src/indicators/report-scope";
import { formatDay } from "../../src/model/day";
import { parsePeriod, periodKey, yearsIn, type Period } from "../../src/model/period";
import type { Settings } from "../../src/model/settings";
import type { Board } from "../../src/model/board";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

function scopeText(
  plans: readonly string[],
  dates: readonly string[],
  settings: Partial<Settings> = {},
  period?: string | null,
  asOf?: string | null,
): string {
  const board = buildBoard({
    units: [{ name: "A", plans: Object.fromEntries(plans.map((key) => [key, 10])) }],
    admissions: dates.map((on): AdmissionSpec => ({ unit: "A", on })),
    settings,
  });
  const scope = resolveScope(board, period == null ? null : parsePeriod(period), asOf == null ? null : day(asOf));
  return scope.ok ? `${periodKey(scope.value.period)} ${formatDay(scope.value.asOf)}` : scope.reason;
}

const year = (number: number): Period => ({ kind: "year", year: number });

describe("the period from the data", () => {
  it.each([
    ["takes the plan year with admissions that ends last", ["2016", "2017", "2018"], ["1/3/2016", "5/10/2017"], "2017"],
    ["prefers a year to a term that ends with it", ["2010-2015", "2015"], ["5/10/2015"], "2015"],
    ["takes a term when no planned year holds an admission", ["2010-2015", "2015"], ["5/10/2012"], "2010-2015"],
    [
      "takes the year of the latest admission when no plan period holds one",
      ["2016"],
      ["1/2/2018", "3/4/2017"],
      "2018",
    ],
    ["takes the latest plan period when nobody was admitted", ["2016", "2018", "2017"], [], "2018"],
    ["takes the one that ends last, whatever it begins with", ["2014", "2010-2015"], [], "2010-2015"],
    ["prefers a year to the term around it", ["2015-2020", "2017"], ["5/10/2017"], "2017"],
  ])("%s", (_what, plans, dates, expected) => {
    expect(scopeText(plans, dates).split(" ")[0]).toBe(expected);
  });

  it.each([
    ["in which a plan period ends", ["2015", "2016"], ["5/10/2015"], "31/12/2016", "2016"],
    ["in no plan period takes one with admissions before it", ["2014", "2016"], ["5/10/2014"], "15/1/2017", "2014"],
    ["in a year and a term takes the year", ["2015-2020", "2017"], [], "30/6/2017", "2017"],
    ["between two plan periods takes none that has not begun", ["2016", "2018"], [], "30/6/2017", "2016"],
    ["before the only plan period takes that one", ["2018"], [], "30/6/2017", "2018"],
    ["before all plan periods takes the first", ["2021-2025", "2018", "2019"], [], "30/6/2017", "2018"],
  ])("with an as-of day %s", (_what, plans, dates, asOf, expected) => {
    expect(scopeText(plans, dates, { asOf: day(asOf) }).split(" ")[0]).toBe(expected);
  });

  it.each<[string, readonly string[], readonly string[], Partial<Settings>, string, string]>([
    [
      "in the period that is set is meant for it",
      ["2016", "2017"],
      ["1/3/2017"],
      { period: year(2016) },
      "30/6/2016",
      "2016",
    ],
    ["in another planned year is meant for that", ["2016", "2017"], ["1/3/2017"], {}, "30/6/2016", "2016"],
    [
      "in a planned year rather than the term around it",
      ["2010-2015", "2012", "2017"],
      ["1/3/2017"],
      {},
      "1/1/2012",
      "2012",
    ],
    ["in a planned term is meant for that", ["2010-2015", "2017"], ["1/3/2017"], {}, "30/6/2012", "2010-2015"],
    [
      "in the term that is set is meant for it",
      ["2010-2015", "2012"],
      [],
      { period: parsePeriod("2010-2015") },
      "30/6/2012",
      "2010-2015",
    ],
    [
      "at the end of the term that is set is meant for it",
      ["2010-2015"],
      [],
      { period: parsePeriod("2010-2015") },
      "31/12/2015",
      "2010-2015",
    ],
    ["before every plan is meant for its year", ["2017"], ["1/3/2017"], {}, "31/12/2016", "2016"],
    ["after the period, of which the lists end, is meant for that", ["2017"], ["1/3/2017"], {}, "15/1/2018", "2017"],
    ["after it, where the lists end on its last day, too", ["2017"], ["31/12/2017"], {}, "15/1/2018", "2017"],
    [
      "after it, in lists that go on, is meant for its year",
      ["2017"],
      ["1/3/2017", "15/1/2018"],
      { period: year(2017) },
      "15/1/2018",
      "2018",
    ],
    ["where nothing else says a period is meant for its year", [], [], {}, "15/1/2018", "2018"],
  ])("with a day given alone %s", (_what, plans, dates, settings, asOf, expected) => {
    expect(scopeText(plans, dates, settings, null, asOf).split(" ")[0]).toBe(expected);
  });

  it("lists a year before the term that ends with it, whichever stands first in the sheet", () => {
    const units = [
      { name: "A", plans: { "2010-2015": 1 } },
      { name: "B", plans: { "2015": 1, "2012": 1 } },
    ];
    const keys = (specs: typeof units) => planPeriods(buildBoard({ units: specs })).map(periodKey);
    expect(keys(units)).toEqual(["2015", "2010-2015", "2012"]);
    expect(keys([...units].reverse())).toEqual(["2015", "2010-2015", "2012"]);
  });

  it.each([
    ["its own", "2010-2015", "2010-2015"],
    ["the first of its years", "2011", "2010-2015"],
    ["the last of its years", "2015", "2010-2015"],
    ["no year of a plan period", "2009", "2015-2020"],
  ])("takes the term of which a total is typed before the plan of the next one: %s", (_, total, expected) => {
    const plans = { "2010-2015": 55, "2015-2020": 60 };
    const board = buildBoard({
      units: [
        { name: "A", plans },
        { name: "B", plans },
      ],
    });
    const units = board.units.map((unit) => ({
      ...unit,
      totals: new Map(unit.name === "A" ? [["2008", 7]] : [[total, 50]]),
    }));
    const scope = resolveScope({ ...board, units });
    expect(scope.ok && periodKey(scope.value.period)).toBe(expected);
  });

  it("has a reason when there is neither a plan nor an admission", () => {
    expect(scopeText([], [])).toBe("no-period");
  });

  it("ignores rows that can't be counted", () => {
    const board = buildBoard({
      units: [{ name: "A", plans: { "2016": 1, "2017": 1 } }],
      admissions: [
        { unit: "A", on: "1/5/2016" },
        { unit: null, on: "1/5/2017" },
      ],
    });
    const scope = resolveScope(board);
    expect(scope.ok && scope.value.period).toEqual(year(2016));
  });
});

it.each([
  ["by its plan years", ["2010-2015"], {}, "2011-2015", "2010-2015"],
  ["by its congresses", ["2011-2015"], {}, "2010-2015", "2011-2015"],
  ["as asked for, where both stand there", ["2010-2015", "2011-2015"], {}, "2011-2015", "2011-2015"],
  ["as asked for, where it is another", ["2010-2015"], {}, "2015-2020", "2015-2020"],
  ["by the years that the settings give it", ["2010-2014"], { termStartsInFirstYear: true }, "2010-2015", "2010-2014"],
])("names a term %s", (_what, plans, settings, period, expected) => {
  expect(scopeText(plans, ["1/3/2011"], settings, period).split(" ")[0]).toBe(expected);
});

it("uses the as-of date of the settings for the same term by its other name", () => {
  const settings = { period: parsePeriod("2011-2015"), asOf: day("30/6/2013") };
  expect(scopeText(["2010-2015"], ["1/3/2011"], settings, "2010-2015")).toBe("2010-2015 30/06/2013");
});

describe("the as-of date", () => {
  it("is the last day of the month of the latest admission in the period", () => {
    expect(scopeText(["2016", "2017"], ["5/10/2017", "9/2/2017", "1/3/2016"])).toBe("2017 31/10/2017");
  });

  it.each([
    ["the first day after it", "1/1/2018"],
    ["a year after it", "31/12/2018"],
  ])("is the period's last day when people were admitted %s", (_what, later) => {
    expect(scopeText(["2017"], ["5/10/2017", later], {}, "2017")).toBe("2017 31/12/2017");
  });

  it("is not moved by a day that stands far apart", () => {
    expect(scopeText(["2017"], ["5/10/2017", "2/1/2019"], {}, "2017")).toBe("2017 31/10/2017");
  });

  it.each([
    ["the period", "2017", "2017", "31/12/2017"],
    ["a year of the term", "2015-2020", "2018", "31/12/2018"],
    ["a year of the term before the latest admission", "2015-2020", "2016", "31/10/2017"],
    ["the term", "2015-2020", "2015-2020", "31/12/2020"],
  ])("reaches the end of %s where a unit without rows has a number for it", (_what, period, typed, asOf) => {
    const board = buildBoard({ units: [{ name: "A" }, { name: "B" }], admissions: [{ unit: "A", on: "5/10/2017" }] });
    const asOfWith = (typist: number, number = 7): string => {
      const units = board.units.map((unit) => ({
        ...unit,
        totals: new Map(unit.index === typist ? [[typed, number]] : []),
      }));
      const scope = resolveScope({ ...board, units }, parsePeriod(period));
      return scope.ok ? formatDay(scope.value.asOf) : scope.reason;
    };
    expect(asOfWith(1)).toBe(asOf);
    expect(asOfWith(1, 0)).toBe(asOfWith(2));
    if (typed === "2017") expect(asOfWith(0)).toBe("31/10/2017");
  });

  it("sees an admission on the last day of the period", () => {
    expect(scopeText(["2016"], ["31/12/2016", "5/3/2016", "1/1/2017"], {}, "2016")).toBe("2016 31/12/2016");
    expect(scopeText(["2016", "2017"], ["31/12/2017"])).toBe("2017 31/12/2017");
  });

  it("sees an admission on the first day of the period", () => {
    expect(scopeText(["2016"], ["1/1/2016"], {}, "2016")).toBe("2016 31/01/2016");
    expect(scopeText(["2016", "2017"], ["1/1/2017"])).toBe("2017 31/01/2017");
  });

  it("of the settings may be the first day of a plan period", () => {
    expect(scopeText(["2016", "2017"], ["1/3/2016"], { asOf: day("1/1/2017") })).toBe("2017 01/01/2017");
  });

  it("is the period's last day when nobody was admitted in it", () => {
    expect(scopeText(["2016"], ["5/10/2017"], {}, "2016")).toBe("2016 31/12/2016");
  });

  it("is the first day of a period that nothing is told of while a list is still empty", () => {
    expect(scopeText(["2018"], [])).toBe("2018 01/01/2018");
    expect(scopeText(["2018"], ["5/10/2017"], {}, "2018")).toBe("2018 01/01/2018");
    const filled = { sheet: "Kết nạp", kind: "admissions", rows: 1, leftOut: 1 } as const;
    const board = buildBoard({ units: [{ name: "A", plans: { 2018: 10 } }], sources: [filled] });
    expect(resolveScope(board)).toMatchObject({ value: { asOf: day("31/12/2018") } });
    const empty = { sheet: "x", rows: 0, leftOut: 0 } as const;
    const beside = (...sources: Board["sources"]) =>
      resolveScope(buildBoard({ units: [{ name: "A", plans: { 2018: 10 } }], sources }));
    expect(beside({ ...empty, kind: "units", rows: 1 }, { ...empty, kind: "admissions" })).toMatchObject({
      value: { asOf: day("1/1/2018") },
    });
    expect(beside({ ...empty, kind: "units" }, filled)).toMatchObject({ value: { asOf: day("31/12/2018") } });
  });

  it.each([
    [
      "of the settings counts for the settings' period",
      { period: year(2017), asOf: day("30/06/2017") },
      null,
      null,
      "2017 30/06/2017",
    ],
    [
      "of the settings counts when the same period is given",
      { period: year(2017), asOf: day("30/06/2017") },
      "2017",
      null,
      "2017 30/06/2017",
    ],
    ["of the settings counts for the period from the data", { asOf: day("30/06/2017") }, null, null, "2017 30/06/2017"],
    [
      "of the settings is not used for another period",
      { period: year(2017), asOf: day("30/06/2017") },
      "2016",
      null,
      "2016 31/12/2016",
    ],
    ["of the settings chooses the period that it lies in", { asOf: day("30/06/2016") }, null, null, "2016 30/06/2016"],
    [
      "of the settings may lie after the period",
      { period: year(2016), asOf: day("15/01/2017") },
      null,
      null,
      "2016 15/01/2017",
    ],
    [
      "given as an argument wins",
      { period: year(2017), asOf: day("30/06/2017") },
      null,
      "31/03/2017",
      "2017 31/03/2017",
    ],
    [
      "given as an argument holds for a given period",
      { asOf: day("30/06/2017") },
      "2016",
      "30/09/2016",
      "2016 30/09/2016",
    ],
  ])("%s", (_what, settings, period, asOf, expected) => {
    expect(scopeText(["2016", "2017"], ["5/10/2017", "4/3/2016"], settings, period, asOf)).toBe(expected);
  });

  it("must be a day", () => {
    const board = buildBoard({ units: [{ name: "A", plans: { "2017": 1 } }] });
    expect(resolveScope(board, null, NaN)).toEqual({ ok: false, reason: "bad-date" });
    expect(resolveScope(board, null, -3)).toEqual({ ok: false, reason: "bad-date" });
    expect(resolveScope(board, null, 0)).toEqual({ ok: false, reason: "bad-date" });
    expect(resolveScope(board, null, 1).ok).toBe(true);
  });
});

it("bounds a term by its plan years", () => {
  const board = (termStartsInFirstYear: boolean) => buildBoard({ units: [], settings: { termStartsInFirstYear } });
  const bounds = (first: boolean): string => {
    const scope = resolveScope(board(first), { kind: "term", from: 2010, to: 2015 });
    return scope.ok ? `${formatDay(scope.value.start)} ${formatDay(scope.value.end)}` : scope.reason;
  };
  expect(bounds(false)).toBe("01/01/2011 31/12/2015");
  expect(bounds(true)).toBe("01/01/2010 31/12/2014");
});

it.each([
  ["a term, whose first year belongs to the one before", "2010-2015", 2011],
  ["its five years themselves", "2011-2015", 2011],
  ["fewer years", "2012-2015", 2012],
  ["more years, which are no term", "2009-2015", 2009],
])("begins with the right year: %s", (_, typed, first) => {
  const period = parsePeriod(typed);
  if (!period) throw new Error(typed);
  expect(yearsIn(period, false)[0]).toEqual({ kind: "year", year: first });
});

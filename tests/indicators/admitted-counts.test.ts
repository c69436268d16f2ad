// What the lists tell of a period: a count of 0 is a figure only where they do.

import { admittedCounts, isKnown, missingYears, whyUnknown } from "../../src/indicators/admitted-counts";
import { tallyOf } from "../../src/indicators/composition";
import { MEASURES, type PlainMeasureId } from "../../src/indicators/measures";
import { lateBeginning } from "../../src/indicators/measures/change";
import { whyPeopleUnknown } from "../../src/indicators/people-refusal";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { summary } from "../../src/indicators/summary";
import type { Board, Source } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day, type UnitSpec } from "./board-builder";

const LIST: Source = { sheet: "Kết nạp", kind: "admissions", rows: 3, leftOut: 0 };
const EMPTY: Source = { ...LIST, rows: 0 };

function boardOf(days: readonly (string | null)[], sources: readonly Source[] = [LIST]): Board {
  const plans = { "2014": 5, "2016": 5, "2018": 5, "2019": 5 };
  return buildBoard({ units: [{ name: "A", plans }], admissions: days.map((on) => ({ unit: "A", on })), sources });
}

function scopeOf(board: Board, period: string, asOf?: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), asOf === undefined ? null : day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

function typed(board: Board, ...totals: (readonly [string, number])[]): Board {
  return { ...board, units: board.units.map((unit) => ({ ...unit, totals: new Map(totals) })) };
}

const LISTED = boardOf(["31/12/2015", "1/1/2018"]);

it.each([
  ["2014", "not-covered"],
  ["2015", null],
  ["2016", null],
  ["2018", null],
  ["2019", "not-covered"],
  ["2005-2010", "not-covered"],
  ["2015-2020", null],
])("people from 2015 to 2018 tell of %s: %j", (period, expected) => {
  expect(whyUnknown(LISTED, scopeOf(LISTED, period))).toBe(expected);
  expect(whyPeopleUnknown(LISTED, scopeOf(LISTED, period))).toBe(expected);
});

describe("a term of which some years are not told", () => {
  const missing = (board: Board, period: string, asOf?: string) => missingYears(board, scopeOf(board, period, asOf));
  it.each<[string, string, readonly number[]]>([
    ["2010-2015", "31/12/2015", [2011, 2012, 2013, 2014]],
    ["2010-2015", "30/12/2011", []],
    ["2010-2015", "31/12/2011", [2011]],
    ["2015-2020", "31/12/2018", []],
    ["2015-2020", "30/12/2019", []],
    ["2015-2020", "31/12/2020", [2019, 2020]],
  ])("lists from 2015 to 2018 lack of %s until %s: %j", (period, asOf, years) => {
    expect(missing(LISTED, period, asOf)).toEqual(years);
    const scope = scopeOf(LISTED, period, asOf);
    expect(whyPeopleUnknown(LISTED, scope)).toBe(years.length === 0 ? null : "years-missing");
    const tally = tallyOf(LISTED, "sex", ["female"], null, scope);
    if (years.length > 0) expect(tally).toMatchObject({ reason: "years-missing", about: years.join(", ") });
    const { admitted, yearlyMean } = MEASURES;
    const refused = { ok: false, reason: "years-missing", about: years.join(", ") };
    const [count, mean] = [admitted, yearlyMean].map(({ compute }) => compute(LISTED, null, scope));
    expect(count?.ok).toBe(years.length === 0);
    if (years.length > 0) expect([count, mean]).toEqual([refused, refused]);
  });
  it("is known by the numbers typed for those years, or for the term itself once it is over", () => {
    const years = (...of: readonly number[]) => typed(LISTED, ...of.map((year) => [String(year), 0] as const));
    expect(missing(years(2011, 2012, 2013), "2010-2015")).toEqual([2014]);
    expect(missing(years(2011, 2012, 2013, 2014), "2010-2015")).toEqual([]);
    expect(missing(typed(LISTED, ["2010-2015", 9]), "2010-2015", "31/12/2015")).toEqual([]);
    expect(missing(typed(LISTED, ["2010-2015", 9]), "2010-2015", "30/12/2015")).toEqual([2011, 2012, 2013, 2014]);
  });
  it("of which the lists hold the rest is asked for by its known years", () => {
    const mean = MEASURES.yearlyMean.compute(LISTED, null, scopeOf(LISTED, "2015-2018", "31/12/2018"));
    expect(mean).toEqual({ ok: true, value: 0.5 });
  });
});

it("nobody in a year between is 0, and a year of which nothing is known has no value", () => {
  const [between, after] = ["2016", "2019"].map((period) => scopeOf(LISTED, period));
  const of = (id: PlainMeasureId, scope: Scope | undefined) => scope && MEASURES[id].compute(LISTED, null, scope);
  expect(of("achievement", between)).toEqual({ ok: true, value: 0 });
  for (const id of [
    "admitted",
    "achievement",
    "pace",
    "over",
    "band",
    "remaining",
    "needed",
    "projection",
    "change",
  ] as const)
    expect([id, of(id, after)]).toEqual([id, { ok: false, reason: "not-covered" }]);
  expect(of("plan", after)).toEqual({ ok: true, value: 5 });
  expect(summary(LISTED, null, after!)[0]).toMatchObject({ admitted: null });
  expect(tallyOf(LISTED, "sex", ["unstated"], null, between!)).toEqual({ ok: true, value: 0 });
  expect(tallyOf(LISTED, "sex", ["unstated"], null, after!)).toEqual({ ok: false, reason: "not-covered" });
});

it("the year before is judged by the same rule", () => {
  const change = (period: string) => MEASURES.change.compute(LISTED, null, scopeOf(LISTED, period));
  expect(change("2015")).toEqual({ ok: false, reason: "no-previous" });
  expect(change("2016")).toEqual({ ok: true, value: -1 });
  expect(change("2017")).toEqual({ ok: false, reason: "zero-previous" });
});

it("a typed number tells of its period once that is over, but not who was admitted", () => {
  const board = typed(boardOf(["1/3/2018"]), ["2016", 7], ["2005-2010", 0]);
  const why = (period: string, asOf?: string) => {
    const scope = scopeOf(board, period, asOf);
    return [whyUnknown(board, scope), whyPeopleUnknown(board, scope)];
  };
  expect(why("2016")).toEqual([null, "not-covered"]);
  expect(why("2016", "30/12/2016")).toEqual(["not-covered", "not-covered"]);
  expect(why("2015-2020", "31/12/2016")).toEqual([null, null]);
  expect(why("2005-2010")).toEqual([null, "not-covered"]);
  expect(why("2017")).toEqual(["not-covered", "not-covered"]);
});

it("people up to the last day of a year tell nothing of the next", () => {
  const board = boardOf(["1/3/2018", "31/12/2018"]);
  expect(whyUnknown(board, scopeOf(board, "2019"))).toBe("not-covered");
});

it("an empty list is one of the time that comes", () => {
  const next = boardOf(["1/3/2018"], [LIST, EMPTY]);
  const why = (board: Board, period: string) => whyUnknown(board, scopeOf(board, period));
  expect([why(next, "2019"), why(next, "2017")]).toEqual([null, "not-covered"]);
  const numbers = typed(boardOf([], [EMPTY]), ["2018", 4]);
  expect([why(numbers, "2019"), why(numbers, "2018"), why(numbers, "2016")]).toEqual([null, null, "not-covered"]);
  const goals: Source = { ...EMPTY, kind: "goals" };
  const other = boardOf(["1/3/2018"], [LIST, goals]);
  expect(why(other, "2019")).toBe("not-covered");
});

it("lists in which nobody has a day may be of any period, but tell of none", () => {
  const undated = boardOf([null]);
  const scope = scopeOf(undated, "2016");
  expect([whyUnknown(undated, scope), isKnown(undated, scope)]).toEqual([null, false]);
  expect(whyUnknown({ ...undated, sources: [] }, scope)).toBe("no-data");
  expect(whyPeopleUnknown(typed({ ...undated, sources: [] }, ["2016", 3]), scope)).toBe("no-data");
});

it.each<[string, (string | null)[], string | null]>([
  ["from its third month on", ["1/3/2018", "1/5/2019"], "1/3/2018"],
  ["on its last day", ["1/5/2019", "31/12/2018"], "31/12/2018"],
  ["in its second month", ["28/2/2018", "1/5/2018"], null],
  ["in the year before it", ["31/12/2017", "1/5/2018"], null],
  ["only after it", ["1/1/2019"], null],
  ["on no day", [null], null],
])("may lack the beginning of the period before where the lists begin %s", (_, days, expected) => {
  const board = boardOf(days);
  expect(lateBeginning(board, null, scopeOf(board, "2019", "31/12/2019"))).toBe(
    expected === null ? null : day(expected),
  );
});

it("lacks nothing of the period before where a number is typed of it for whoever has no list", () => {
  const late = (...totals: (readonly [string, number])[]) => {
    const board = buildBoard({
      units: [{ name: "A" }, { name: "B" }],
      admissions: ["1/3/2018", "1/5/2018"].map((on) => ({ unit: "A", on })),
    });
    const other = typed(board, ...totals);
    return lateBeginning(other, null, scopeOf(other, "2019", "31/12/2019"));
  };
  expect([late(["2018", 7]), late(["2017", 7])]).toEqual([null, day("1/3/2018")]);
});

it("who is a number alone, is of no group", () => {
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B" }],
    admissions: ["1/3/2015", "1/3/2016", "1/3/2018"].map((on) => ({ unit: "A", on, sex: "female" as const })),
  });
  const units = board.units.map((unit) => ({
    ...unit,
    totals: new Map([["2017", 4], ...(unit.name === "B" ? ([["2016", 3]] as const) : [])]),
  }));
  const women = (unit: number | null, year: string) => {
    const all = { ...board, units };
    const count = tallyOf(all, "sex", ["female"], unit, scopeOf(all, year));
    return count.ok ? count.value : count.reason;
  };
  expect([women(null, "2016"), women(0, "2016"), women(1, "2016"), women(1, "2015")]).toEqual([
    1,
    1,
    "partly-listed",
    0,
  ]);
  expect([women(null, "2017"), women(0, "2017")]).toEqual(["partly-listed", "partly-listed"]);
});

it("who is a number alone where there is no list, is not asked for", () => {
  const board = typed(boardOf([], []), ["2016", 3]);
  const scope = scopeOf(board, "2016");
  expect(tallyOf(board, "sex", ["female"], 0, scope)).toEqual({ ok: false, reason: "no-data" });
  expect(MEASURES.admitted.compute(board, 0, scope)).toEqual({ ok: true, value: 3 });
});

describe("numbers typed for a whole term", () => {
  const TERM = "2010-2015";
  /** T above A and B; rows and numbers as given. */
  const countsWith = (
    numbers: Readonly<Record<string, readonly (readonly [string, number])[]>>,
    rows: readonly string[] = [],
    period = TERM,
    asOf = "31/12/2015",
    below: readonly UnitSpec[] = [],
  ) => {
    const board = buildBoard({
      units: [{ name: "T" }, { name: "A", under: "T" }, { name: "B", under: "T" }, ...below],
      admissions: rows.map((unit) => ({ unit, on: "5/3/2015" })),
    });
    const units = board.units.map((unit) => ({ ...unit, totals: new Map(numbers[unit.name] ?? []) }));
    const whole = { ...board, units };
    return [...admittedCounts(whole, scopeOf(whole, period, asOf))];
  };

  it.each<[string, Parameters<typeof countsWith>, readonly number[]]>([
    ["stand beside the rows of other units", [{ B: [[TERM, 500]] }, ["A", "A"]], [502, 2, 500, 502]],
    ["stand beside the years of other units", [{ A: [["2012", 7]], B: [[TERM, 500]] }], [507, 7, 500, 507]],
    ["give way to rows of the unit", [{ B: [[TERM, 500]] }, ["B"]], [1, 0, 1, 1]],
    ["give way to rows of the units below", [{ T: [[TERM, 500]] }, ["A"]], [1, 1, 0, 1]],
    [
      "give way to years of the unit",
      [
        {
          B: [
            ["2011", 3],
            [TERM, 500],
          ],
        },
      ],
      [3, 0, 3, 3],
    ],
    ["cover the numbers of the units below", [{ T: [[TERM, 900]], B: [[TERM, 500]] }], [900, 0, 500, 900]],
    ["are covered by a year of the unit above", [{ T: [["2011", 600]], B: [[TERM, 500]] }], [600, 0, 500, 600]],
    ["say nothing of one of its years", [{ B: [[TERM, 500]] }, ["A"], "2015"], [1, 1, 0, 1]],
    ["count from its last day on", [{ B: [[TERM, 500]] }, ["A"], TERM, "30/12/2015"], [1, 1, 0, 1]],
    [
      "count for every unit above",
      [{ C: [[TERM, 500]] }, [], TERM, "31/12/2015", [{ name: "C", under: "A" }]],
      [500, 500, 0, 500, 500],
    ],
    ["hold for the term by its plan years", [{ B: [[TERM, 500]] }, ["A"], "2011-2015"], [501, 1, 500, 501]],
  ])("%s", (_, given, counts) => {
    expect(countsWith(...given)).toEqual(counts);
  });
});

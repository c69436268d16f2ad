// Figures of which a part is not known: they have a reason instead of a number that would be too low, too high or of some only.

import { MEASURES, type PlainMeasureId } from "../../src/indicators/measures";
import { previous } from "../../src/indicators/measures/change";
import { statesPlan } from "../../src/indicators/measures/plan";
import { members } from "../../src/indicators/measures/member-share";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { unevenStocks } from "../../src/indicators/stock";
import { TABLES } from "../../src/indicators/tables";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import type { Refusal, Result } from "../../src/model/reason";
import { buildBoard, day, type BoardSpec } from "./board-builder";

type Held = Partial<Pick<Board["units"][number], "totals" | "stock" | "to" | "certificates" | "plans">>;

function boardOf(spec: BoardSpec, held: Readonly<Record<string, Held>> = {}): Board {
  const board = buildBoard(spec);
  return { ...board, units: board.units.map((unit) => ({ ...unit, ...held[unit.name] })) };
}

function scopeOf(board: Board, period: string, asOf: string | null = null): Scope {
  const scope = resolveScope(board, parsePeriod(period), asOf === null ? null : day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

const shown = (result: Result<unknown>): unknown =>
  result.ok ? result.value : [result.reason, result.about].filter((part) => part !== undefined).join(": ");

const shownRefusal = (refusal: Refusal | null): unknown => refusal && shown(refusal);

const UNITS = [{ name: "T" }, { name: "A", under: "T" }, { name: "B", under: "T" }];

describe("a unit whose years are numbers, beside one with rows", () => {
  const board = boardOf(
    {
      units: UNITS,
      admissions: [
        { unit: "B", on: "5/3/2016", sex: "female", times: 5 },
        { unit: "B", on: "5/12/2016", sex: "male", times: 5 },
      ],
    },
    { A: { totals: new Map([["2016", 40]]) } },
  );
  const measure = (id: PlainMeasureId, unit: number | null, asOf: string) =>
    shown(MEASURES[id].compute(board, unit, scopeOf(board, "2016", asOf)));

  it("is counted with it once the year is over, and not before", () => {
    expect([null, 0, 1, 2].map((unit) => measure("admitted", unit, "31/12/2016"))).toEqual([50, 50, 40, 10]);
    const part = "whole-years: A";
    expect([null, 0, 1, 2].map((unit) => measure("admitted", unit, "30/6/2016"))).toEqual([part, part, part, 5]);
    expect(measure("projection", null, "30/6/2016")).toBe(part);
  });

  it.each([
    [null, "31/12/2016", "partly-listed: 10/50"],
    [0, "31/12/2016", "partly-listed: 10/50"],
    [1, "31/12/2016", "partly-listed: 0/40"],
    [null, "30/6/2016", "whole-years: A"],
  ])("leaves the composition of %j by %s open: %s", (unit, asOf, expected) => {
    const scope = scopeOf(board, "2016", asOf);
    const women = { dimension: "sex", categories: ["female"] } as const;
    const pair = { rows: "sex", columns: "youth" } as const;
    expect(shown(MEASURES.tally.compute(board, unit, scope, women))).toBe(expected);
    expect(shown(MEASURES.share.compute(board, unit, scope, women))).toBe(expected);
    expect(shown(TABLES.composition.compute(board, unit, scope, "sex"))).toBe(expected);
    if (unit !== 1)
      expect(shown(TABLES.crosstab.compute(board, unit, scope, pair))).toMatch(/^not-stated|^partly|^whole/u);
  });

  it("says of years of numbers alone that nobody is listed", () => {
    const numbers = { A: { totals: new Map([["2015", 14]]) } };
    const other = boardOf({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "5/3/2017" }] }, numbers);
    const rows = TABLES.composition.compute(other, null, scopeOf(other, "2015", "31/12/2015"), "sex");
    expect(shown(rows)).toBe("partly-listed: 0/14");
  });

  it("knows the composition of the one with rows", () => {
    const women = { dimension: "sex", categories: ["female"] } as const;
    expect(shown(MEASURES.share.compute(board, 2, scopeOf(board, "2016", "31/12/2016"), women))).toBe(0.5);
  });

  it("names the units that state numbers of years alone, the first four", () => {
    const names = ["A", "B", "C", "D", "E"];
    const many = boardOf(
      { units: names.map((name) => ({ name })), admissions: ["5/3/2015", "5/3/2017"].map((on) => ({ unit: "A", on })) },
      Object.fromEntries(names.map((name) => [name, { totals: new Map([["2016", 4]]) }])),
    );
    expect(shown(MEASURES.admitted.compute(many, null, scopeOf(many, "2016", "30/6/2016")))).toBe(
      "whole-years: A, B, C, D, …",
    );
  });
});

it("a year before that is open for its typed numbers is named before a list that begins late in it", () => {
  const spec = {
    units: [{ name: "A" }, { name: "B" }],
    admissions: [
      { unit: "B", on: "1/6/2020", times: 20 },
      { unit: "B", on: "20/10/2020", times: 9 },
      { unit: "A", on: "1/2/2021", times: 9 },
    ],
  };
  const board = boardOf(spec, { A: { totals: new Map([["2020", 25]]) } });
  expect(shown(MEASURES.change.compute(board, null, scopeOf(board, "2021", "30/6/2021")))).toBe("whole-years: A");
});

describe("a list that begins within the year before", () => {
  const change = (...admissions: (readonly [string, number])[]) => {
    const board = boardOf({
      units: [{ name: "A" }],
      admissions: admissions.map(([on, times]) => ({ unit: "A", on, times })),
    });
    return shown(MEASURES.change.compute(board, null, scopeOf(board, "2017", "31/12/2017")));
  };
  it("gives no growth", () => {
    expect(change(["5/11/2016", 2], ["5/3/2017", 10])).toBe("late-list: 05/11/2016");
  });
  it("gives it where the gap may be chance, or none is there", () => {
    expect(change(["15/5/2016", 1], ["20/8/2016", 1], ["10/11/2016", 1], ["5/3/2017", 6])).toBe(1);
    expect(change(["5/2/2016", 2], ["5/3/2017", 10])).toBe(4);
    expect(change(["5/11/2015", 1], ["5/11/2016", 2], ["5/3/2017", 10])).toBe(4);
  });
  // Of 366 days: as many a day as after the first of the list, on the days before it.
  it.each([
    ["2/5/2016", 7, "late-list: 02/05/2016"],
    ["2/5/2016", 6, 1],
    ["14/3/2016", 14, "late-list: 14/03/2016"],
    ["14/3/2016", 13, 1],
  ])("gives none where three or more would be missing: from %s on %i people", (on, times, expected) => {
    expect(change([on, times], ["5/2/2017", 2 * times])).toBe(expected);
  });
  it("counts as missing only those up to the day of that year", () => {
    const admissions = [["5/7/2016", 7] as const, ["5/3/2017", 9] as const].map(([on, times]) => ({
      unit: "A",
      on,
      times,
    }));
    const board = boardOf({ units: [{ name: "A" }], admissions });
    const by = (asOf: string) => shown(MEASURES.change.compute(board, null, scopeOf(board, "2017", asOf)));
    expect(["29/3/2017", "31/3/2017"].map(by)).toEqual(["no-previous", "late-list: 05/07/2016"]);
  });
});

it("a list that begins after the span of the year before tells nothing of it, also of nobody", () => {
  const before = (first: string, asOf: string): string => {
    const admissions = [first, "5/3/2017"].map((on) => ({ unit: "A", on }));
    const board = boardOf({ units: [{ name: "A" }, { name: "B" }], admissions });
    return [0, 1, null].map((unit) => shown(previous(board, unit, scopeOf(board, "2017", asOf)))).join();
  };
  expect(before("20/12/2016", "30/9/2017")).toBe("no-previous,no-previous,no-previous");
  expect(before("20/12/2016", "19/12/2017")).toBe("no-previous,no-previous,no-previous");
  expect(before("20/12/2016", "20/12/2017")).toBe("1,0,1");
  expect(before("20/1/2016", "31/1/2017")).toBe("1,0,1");
});

describe("a list of an office that admits at the great days of the year", () => {
  const GREAT_DAYS = [
    ["19/5/2016", 8],
    ["2/9/2016", 8],
    ["12/5/2017", 10],
    ["2/9/2017", 8],
  ] as const;
  const change = (days: readonly (readonly [string, number])[], typed = {}, unit: number | null = null) => {
    const rows = days.map(([on, times]) => ({ unit: "A", on, times }));
    const units = [{ name: "T" }, { name: "A", under: "T" }, { name: "B", under: "T" }];
    const board = boardOf({ units, admissions: [...rows, { unit: "B", on: "2/9/2017" }] }, typed);
    return shown(MEASURES.change.compute(board, unit, scopeOf(board, "2017", "31/12/2017")));
  };
  const ADDED = [...GREAT_DAYS, ["5/2/2017", 3]] as const;
  const total = (number: number) => ({ totals: new Map([["2016", number]]) });

  it("may begin with the first of them", () => {
    expect([change(GREAT_DAYS, {}, 1), change(GREAT_DAYS)]).toEqual([0.125, 3 / 16]);
  });
  it("lacks those before it where people were admitted in those months since, or on many days after it", () => {
    expect(change(ADDED)).toBe("late-list: 19/05/2016");
    expect(change([...GREAT_DAYS, ["30/4/2017", 3]])).toBe("late-list: 19/05/2016");
    expect(change([...GREAT_DAYS, ["1/5/2017", 3]])).toBe(6 / 16);
    const manyDays = Array.from({ length: 8 }, (_, at) => [`${String(at + 2)}/10/2016`, 1] as const);
    expect(change([...GREAT_DAYS, ...manyDays])).toBe("late-list: 19/05/2016");
  });
  it("is whole where the number that was typed for its year is that of its rows, at the unit, below it or above it", () => {
    const late = "late-list: 19/05/2016";
    const of = (typed: object) => [1, null].map((unit) => change(ADDED, typed, unit));
    expect(of({ A: total(16) })).toEqual([5 / 16, 6 / 16]);
    expect(of({ T: total(16) })).toEqual([5 / 16, 6 / 16]);
    expect(of({ A: total(15) })).toEqual([late, late]);
    expect(of({ A: { totals: new Map([["2015", 16]]) } })).toEqual([late, late]);
    expect(change(ADDED, { A: total(16) }, 2)).toBe("zero-previous");
    expect(change(ADDED, {}, 2)).toBe(late);
  });
  it.each<[string, Readonly<Record<string, number>>, string]>([
    ["one unit at the bottom", { C: 8 }, "C"],
    ["all that stand below a unit", { C: 8, D: 4 }, "A C D"],
    ["a unit in the middle", { A: 12 }, "A C D"],
    ["a unit of another number", { A: 11 }, ""],
    ["the one at the top", { T: 15 }, "T A C D B"],
  ])("is whole as far as the number of %s tells", (_what, numbers, expected) => {
    const names = ["T", "A", "C", "D", "B"];
    const under: Readonly<Record<string, string>> = { A: "T", C: "A", D: "A", B: "T" };
    const counts = { C: 8, D: 4, B: 3 };
    const admissions = Object.entries(counts).flatMap(([unit, times]) => [
      { unit, on: "19/5/2016", times },
      { unit, on: "5/2/2017", times },
    ]);
    const typed = Object.entries(numbers).map(([unit, number]) => [unit, total(number)] as const);
    const board = boardOf(
      { units: names.map((name) => ({ name, ...(under[name] && { under: under[name] }) })), admissions },
      Object.fromEntries(typed),
    );
    const scope = scopeOf(board, "2017", "31/12/2017");
    const whole = names.filter((_, unit) => MEASURES.change.compute(board, unit, scope).ok);
    expect(whole.join(" ")).toBe(expected);
    expect(MEASURES.change.compute(board, null, scope).ok).toBe(whole.includes("T"));
  });
});

describe("members of a unit that was merged into another", () => {
  const spec: BoardSpec = { units: [...UNITS, { name: "C", under: "A" }], admissions: [{ unit: "B", on: "5/3/2021" }] };
  const board = boardOf(spec, {
    A: { to: day("30/6/2020"), stock: { members: 20, "members-at-start": 22, population: 100 } },
    B: { stock: { members: 50, "members-at-start": 30, population: 900 } },
    C: { stock: { members: 7, "members-at-start": 7 } },
  });
  it("are those of the one that took it over, and of what stands below it", () => {
    expect([null, 0, 1, 2, 3].map((unit) => shown(members(board, unit, null)))).toEqual([57, 57, 20, 50, 7]);
  });
  it("count at the start of a period in which it still stood", () => {
    const later = boardOf(spec, {
      A: { to: day("30/6/2021"), stock: { members: 20, "members-at-start": 22 } },
      B: { stock: { members: 50, "members-at-start": 30 } },
    });
    expect(shown(members(later, null, "members-at-start"))).toBe(52);
    expect(shown(members(board, null, "members-at-start"))).toBe(37);
  });
  it.each([
    ["29/6/2021", 50],
    ["30/6/2021", 70],
  ])(
    "count up to its last day, and those typed for the start of the year at its end too: ended on %s",
    (to, expected) => {
      const ended = boardOf(
        { ...spec, admissions: [{ unit: "B", on: "30/6/2021" }] },
        {
          A: { to: day(to), stock: { members: 20, "members-at-start": 22, "members-last-year": 21 } },
          B: { stock: { members: 50, "members-at-start": 30, "members-last-year": 29 } },
        },
      );
      expect(scopeOf(ended, "2021").asOf).toBe(day("30/6/2021"));
      const ids = [null, "members-at-start", "members-last-year"] as const;
      expect(ids.map((id) => shown(members(ended, null, id)))).toEqual([expected, 52, 50]);
    },
  );
  it("are asked of the unit itself, and of no ended one below", () => {
    const held = {
      A: { to: day("30/6/2020"), stock: { members: 20 } },
      B: { stock: { members: 45, population: 900 } },
    };
    const other = boardOf({ ...spec, units: UNITS }, { T: { stock: { members: 90 } }, ...held });
    const uneven = (unit: number) => shownRefusal(unevenStocks(other, unit, "members", "population"));
    expect([0, 1, 2].map(uneven)).toEqual([null, "partly-typed: “Dân số”: A", null]);
  });
  it("need no second number for a ratio", () => {
    const other = boardOf(spec, {
      A: { to: day("30/6/2020"), stock: { members: 20 } },
      B: { stock: { members: 45, population: 900 } },
    });
    expect(shown(MEASURES.density.compute(other, null, scopeOf(other, "2021"), null))).toBe(0.05);
    expect(shown(MEASURES.density.compute(other, 1, scopeOf(other, "2021"), null))).toBe("no-population");
  });
});

it("certificates are divided by the plans that there are, once every unit with one has said how many it gave", () => {
  const board = boardOf(
    { units: UNITS, admissions: [] },
    {
      A: { plans: new Map([["2021", { kind: "exact", value: 10 }]]), certificates: new Map([["2020", 20]]) },
      B: { plans: new Map([["2021", { kind: "exact", value: 30 }]]) },
    },
  );
  const slots = (unit: number | null) =>
    shown(MEASURES.certificates.compute(board, unit, scopeOf(board, "2021"), 2020));
  expect([slots(null), slots(1), slots(2)]).toEqual(["partly-typed: “Giấy chứng nhận 2020”: B", 2, "no-certificates"]);
  const unplanned = boardOf(
    { units: UNITS, admissions: [] },
    {
      A: { plans: new Map([["2021", { kind: "exact", value: 10 }]]), certificates: new Map([["2020", 20]]) },
      B: { certificates: new Map([["2020", 5]]) },
    },
  );
  const silent = boardOf(
    { units: UNITS, admissions: [] },
    { A: { plans: new Map([["2021", { kind: "exact", value: 10 }]]), certificates: new Map([["2020", 20]]) } },
  );
  const all = (of: Board) => shown(MEASURES.certificates.compute(of, null, scopeOf(of, "2021"), 2020));
  expect([all(unplanned), all(silent)]).toEqual([2.5, 2]);
});

it.each([
  ["2021", [true, false, false]],
  ["2020-2025", [true, true, false]],
])("of %s, plans are stated by %j: of a term by who plans any year of it", (period, expected) => {
  const planned = (key: string): Held => ({ plans: new Map([[key, { kind: "exact", value: 1 }]]) });
  const board = boardOf({ units: UNITS, admissions: [] }, { T: planned("2021"), A: planned("2020-2025") });
  expect([0, 1, 2].map((unit) => statesPlan(board, unit, scopeOf(board, period)))).toEqual(expected);
});

it("a year has no mean a year", () => {
  const board = boardOf({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "5/3/2016", times: 6 }] });
  const mean = (period: string, asOf: string) =>
    shown(MEASURES.yearlyMean.compute(board, null, scopeOf(board, period, asOf)));
  expect(mean("2016", "30/6/2016")).toBe("no-term");
  expect(mean("2015-2020", "30/6/2016")).toBe(12);
});

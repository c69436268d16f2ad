// Numbers that were typed for some units and not for others, of years that no list of people tells of.

import { behind } from "../../src/indicators/behind";
import { dormant } from "../../src/indicators/dormant";
import { MEASURES, type PlainMeasureId } from "../../src/indicators/measures";
import { hasPrevious } from "../../src/indicators/measures/change";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { summary } from "../../src/indicators/summary";
import { TABLES } from "../../src/indicators/tables";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import type { Result } from "../../src/model/reason";
import type { Unit } from "../../src/model/unit";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

const NAMES = ["T", "A", "A1", "A2", "B", "B1", "C"];
const UNDER: Readonly<Record<string, string>> = { A: "T", B: "T", C: "T", A1: "A", A2: "A", B1: "B" };
const TERM = "2010-2015";
const YEARS = ["2011", "2012", "2013", "2014", "2015"];

interface Given {
  readonly people?: readonly AdmissionSpec[];
  readonly held?: Readonly<Record<string, Partial<Unit>>>;
}

/** T above A (A1, A2), B (B1) and C, each with a plan of 10; numbers by unit: "2016: 4", or of all years of the term. */
function boardOf(numbers: Readonly<Record<string, Readonly<Record<string, number>>>>, given: Given = {}): Board {
  const { people = [], held = {} } = given;
  const board = buildBoard({
    units: NAMES.map((name) => ({
      name,
      plans: { "2016": 10 },
      ...(UNDER[name] === undefined ? {} : { under: UNDER[name] }),
    })),
    admissions: people,
  });
  const units = board.units.map((unit) => ({
    ...unit,
    totals: new Map(Object.entries(numbers[unit.name] ?? {})),
    ...held[unit.name],
  }));
  return { ...board, units };
}

const in2016 = (
  numbers: Readonly<Record<string, number>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, { "2016": number }]));
const everyYear = (number: number): Readonly<Record<string, number>> =>
  Object.fromEntries(YEARS.map((year) => [year, number]));

function scopeOf(board: Board, period: string, asOf = period.slice(-4)): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf.length === 4 ? `31/12/${asOf}` : asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

const shown = (result: Result<unknown>): unknown =>
  result.ok ? result.value : [result.reason, result.about].filter((part) => part !== undefined).join(" ");

/** Of the whole, then of every unit. */
function told(board: Board, period = "2016", id: PlainMeasureId = "admitted"): readonly unknown[] {
  return [null, ...board.units.keys()].map((unit) => shown(MEASURES[id].compute(board, unit, scopeOf(board, period))));
}

const blank = (names: string, years = "2016"): string => `untyped-units ${years}: ${names}`;
const above = (name: string): string => `typed-above 2016: ${name}`;

it.each<[string, Readonly<Record<string, number>>, NonNullable<Given["held"]>, readonly unknown[]]>([
  ["of the whole alone leaves every unit open", { T: 9 }, {}, [9, 9, ...NAMES.slice(1).map(() => above("T"))]],
  ["of 0 tells of all below it", { T: 0 }, {}, [0, 0, 0, 0, 0, 0, 0, 0]],
  [
    "of a unit tells of it, and not of those below it",
    { A: 4, B: 3, C: 2 },
    {},
    [9, 9, 4, above("A"), above("A"), 3, above("B"), 2],
  ],
  [
    "that is missing leaves its unit open, and those above it",
    { A: 4, B: 3 },
    {},
    [blank("C"), blank("C"), 4, above("A"), above("A"), 3, above("B"), blank("C")],
  ],
  [
    "that is missing is asked of the highest unit that lacks it",
    { A1: 4, C: 3 },
    {},
    [blank("A2, B"), blank("A2, B"), blank("A2"), 4, blank("A2"), blank("B"), blank("B1"), 3],
  ],
  ["of all below makes up the one above", { A1: 4, A2: 1, B1: 0, C: 3 }, {}, [8, 8, 5, 4, 1, 0, 0, 3]],
  [
    "that those below it make up leaves nobody for the others",
    { T: 7, A: 4, A1: 4, B1: 3 },
    {},
    [7, 7, 4, 4, 0, 3, 3, 0],
  ],
  [
    "that those below it exceed says nothing of the others",
    { T: 2, A: 4 },
    {},
    [2, 2, 4, above("A"), above("A"), above("T"), above("T"), above("T")],
  ],
  [
    "of 0 says nothing of the others either",
    { T: 0, A: 4 },
    {},
    [0, 0, 4, above("A"), above("A"), above("T"), above("T"), above("T")],
  ],
  [
    "is asked of no unit that was founded later, or had ended",
    { A: 4, B: 3 },
    { C: { from: day("1/1/2017") } },
    [7, 7, 4, above("A"), above("A"), 3, above("B"), 0],
  ],
  [
    "nor of one that had ended",
    { A: 4, B: 3 },
    { C: { to: day("31/12/2015") } },
    [7, 7, 4, above("A"), above("A"), 3, above("B"), 0],
  ],
  [
    "is asked of one that was there on a day of the year",
    { A: 4, B: 3 },
    { C: { from: day("31/12/2016"), to: day("31/12/2016") } },
    [blank("C"), blank("C"), 4, above("A"), above("A"), 3, above("B"), blank("C")],
  ],
  [
    "is asked of one that ended on the first of them",
    { A: 4, B: 3 },
    { C: { to: day("1/1/2016") } },
    [blank("C"), blank("C"), 4, above("A"), above("A"), 3, above("B"), blank("C")],
  ],
  [
    "is asked of a unit all of which was founded later",
    { A: 4, C: 2 },
    { B1: { from: day("1/1/2017") } },
    [blank("B"), blank("B"), 4, above("A"), above("A"), blank("B"), 0, 2],
  ],
])("a number %s", (_, numbers, held, expected) => {
  expect(told(boardOf(in2016(numbers), { held }))).toEqual(expected);
});

it("is asked of the units at the top that lack it, in their order", () => {
  const { units, ...board } = buildBoard({
    units: [{ name: "T" }, { name: "A", under: "T" }, { name: "C" }, { name: "D" }],
  });
  const typed = units.map((unit) => ({ ...unit, totals: new Map(unit.name === "T" ? [["2016", 9]] : []) }));
  expect(told({ ...board, units: typed })).toEqual([blank("C, D"), 9, above("T"), blank("C"), blank("D")]);
});

it("leaves nobody for the others where the unit above stands last", () => {
  const { units, ...board } = buildBoard({
    units: [{ name: "A1", under: "A" }, { name: "A2", under: "A" }, { name: "A" }],
  });
  const typed = units.map((unit) => ({ ...unit, totals: new Map(unit.name === "A2" ? [] : [["2016", 5]]) }));
  expect(told({ ...board, units: typed })).toEqual([5, 5, 0, 5]);
});

describe("with lists around the year", () => {
  const around = ["1/3/2015", "1/3/2017"].map((on): AdmissionSpec => ({ unit: "A1", on }));
  it("who has no number admitted nobody", () => {
    expect(told(boardOf(in2016({ C: 2 }), { people: around }))).toEqual([2, 2, 0, 0, 0, 0, 0, 2]);
  });
  it("but a number above one who has no rows leaves it open", () => {
    expect(told(boardOf(in2016({ A: 5 }), { people: around }))).toEqual([5, 5, 5, above("A"), above("A"), 0, 0, 0]);
  });
  it("whatever numbers others have of other years", () => {
    const board = boardOf({ A: { "2016": 5 }, C: { "2014": 2 } }, { people: around });
    expect(told(board)).toEqual([5, 5, 5, above("A"), above("A"), 0, 0, 0]);
  });
  it("rows in the year tell of the others too", () => {
    const people: AdmissionSpec[] = [...around, { unit: "A1", on: "1/6/2016", times: 3 }];
    expect(told(boardOf(in2016({ A: 5 }), { people }))).toEqual([3, 3, 3, 3, 0, 0, 0, 0]);
  });
});

describe("in a term", () => {
  const term = (numbers: Readonly<Record<string, Readonly<Record<string, number>>>>, given?: Given) =>
    told(boardOf({ A: everyYear(1), B: everyYear(2), ...numbers }, given), TERM);
  it("each year is asked for", () => {
    const found = term({ C: { "2011": 1, "2013": 1, "2014": 1 } });
    expect([found[0], found[2], found[7]]).toEqual([blank("C", "2012, 2015"), 5, blank("C", "2012, 2015")]);
  });
  it("the number of the whole term tells of it", () => {
    const found = term({ C: { [TERM]: 7 } });
    expect([found[0], found[1], found[7]]).toEqual([22, 22, 7]);
  });
  it("and not beside that of a year, which it gives way to", () => {
    const found = term({ C: { [TERM]: 7, "2011": 3 } });
    expect([found[0], found[7]]).toEqual([blank("C", "2012, 2013, 2014, 2015"), blank("C", "2012, 2013, 2014, 2015")]);
  });
  it("that of a unit above leaves those below open", () => {
    const found = told(boardOf({ T: { [TERM]: 30 } }), TERM);
    expect([found[0], found[1], found[7]]).toEqual([30, 30, `typed-above ${YEARS.join(", ")}: T`]);
  });
  it("a unit that states a year itself is no sum of terms below it", () => {
    const found = told(boardOf({ C: everyYear(1), A: everyYear(1), B: { "2011": 4 }, B1: { [TERM]: 9 } }), TERM);
    const open = blank("B", "2012, 2013, 2014, 2015");
    expect([found[0], found[5], found[6]]).toEqual([open, open, 9]);
  });
  it("years in which nobody typed anything are asked for where others typed the term", () => {
    const found = told(boardOf({ A: { "2011": 1 }, B: { [TERM]: 4 }, C: { [TERM]: 4 } }), TERM);
    expect([found[2], found[5]]).toEqual([blank("A", "2012, 2013, 2014, 2015"), 4]);
  });
  it("years before all below a unit were founded are asked of it", () => {
    const numbers = { A: everyYear(1), C: everyYear(1), B1: { "2013": 1, "2014": 1, "2015": 1 } };
    const found = told(boardOf(numbers, { held: { B1: { from: day("1/1/2013") } } }), TERM);
    expect([found[0], found[5], found[6]]).toEqual([blank("B", "2011, 2012"), blank("B", "2011, 2012"), 3]);
  });
  it("a year that goes on is not asked for", () => {
    const board = boardOf({ A: everyYear(1), B: everyYear(1), C: { ...everyYear(1), "2015": 1 } });
    const { admitted } = MEASURES;
    expect(shown(admitted.compute(board, null, scopeOf(board, TERM, "31/12/2014")))).toBe(12);
  });
});

describe("figures of which one unit's number is missing", () => {
  const board = boardOf(in2016({ A: 10, B: 3 }));
  const scope = scopeOf(board, "2016");
  it("rank the others, and call nobody behind who is not told", () => {
    expect(summary(board, null, scope).map(({ admitted }) => admitted)).toEqual([null, 10, null, null, 3, null, null]);
    expect(behind(board, scope).map(({ unit }) => NAMES[unit ?? -1])).toEqual(["B"]);
  });
  it("give no list of those behind that would lack it", () => {
    expect(shown(TABLES.behind.compute(board, null, scope, null))).toBe("untyped-units 2016: A1, A2, B1, C");
    const unplanned = {
      A1: { plans: new Map() },
      A2: { plans: new Map() },
      B1: { plans: new Map() },
      C: { plans: new Map() },
    };
    const other = boardOf(in2016({ A: 10, B: 3 }), { held: unplanned });
    expect(TABLES.behind.compute(other, null, scopeOf(other, "2016"), null).ok).toBe(true);
  });
  it("have a composition of those only whom lists name", () => {
    const people: AdmissionSpec[] = [{ unit: "C", on: "1/3/2015", sex: "female" }];
    const years = boardOf({ A: everyYear(1), B: { "2011": 1, "2012": 0, "2013": 0, "2014": 0 } }, { people });
    const women = { dimension: "sex", categories: ["female"] } as const;
    const of = (unit: number): unknown => shown(MEASURES.tally.compute(years, unit, scopeOf(years, TERM), women));
    expect([of(6), of(5)]).toEqual([blank("C", "2011, 2012, 2013, 2014"), "typed-above 2011: B"]);
  });
  it("compare the units whose year before is told", () => {
    const two = boardOf({ A: { "2015": 2, "2016": 4 }, B: { "2015": 5, "2016": 3 }, C: { "2016": 1 } });
    const change = (unit: number | null): unknown => shown(MEASURES.change.compute(two, unit, scopeOf(two, "2016")));
    expect([change(null), change(1), change(6)]).toEqual([blank("C", "2015"), 1, blank("C", "2015")]);
    expect([null, 0, 1, 6].map((unit) => hasPrevious(two, unit, scopeOf(two, "2016")))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const none = boardOf(in2016({ A: 4, B: 3, C: 1 }));
    expect(hasPrevious(none, null, scopeOf(none, "2016"))).toBe(false);
  });
  it("compare nothing where the lists begin after the same span, though one unit lacks nobody", () => {
    const people = ["1/11/2016", "1/3/2017"].flatMap((on): AdmissionSpec[] => [
      { unit: "A1", on, times: 2 },
      { unit: "C", on },
    ]);
    const late = boardOf(in2016({ C: 1 }), { people });
    expect([null, 6].map((unit) => hasPrevious(late, unit, scopeOf(late, "2017", "30/6/2017")))).toEqual([false, true]);
  });
  it("hold no year against a unit that is not told", () => {
    const idle = boardOf({ A: { "2015": 0, "2016": 0 }, B: { "2015": 2, "2016": 1 } });
    const found = dormant(idle, scopeOf(idle, "2016"), 1).map(({ unit, years }) => [NAMES[unit], years]);
    expect(found).toEqual([
      ["A", 2],
      ["A1", 2],
      ["A2", 2],
    ]);
  });
});

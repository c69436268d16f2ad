// Year by year: the years of a term, or those that have plans.

import { byYear } from "../../src/indicators/by-year";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { parsePeriod, periodKey } from "../../src/model/period";
import { buildBoard, day, type BoardSpec } from "./board-builder";

function scopeOf(board: Board, period: string, asOf: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

const TERM: BoardSpec = {
  units: [{ name: "A", plans: { "2010-2015": 50, "2012": 10, "2016": 9 } }],
  admissions: [
    { unit: "A", on: "1/1/2011", times: 4 },
    { unit: "A", on: "30/6/2012", times: 15 },
    { unit: "A", on: "30/6/2013", times: 2 },
    { unit: "A", on: "1/7/2013", times: 7 },
    { unit: "A", on: "1/1/2014", times: 3 },
  ],
};

function years(spec: BoardSpec, period: string, asOf: string): { rows: string[]; term: string | null } {
  const board = buildBoard(spec);
  const { rows, term } = byYear(board, 0, scopeOf(board, period, asOf));
  return { rows: rows.map((row) => periodKey(row.period)), term: term && periodKey(term.period) };
}

it("shows plan, people and completion of each year of a term, and of the term up to the day", () => {
  const board = buildBoard(TERM);
  const { rows, term } = byYear(board, 0, scopeOf(board, "2010-2015", "30/6/2013"));
  expect(rows.map(({ period, admitted }) => [periodKey(period), admitted])).toEqual([
    ["2011", 4],
    ["2012", 15],
    ["2013", 2],
    ["2014", null],
    ["2015", null],
  ]);
  expect(rows[1]).toEqual({
    period: { kind: "year", year: 2012 },
    plan: { kind: "exact", value: 10 },
    unreadPlans: 0,
    admitted: 15,
    achievement: { ok: true, value: 1.5 },
    over: { ok: true, value: 0.5 },
  });
  expect(rows[0]?.plan).toBeNull();
  expect(term).toMatchObject({ plan: { kind: "exact", value: 50 }, admitted: 21, achievement: { value: 21 / 50 } });
});

it("begins a year with its first day", () => {
  const board = buildBoard(TERM);
  const admitted = (asOf: string) =>
    byYear(board, 0, scopeOf(board, "2010-2015", asOf)).rows.map((row) => row.admitted);
  expect(admitted("31/12/2013")).toEqual([4, 15, 9, null, null]);
  expect(admitted("1/1/2014")).toEqual([4, 15, 9, 3, null]);
});

it("finds the term that a year lies in", () => {
  const ofTerm = { rows: ["2011", "2012", "2013", "2014", "2015"], term: "2010-2015" };
  expect(years(TERM, "2011", "31/12/2011")).toEqual(ofTerm);
  expect(years(TERM, "2015", "31/12/2015")).toEqual(ofTerm);
  expect(years(TERM, "2010-2015", "31/12/2015")).toEqual(ofTerm);
  expect(years(TERM, "2010", "31/12/2010")).toEqual({ rows: ["2010", "2012", "2016"], term: null });
  expect(years(TERM, "2016", "31/12/2016")).toEqual({ rows: ["2012", "2016"], term: null });
});

it("takes the years that have plans where no term is known, in order, and the asked one with them", () => {
  const plans = { "2018": 1, "2016": 1 };
  expect(years({ units: [{ name: "A", plans }] }, "2017", "31/12/2017").rows).toEqual(["2016", "2017", "2018"]);
  expect(years({ units: [{ name: "A", plans }] }, "2016", "31/12/2016").rows).toEqual(["2016", "2018"]);
});

it("has nothing to show of a single year", () => {
  expect(years({ units: [{ name: "A", plans: { "2017": 5 } }] }, "2017", "31/12/2017")).toEqual({
    rows: [],
    term: null,
  });
});

it("knows no people without a list of admissions", () => {
  const board = buildBoard({ ...TERM, sources: [] });
  const { rows } = byYear(board, 0, scopeOf(board, "2010-2015", "31/12/2015"));
  expect(rows.map(({ admitted }) => admitted)).toEqual([null, null, null, null, null]);
});

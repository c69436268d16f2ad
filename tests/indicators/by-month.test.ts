// Month by month: what was admitted, what was due, and what stood there a year before.

import { byMonth, type MonthRow } from "../../src/indicators/by-month";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day, type BoardSpec } from "./board-builder";

function scopeOf(board: Board, period: string, asOf: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

const BOARD: BoardSpec = {
  units: [{ name: "A", plans: { "2021": 24 } }, { name: "B" }],
  admissions: [
    { unit: "A", on: "31/1/2021", times: 2 },
    { unit: "A", on: "1/2/2021" },
    { unit: "A", on: "15/6/2021", times: 3 },
    { unit: "A", on: "25/6/2021" },
    { unit: "A", on: "10/1/2020" },
    { unit: "A", on: "20/6/2020", times: 4 },
    { unit: "A", on: "5/12/2020" },
  ],
};

function column<K extends keyof MonthRow>(key: K, period: string, asOf: string, spec = BOARD, unit = 0): MonthRow[K][] {
  const board = buildBoard(spec);
  return byMonth(board, unit, scopeOf(board, period, asOf)).map((row) => row[key]);
}

const none = (times: number): null[] => Array.from({ length: times }, () => null);

it("gives twelve months, each with its own people and those of the year up to then", () => {
  expect(column("month", "2021", "20/6/2021")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(column("admitted", "2021", "20/6/2021")).toEqual([2, 1, 0, 0, 0, 3, ...none(6)]);
  expect(column("total", "2021", "20/6/2021")).toEqual([2, 3, 3, 3, 3, 6, ...none(6)]);
});

it("compares with the same day of the year before", () => {
  expect(column("before", "2021", "20/6/2021")).toEqual([1, 1, 1, 1, 1, 5, ...none(6)]);
  expect(column("before", "2021", "19/6/2021")[5]).toBe(1);
  expect(column("before", "2021", "31/12/2021").slice(-2)).toEqual([5, 6]);
  expect(column("before", "2020", "30/6/2020")).toEqual(none(12));
});

it("says what is due at the end of each month, and on the as-of day of the running one", () => {
  const due = column("due", "2021", "20/6/2021").map((people) => Number(people?.toFixed(6)));
  expect(due).toEqual([2, 4, 6, 8, 10, 11.333333, 14, 16, 18, 20, 22, 24]);
  expect(column("due", "2020", "30/6/2020")).toEqual(none(12));
});

it("begins a month with its first day", () => {
  expect(column("total", "2021", "1/6/2021")).toEqual([2, 3, 3, 3, 3, 3, ...none(6)]);
  expect(column("total", "2021", "31/5/2021")).toEqual([2, 3, 3, 3, 3, ...none(7)]);
});

it("counts the whole year when it is over", () => {
  expect(column("total", "2021", "15/2/2022")).toEqual([2, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7]);
});

it("knows the months also where nobody was admitted in the first of them", () => {
  const late = { ...BOARD, admissions: [{ unit: "A", on: "15/6/2021" }] };
  expect(column("total", "2021", "31/7/2021", late).slice(0, 7)).toEqual([0, 0, 0, 0, 0, 1, 1]);
});

it("has no months of a term, nor where nothing is known of any", () => {
  expect(column("month", "2020-2025", "30/6/2021")).toStrictEqual([]);
  expect(column("month", "2021", "30/6/2021", BOARD, 1)).toStrictEqual([]);
  expect(column("month", "2021", "30/6/2021", { ...BOARD, sources: [] })).toStrictEqual([]);
  const board = buildBoard({ units: [{ name: "A" }] });
  const typed: Board = { ...board, units: board.units.map((unit) => ({ ...unit, totals: new Map([["2021", 9]]) })) };
  expect(byMonth(typed, 0, scopeOf(typed, "2021", "31/12/2021"))).toStrictEqual([]);
});

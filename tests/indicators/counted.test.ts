// Which rows enter the figures: those of a known unit with a counting day in the period, up to the as-of day.

import { countableRows, countDays, latestCountingDay } from "../../src/indicators/counting-days";
import { countedPositions, hasAdmissionList } from "../../src/indicators/counted";
import type { Scope } from "../../src/indicators/report-scope";
import type { Source } from "../../src/model/board";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2017 },
  start: day("1/1/2017"),
  end: day("31/12/2017"),
  asOf: day("31/10/2017"),
};

const boardOf = (admissions: readonly AdmissionSpec[]) => buildBoard({ units: [{ name: "A" }], admissions });

function counted(admissions: readonly AdmissionSpec[], scope = SCOPE): number[] {
  const found: number[] = [];
  for (const positions of countedPositions(boardOf(admissions).admissions, scope)) found.push(...positions);
  return found;
}

it("a list of units is no list of admissions", () => {
  const sources: Source[] = [{ sheet: "Đơn vị", kind: "units", rows: 1, leftOut: 0 }];
  expect(hasAdmissionList(buildBoard({ units: [{ name: "A" }], sources }))).toBe(false);
  expect(hasAdmissionList(boardOf([]))).toBe(true);
});

it("counts from the first day of the period to the as-of day, both included", () => {
  const days = ["31/12/2016", "1/1/2017", "31/10/2017", "1/11/2017"];
  expect(counted(days.map((on) => ({ unit: "A", on })))).toEqual([1, 2]);
});

it("leaves out rows of no known unit or without a day, also of a period before Excel's first day", () => {
  const people = [
    { unit: null, on: "1/3/2017" },
    { unit: "A", on: null },
    { unit: "A", on: "1/3/2017" },
  ];
  expect(counted(people)).toEqual([2]);
  expect(counted(people, { ...SCOPE, start: -400 })).toEqual([2]);
  expect(counted(people, { ...SCOPE, start: -400, asOf: 0 })).toEqual([]);
});

it("visits what counts of long lists, be it all of a block, some or nothing", () => {
  const block = 4_096;
  const long = (last: string | null) => [
    { unit: "A", on: "1/1/2017", times: block },
    { unit: "A", on: "31/12/2016", times: block },
    { unit: "A", on: "1/11/2017", times: block },
    { unit: "A", on: "31/10/2017", times: block - 1 },
    { unit: "A", on: last },
    { unit: "A", on: "1/6/2017", times: 2 },
  ];
  const whole = Array.from({ length: block }, (_, at) => at);
  const fourth = whole.map((at) => at + 3 * block);
  const rest = [4 * block, 4 * block + 1];
  expect(counted(long("1/1/2017"))).toEqual([...whole, ...fourth, ...rest]);
  for (const last of ["31/12/2016", "1/11/2017", null]) {
    expect(counted(long(last))).toEqual([...whole, ...fourth.slice(0, -1), ...rest]);
  }
});

it("visits lists of any length whole", () => {
  const found = counted([{ unit: "A", on: "1/3/2017", times: 4_097 }]);
  expect([found.length, found[0], found.at(-1)]).toEqual([4_097, 0, 4_096]);
});

it("tells how many rows can be counted at all", () => {
  const board = boardOf([
    { unit: "A", on: "1/3/2017", times: 2 },
    { unit: "A", on: "1/3/2010" },
    { unit: null, on: "1/3/2017" },
    { unit: "A", on: null },
  ]);
  expect(countableRows(board.admissions)).toBe(3);
});

it("finds the latest day between two on which anybody counts", () => {
  const { admissions } = boardOf([
    { unit: "A", on: "1/3/2017" },
    { unit: null, on: "1/6/2017" },
    { unit: "A", on: "1/9/2018" },
  ]);
  const latest = (from: string, to: string) => latestCountingDay(admissions, day(from), day(to));
  expect(latest("1/1/2017", "31/12/2017")).toBe(day("1/3/2017"));
  expect(latest("1/1/2017", "1/9/2018")).toBe(day("1/9/2018"));
  expect([latest("2/3/2017", "31/8/2018"), latest("1/1/2016", "28/2/2017"), latest("2/9/2018", "1/1/2030")]).toEqual([
    null,
    null,
    null,
  ]);
});

it.each([
  ["1/3/2017", "1/9/2018", 4],
  ["2/3/2017", "31/8/2018", 2],
  ["1/1/2010", "5/3/2017", 3],
  ["5/3/2017", "1/1/2030", 2],
  ["5/3/2017", "5/3/2017", 1],
  ["1/1/2010", "28/2/2017", 0],
  ["2/9/2018", "1/1/2030", 0],
])("counts the days from %s to %s on which anybody counts: %i", (from, to, expected) => {
  const days = ["1/3/2017", "4/3/2017", "4/3/2017", "5/3/2017", "1/9/2018"];
  const { admissions } = boardOf(days.map((on) => ({ unit: "A", on })));
  expect(countDays(admissions, day(from), day(to))).toBe(expected);
});

// The tree of units: the order in which it is walked, who is behind in it, and what is remembered of it.

import { formatDay } from "../../src/model/day";
import { behind } from "../../src/indicators/behind";
import { admitted } from "../../src/indicators/measures/admitted";
import { plan } from "../../src/indicators/measures/plan";
import { remember } from "../../src/indicators/remember";
import type { Scope } from "../../src/indicators/report-scope";
import { summary } from "../../src/indicators/summary";
import { organisationRoot } from "../../src/indicators/unit-tree";
import type { Board } from "../../src/model/board";
import type { Result } from "../../src/model/reason";
import { listAdmissions, toColumns } from "../model/admission-list";
import { buildBoard, day, type UnitSpec } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2017 },
  start: day("1/1/2017"),
  end: day("31/12/2017"),
  asOf: day("31/10/2017"),
};

function value<T>(result: Result<T>): T | string {
  return result.ok ? result.value : result.reason;
}

it("does not call behind who has reached exactly what is due", () => {
  const units = [
    { name: "On time", plans: { "2017": 12 } },
    { name: "Late", plans: { "2017": 12 } },
    { name: "Worse", plans: { "2017": 120 } },
    { name: "No plan" },
    { name: "Plan 0", plans: { "2017": 0 } },
  ];
  const board = buildBoard({
    units,
    admissions: [
      { unit: "On time", on: "1/3/2017", times: 10 },
      { unit: "Late", on: "1/3/2017", times: 9 },
    ],
  });
  const names = (threshold?: number): (string | undefined)[] =>
    behind(board, SCOPE, threshold).map(({ unit }) => units[unit ?? -1]?.name);
  expect(names()).toEqual(["Worse", "Late"]);
  expect(names(0.5)).toEqual(["Worse"]);
  expect(names(1)).toEqual(["Worse", "Late", "On time"]);
});

it("judges every unit but the one at the top that is the organisation itself", () => {
  const late = (units: readonly UnitSpec[]): unknown[] => {
    const planned = units.map((unit) => ({ ...unit, plans: { "2017": 5 } }));
    return behind(buildBoard({ units: planned }), SCOPE).map(({ unit }) => units[unit ?? -1]?.name);
  };
  expect(late([{ name: "A" }, { name: "B", under: "A" }])).toEqual(["B"]);
  expect(late([{ name: "A" }, { name: "B", under: "A" }, { name: "C" }])).toEqual(["A", "B", "C"]);
  expect(late([{ name: "A" }])).toEqual(["A"]);
  expect(late([])).toEqual([]);
});

it("does not judge a unit that has ended by the as-of date: nobody can catch up for it", () => {
  const board = buildBoard({ units: ["A", "B"].map((name) => ({ name, plans: { "2017": 5 } })) });
  const late = (ended: number, to: string): unknown[] => {
    const units = board.units.map((unit) => (unit.index === ended ? { ...unit, to: day(to) } : unit));
    return behind({ ...board, units }, SCOPE).map(({ unit }) => unit);
  };
  expect([late(0, "31/12/2016"), late(0, formatDay(SCOPE.asOf - 1)), late(0, formatDay(SCOPE.asOf))]).toEqual([
    [1],
    [1],
    [0, 1],
  ]);
  expect(late(1, "31/12/2016")).toEqual([0]);
});

it("walks the tree depth first in sheet order", () => {
  const board = buildBoard({
    units: [
      { name: "B1", under: "B" },
      { name: "A" },
      { name: "B" },
      { name: "A1", under: "A" },
      { name: "B2", under: "B" },
      { name: "B11", under: "B1" },
    ],
  });
  const walk = (unit: number | null): string[] =>
    summary(board, unit, SCOPE).map((row) => `${String(row.depth)} ${board.units[row.unit ?? -1]?.name ?? ""}`);
  expect(walk(null)).toEqual(["0 A", "1 A1", "0 B", "1 B1", "2 B11", "1 B2"]);
  expect(walk(0)).toEqual(["0 B1", "1 B11"]);
});

it("computes once for each board and key", () => {
  const computed: string[] = [];
  const remembered = remember(
    (key: string) => key,
    (_board: Board, key: string) => {
      computed.push(key);
      return key + key;
    },
  );
  const [one, other] = [buildBoard({ units: [] }), buildBoard({ units: [] })];
  expect([remembered(one, "a"), remembered(one, "a"), remembered(one, "b"), remembered(other, "a")]).toEqual([
    "aa",
    "aa",
    "bb",
    "aa",
  ]);
  expect(computed).toEqual(["a", "b", "a"]);
});

it("bears a chain of ten thousand units", () => {
  const length = 10_000;
  const base = buildBoard({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "1/3/2017" }] });
  const [pattern] = base.units;
  const [first] = listAdmissions(base.admissions);
  if (!pattern || !first) throw new Error("the builder gave no unit");
  const board: Board = {
    ...base,
    units: Array.from({ length }, (_, index) => ({
      ...pattern,
      index,
      parent: index === 0 ? null : index - 1,
      children: index === length - 1 ? [] : [index + 1],
    })),
    admissions: toColumns([{ ...first, unit: length - 1 }]),
  };
  expect(value(admitted(board, 0, SCOPE))).toBe(1);
  expect(value(plan(board, 0, SCOPE))).toBe("no-plan");
});

it("takes the one unit at the top for the organisation, whatever else stands there without a known place", () => {
  const board = buildBoard({ units: [{ name: "Huyện" }, { name: "Xã", under: "Huyện" }, { name: "Lạc" }] });
  expect([organisationRoot(board), organisationRoot({ ...board, unplaced: new Set([2]) })]).toEqual([null, 0]);
});

it.each([
  [
    "before",
    [
      { name: "B", under: "T" },
      { name: "A", under: "T", plans: { "2017": 5 } },
    ],
  ],
  [
    "after",
    [
      { name: "A", under: "T", plans: { "2017": 5 } },
      { name: "B", under: "T" },
    ],
  ],
])("adds nothing for a unit without a plan %s one that has a plan", (_, units: readonly UnitSpec[]) => {
  expect(value(plan(buildBoard({ units: [{ name: "T" }, ...units] }), 0, SCOPE))).toBe(5);
});

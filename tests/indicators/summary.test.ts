// The rows of a summary: of the whole organisation, of each unit, and of those directly below one.

import type { Scope } from "../../src/indicators/report-scope";
import { subordinates } from "../../src/indicators/subordinates";
import { isUntold, listedSummary, summary, whole } from "../../src/indicators/summary";
import { buildBoard, day, type UnitSpec } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2017 },
  start: day("1/1/2017"),
  end: day("31/12/2017"),
  asOf: day("30/6/2017"),
};

it("gives the whole organisation the sum of all, measured by the sum of the plans", () => {
  const board = buildBoard({
    units: [
      { name: "A", plans: { "2017": 10 } },
      { name: "B", plans: { "2017": { kind: "floor", value: 30 } } },
    ],
    admissions: [
      { unit: "A", on: "1/2/2017", times: 2 },
      { unit: "B", on: "1/3/2017", times: 6 },
      { unit: "B", on: "1/7/2017" },
    ],
  });
  expect(whole(board, SCOPE)).toEqual({
    unit: null,
    depth: 0,
    plan: { ok: true, value: 40 },
    statedPlan: { kind: "floor", value: 40 },
    unreadPlans: 0,
    admitted: 8,
    achievement: { ok: true, value: 0.2 },
    due: 0.5,
    pace: { ok: true, value: -0.3 },
    over: { ok: true, value: -0.8 },
    remaining: { ok: true, value: 32 },
    band: { ok: true, value: 0 },
  });
  expect(summary(board, null, SCOPE).map(({ unit, admitted }) => [unit, admitted])).toEqual([
    [0, 2],
    [1, 6],
  ]);
});

it("of all units is made once for a period and a day, however the scope came about", () => {
  const units = [{ name: "A", plans: { "2017": 10, "2018": 20 } }];
  const board = buildBoard({ units, admissions: [{ unit: "A", on: "1/3/2017", times: 2 }] });
  const rows = summary(board, null, SCOPE);
  expect(summary(board, null, { ...SCOPE })).toBe(rows);
  expect(summary(board, null, { ...SCOPE, asOf: day("31/1/2017") })).toMatchObject([{ admitted: 0 }]);
  const next: Scope = {
    ...SCOPE,
    period: { kind: "year", year: 2018 },
    start: day("1/1/2018"),
    end: day("31/12/2018"),
  };
  expect(summary(board, null, next)).toMatchObject([{ plan: { ok: true, value: 20 } }]);
  expect(summary({ ...board, settings: { ...board.settings, bands: [0.1] } }, null, SCOPE)).toMatchObject([
    { band: { ok: true, value: 1 } },
  ]);
});

describe("the units directly below", () => {
  const UNITS: readonly UnitSpec[] = [
    { name: "Tỉnh" },
    { name: "B", under: "Tỉnh" },
    { name: "B1", under: "B" },
    { name: "A", under: "Tỉnh" },
    { name: "A2", under: "A" },
    { name: "A1", under: "A" },
  ];
  const names = (units: readonly UnitSpec[], unit: number | null): unknown[] =>
    subordinates(buildBoard({ units }), unit, SCOPE).map((row) => units[row.unit ?? -1]?.name);

  it("a unit are its children in sheet order, not theirs", () => {
    expect(names(UNITS, 3)).toEqual(["A2", "A1"]);
    expect(names(UNITS, 0)).toEqual(["B", "A"]);
    expect(names(UNITS, 4)).toEqual([]);
    expect(names(UNITS, 9)).toEqual([]);
  });
  it("the organisation are those below its own row, or the top of the list where it has none", () => {
    expect(names(UNITS, null)).toEqual(["B", "A"]);
    expect(names([...UNITS, { name: "Tỉnh khác" }], null)).toEqual(["Tỉnh", "Tỉnh khác"]);
    expect(names([], null)).toEqual([]);
  });
});

it("lists the same rows as a tree and in the order of the list", () => {
  const board = buildBoard({
    units: [
      { name: "Bản A", under: "Xã" },
      { name: "Phường", under: "Huyện" },
      { name: "Huyện" },
      { name: "Xã", under: "Huyện" },
    ],
    admissions: [{ unit: "Bản A", on: "1/2/2017" }],
  });
  expect(summary(board, null, SCOPE).map(({ unit }) => unit)).toEqual([2, 1, 3, 0]);
  expect(listedSummary(board, null, SCOPE).map(({ unit }) => unit)).toEqual([0, 1, 2, 3]);
  expect(listedSummary(board, 2, SCOPE).map(({ unit, depth }) => [unit, depth])).toEqual([
    [0, 2],
    [1, 1],
    [2, 0],
    [3, 1],
  ]);
});

it("calls a unit untold only where a percentage is missing for want of a number", () => {
  const row = (target: number) => ({
    ...whole(buildBoard({ units: [{ name: "A" }] }), SCOPE),
    admitted: null,
    plan: { ok: true, value: target } as const,
  });
  expect([isUntold(row(0)), isUntold(row(1))]).toEqual([false, true]);
});

it("says of a unit without a plan that each figure which needs one is missing for want of it", () => {
  const board = buildBoard({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "1/2/2017" }] });
  const { achievement, pace, over, remaining, band } = whole(board, SCOPE);
  expect([achievement, pace, over, remaining, band]).toEqual(
    Array.from({ length: 5 }, () => ({ ok: false, reason: "no-plan" })),
  );
});

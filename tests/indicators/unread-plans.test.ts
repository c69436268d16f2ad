// A plan that is typed and can't be read is not one that is missing: the two are told apart, for a unit and all that have it below.

import { plan, statedPlan, unreadPlans } from "../../src/indicators/measures/plan";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { isUnread } from "../../src/indicators/summary";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day, type UnitSpec } from "./board-builder";

function boardOf(units: readonly UnitSpec[]): Board {
  return buildBoard({ units });
}

function scopeOf(board: Board, period = "2021"): Scope {
  const scope = resolveScope(board, parsePeriod(period), day("30/6/2021"));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

const board = boardOf([
  { name: "Xã Một", plans: { "2021": 10 } },
  { name: "Xã Hai", plans: { "2021": "unread" } },
  { name: "Xã Ba" },
  { name: "Xã Bốn", plans: { "2021": 0 } },
]);
const scope = scopeOf(board);
const lonely = boardOf([{ name: "Xã Hai", plans: { "2021": "unread" } }, { name: "Xã Ba" }]);

describe("the plan of a unit", () => {
  it("tells why it has no value", () => {
    const reasons = [0, 1, 2, 3].map((unit) => plan(board, unit, scope));
    expect(reasons).toEqual([
      { ok: true, value: 10 },
      { ok: false, reason: "unread-plan" },
      { ok: false, reason: "no-plan" },
      { ok: true, value: 0 },
    ]);
    expect(reasons.map(isUnread)).toEqual([false, true, false, false]);
    expect([0, 1, 2, 3, null].map((unit) => unreadPlans(board, unit, scope))).toEqual([0, 1, 0, 0, 1]);
    expect(plan(lonely, null, scope)).toEqual({ ok: false, reason: "unread-plan" });
  });

  it("is asked for above only where it would have been added", () => {
    const tree = (own: UnitSpec["plans"]): Board =>
      boardOf([
        { name: "Huyện", plans: own ?? {} },
        { name: "Xã Một", under: "Huyện", plans: { "2021": 4 } },
        { name: "Xã Hai", under: "Huyện", plans: { "2021": "unread" } },
      ]);
    expect(unreadPlans(tree({ "2021": 9 }), 0, scope)).toBe(0);
    expect(unreadPlans(tree({}), 0, scope)).toBe(1);
    const both = tree({ "2021": "unread" });
    expect([unreadPlans(both, 0, scope), statedPlan(both, 0, scope)]).toEqual([2, { kind: "exact", value: 4 }]);
  });

  it("of a term asks for its years", () => {
    const years = boardOf([
      { name: "Xã Một", plans: { "2021": "unread", "2022": 5 } },
      { name: "Xã Hai", plans: { "2021": "unread" } },
      { name: "Xã Ba", plans: { "2020-2025": 30, "2021": "unread" } },
    ]);
    const term = scopeOf(years, "2020-2025");
    expect([0, 1, 2, null].map((unit) => unreadPlans(years, unit, term))).toEqual([1, 1, 0, 2]);
    expect(plan(years, 1, term)).toEqual({ ok: false, reason: "unread-plan" });
  });
});

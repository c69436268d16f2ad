// Many functions in one workbook: 300 units × 24 columns from three spilling calls, and 2,000 cells with a figure each. All are
// right, before and after an edit, against the numbers that the workbook was made of; and an edit sends what it changed, no more.
// What it costs is printed by `npm run figures -- --traffic`.

import {
  admittedOf,
  codeOf,
  EDITED_CELL,
  EDITED_UNIT,
  openManyFunctions,
  planOf,
  pushedResults,
  SCALAR_CALLS,
  SCALARS,
  SPILLING_CALLS,
  UNITS,
  type ScalarCall,
  type Year,
} from "../figures/many-functions";
import type { Excel } from "../host/excel";

type Plan = (unit: number, year: Year) => number;

const NEW_PLAN = 11;
const editedPlan: Plan = (unit, year) => (unit === EDITED_UNIT && year === 2017 ? NEW_PLAN : planOf(unit, year));

/** The period is over: all of the plan is due, and what was admitted is what is expected. */
const FIGURES: Readonly<Record<ScalarCall["name"], (admitted: number, plan: number) => number>> = {
  ADMITTED: (admitted) => admitted,
  PLAN: (_, plan) => plan,
  ACHIEVEMENT: (admitted, plan) => admitted / plan,
  REMAINING: (admitted, plan) => Math.max(0, plan - admitted),
  PACE: (admitted, plan) => admitted / plan - 1,
  OVER: (admitted, plan) => admitted / plan - 1,
  PROJECTION: (admitted) => admitted,
};

function wrongScalars(excel: Excel, plan: Plan): unknown[] {
  return SCALAR_CALLS.filter(({ cell, name, unit }) => {
    const value = excel.value(`'Từng ô'!${cell}`);
    return !isNear(value, FIGURES[name](admittedOf(unit, 2017), plan(unit, 2017)));
  });
}

/** Without the last column, the band in words. */
function wrongRows(excel: Excel, plan: Plan): unknown[] {
  return SPILLING_CALLS.flatMap(({ cell, year }) => {
    const rows = excel.value(`'Bảng'!${cell}`) as unknown[][];
    expect([rows.length, rows[0]?.length]).toEqual([UNITS, 8]);
    return rows.filter(([code, name, ...figures], unit) => {
      const [target, admitted] = [plan(unit, year), admittedOf(unit, year)];
      const expected = [target, admitted, admitted / target, 1, admitted / target - 1];
      const right = expected.every((figure, column) => isNear(figures[column], figure));
      return !(code === codeOf(unit) && name === `Đảng bộ xã số ${String(unit)}` && right);
    });
  });
}

function isNear(value: unknown, expected: number): boolean {
  return typeof value === "number" && Math.abs(value - expected) < 1e-9;
}

let excel: Excel;
beforeAll(async () => {
  excel = await openManyFunctions();
});
afterAll(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

it("gives every cell its figure, each call answered once", () => {
  expect(wrongScalars(excel, planOf)).toEqual([]);
  expect(wrongRows(excel, planOf)).toEqual([]);
  expect(pushedResults(excel.traffic.log)).toBe(SCALARS + SPILLING_CALLS.length);
});

it("after one plan was edited, is right again and has sent only the results that changed", async () => {
  const before = excel.traffic.log.length;
  await excel.set(EDITED_CELL, String(NEW_PLAN));
  expect(wrongScalars(excel, editedPlan)).toEqual([]);
  expect(wrongRows(excel, editedPlan)).toEqual([]);
  // PLAN, ACHIEVEMENT, REMAINING, PACE and OVER of the unit, and the table of the year.
  expect(pushedResults(excel.traffic.log.slice(before))).toBe(6);
});

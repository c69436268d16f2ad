// Many functions in one workbook: 20 tables of 300 units, each from one spilling call, and 2,000 cells with a figure each. All are
// right, before and after an edit, against the numbers that the workbook was made of; and an edit sends what it changed, no more.
// What it costs is printed by `npm run figures -- --traffic`.

import {
  admittedOf,
  codeOf,
  EDITED_UNIT,
  openManyFunctions,
  OTHER_UNIT,
  PERSON_CELL,
  PLAN_CELL,
  planOf,
  pushedResults,
  SCALAR_CALLS,
  SPILLING_CALLS,
  TABLE_WIDTH,
  UNITS,
  type Quarter,
  type ScalarCall,
  type Year,
} from "../figures/many-functions";
import type { Excel } from "../host/excel";

/** What the workbook says, counted without the add-in. */
interface Facts {
  readonly plan: (unit: number, year: Year) => number;
  readonly admitted: (unit: number, year: Year, quarter: Quarter) => number;
}

const NEW_PLAN = 11;
const MADE: Facts = { plan: planOf, admitted: admittedOf };
const PLANNED: Facts = {
  plan: (unit, year) => (unit === EDITED_UNIT && year === 2017 ? NEW_PLAN : planOf(unit, year)),
  admitted: admittedOf,
};
const MOVED: Facts = {
  plan: PLANNED.plan,
  admitted: (unit, year, quarter) => {
    const more = year !== 2017 ? 0 : unit === OTHER_UNIT ? 1 : unit === EDITED_UNIT ? -1 : 0;
    return admittedOf(unit, year, quarter) + more;
  },
};

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

function scalarOf({ name, unit }: ScalarCall, facts: Facts): number {
  return FIGURES[name](facts.admitted(unit, 2017, 4), facts.plan(unit, 2017));
}

/** Plan, admitted, achievement, due share and pace of each unit: a quarter of the year, a quarter of the plan. */
function tableOf({ year, quarter }: { readonly year: Year; readonly quarter: Quarter }, facts: Facts): number[][] {
  return Array.from({ length: UNITS }, (_, unit) => {
    const [plan, admitted] = [facts.plan(unit, year), facts.admitted(unit, year, quarter)];
    return [plan, admitted, admitted / plan, quarter / 4, admitted / plan - quarter / 4];
  });
}

function wrongScalars(excel: Excel, facts: Facts): unknown[] {
  return SCALAR_CALLS.filter((call) => !isNear(excel.value(`'Từng ô'!${call.cell}`), scalarOf(call, facts)));
}

/** Without the last column, the band in words. */
function wrongRows(excel: Excel, facts: Facts): unknown[] {
  return SPILLING_CALLS.flatMap((call) => {
    const rows = excel.value(`'Bảng'!${call.cell}`) as unknown[][];
    expect([rows.length, rows[0]?.length]).toEqual([UNITS, TABLE_WIDTH]);
    const table = tableOf(call, facts);
    return rows.filter(([code, name, ...figures], unit) => {
      const right = table[unit]?.every((figure, column) => isNear(figures[column], figure)) === true;
      return !(code === codeOf(unit) && name === `Đảng bộ xã số ${String(unit)}` && right);
    });
  });
}

/** How many calls give something else than before. */
function changedCalls(before: Facts, after: Facts): number {
  const scalars = SCALAR_CALLS.filter((call) => scalarOf(call, before) !== scalarOf(call, after));
  const tables = SPILLING_CALLS.filter((call) => String(tableOf(call, before)) !== String(tableOf(call, after)));
  return scalars.length + tables.length;
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
  expect([SPILLING_CALLS.length, SCALAR_CALLS.length]).toEqual([20, 2_000]);
  expect(wrongScalars(excel, MADE)).toEqual([]);
  expect(wrongRows(excel, MADE)).toEqual([]);
  expect(pushedResults(excel.traffic.log)).toBe(SCALAR_CALLS.length + SPILLING_CALLS.length);
});

it.each([
  // PLAN, ACHIEVEMENT, REMAINING, PACE and OVER of the unit, and the four tables of the year.
  ["one plan was edited", PLAN_CELL, String(NEW_PLAN), MADE, PLANNED, 9],
  // All but PLAN of both units, but REMAINING of the one that is past its plan, and the four tables.
  ["one person was moved to another unit", PERSON_CELL, codeOf(OTHER_UNIT), PLANNED, MOVED, 15],
])(
  "after %s, is right again and has sent only the results that changed",
  async (_, cell, value, before, after, sent) => {
    const begin = excel.traffic.log.length;
    await excel.set(cell, value);
    expect(wrongScalars(excel, after)).toEqual([]);
    expect(wrongRows(excel, after)).toEqual([]);
    expect(changedCalls(before, after)).toBe(sent);
    expect(pushedResults(excel.traffic.log.slice(begin))).toBe(sent);
  },
);

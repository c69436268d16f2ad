// The awareness classes (bồi dưỡng nhận thức về Đảng): classes held, certificates given, and certificates per slot
// (nguồn trên một chỉ tiêu), those of a year for each planned admission.

import type { Board } from "../../model/board";
import { periodKey, type PeriodKey } from "../../model/period";
import { no, ok, type Result } from "../../model/reason";
import type { Measure } from "../measure";
import { remember } from "../remember";
import { ownOrSum } from "../roll-up";
import type { Scope } from "../report-scope";
import { unevenly } from "../stock";
import { plan, statesPlan } from "./plan";

/** Certificates of `year` ÷ plan of the scope's period. Reasons: "no-certificates", "partly-typed", "no-plan", "unread-plan", "zero-plan", "unknown-unit". */
export function certificatesPerSlot(board: Board, unit: number | null, year: number, scope: Scope): Result<number> {
  const target = plan(board, unit, scope);
  if (!target.ok) return target;
  const given = certified(board, unit, year);
  if (!given.ok) return given;
  const key = periodKey({ kind: "year", year });
  const uneven = unevenly(board, unit, {
    one: (index) => statesPlan(board, index, scope),
    other: (index) => board.units[index]?.certificates.has(key) === true,
  });
  if (uneven !== null) return uneven;
  return target.value === 0 ? no("zero-plan") : ok(given.value / target.value);
}

/** Certificates given in a year, typed per unit: the unit's own number, else the sum of those below it. Reasons: "no-certificates". */
export function certified(board: Board, unit: number | null, year: number): Result<number> {
  const given = certificateCounts(board, periodKey({ kind: "year", year })).get(unit);
  return given === undefined ? no("no-certificates") : ok(given);
}

/** Classes held in a year, as typed per unit. Reasons: "no-class-count". */
export function classes(board: Board, unit: number | null, year: number): Result<number> {
  const held = classCounts(board, periodKey({ kind: "year", year })).get(unit);
  return held === undefined ? no("no-class-count") : ok(held);
}

const certificateCounts = remember(
  (key: PeriodKey) => key,
  (board: Board, key: PeriodKey) => ownOrSum(board, (unit) => unit.certificates.get(key)),
);

const classCounts = remember(
  (key: PeriodKey) => key,
  (board: Board, key: PeriodKey) => ownOrSum(board, (unit) => unit.classes.get(key)),
);

export const certificatesMeasure = {
  id: "certificates",
  unit: "count",
  arguments: ["unit", "year", "period"],
  definition: "Certificates of the year ÷ plan of the period",
  source: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 233 certificates of 2020 for a plan of 80",
  reasons: ["no-certificates", "partly-typed", "no-plan", "unread-plan", "zero-plan"],
  compute: (board, unit, scope, year: number) => certificatesPerSlot(board, unit, year, scope),
} as const satisfies Measure<number>;

export const certifiedMeasure = {
  id: "certified",
  unit: "count",
  arguments: ["unit", "year"],
  definition: "The number typed for the unit; without one, the sum of the units below it",
  source: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 233 certificates of 2020",
  reasons: ["no-certificates"],
  compute: (board, unit, _scope, year: number) => certified(board, unit, year),
} as const satisfies Measure<number>;

export const classesMeasure = {
  id: "classes",
  unit: "count",
  arguments: ["unit", "year"],
  definition: "The number typed for the unit; without one, the sum of the units below it",
  source: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 4 classes in 2020",
  reasons: ["no-class-count"],
  compute: (board, unit, _scope, year: number) => classes(board, unit, year),
} as const satisfies Measure<number>;

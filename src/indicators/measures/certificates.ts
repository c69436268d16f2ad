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
  const hasGiven = (index: number): boolean => board.units[index]?.certificates.has(key) === true;
  // A unit without a plan adds its certificates alone, as its people to the achievement; one without a number may have given some.
  const uneven = unevenly(board, unit, [
    { heading: "", states: (index) => hasGiven(index) || statesPlan(board, index, scope) },
    { heading: `Giấy chứng nhận ${String(year)}`, states: hasGiven },
  ]);
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
  name: { vi: "Giấy chứng nhận cho một chỉ tiêu", en: "Certificates for a planned admission" },
  unit: "count",
  arguments: ["unit", "year", "period"],
  definition: {
    vi: "Số giấy chứng nhận của năm ÷ kế hoạch của kỳ; đơn vị không có kế hoạch chỉ cộng vào số giấy chứng nhận, như ở PDV.ACHIEVEMENT",
    en: "Certificates of the year ÷ plan of the period; a unit without a plan adds to the certificates alone, as in PDV.ACHIEVEMENT",
  },
  source: {
    vi: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 233 giấy chứng nhận năm 2020, kế hoạch 80",
    en: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 233 certificates of 2020 for a plan of 80",
  },
  reasons: ["no-certificates", "partly-typed", "no-plan", "unread-plan", "zero-plan"],
  compute: (board, unit, scope, year: number) => certificatesPerSlot(board, unit, year, scope),
} as const satisfies Measure<number>;

export const certifiedMeasure = {
  id: "certified",
  name: { vi: "Số giấy chứng nhận", en: "Certificates" },
  unit: "count",
  arguments: ["unit", "year"],
  definition: {
    vi: "Số ghi cho đơn vị; không có thì cộng các đơn vị trực thuộc",
    en: "The number typed for the unit; without one, the sum of the units below it",
  },
  source: {
    vi: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 233 giấy chứng nhận năm 2020",
    en: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 233 certificates of 2020",
  },
  reasons: ["no-certificates"],
  compute: (board, unit, _scope, year: number) => certified(board, unit, year),
} as const satisfies Measure<number>;

export const classesMeasure = {
  id: "classes",
  name: { vi: "Số lớp bồi dưỡng", en: "Awareness classes" },
  unit: "count",
  arguments: ["unit", "year"],
  definition: {
    vi: "Số ghi cho đơn vị; không có thì cộng các đơn vị trực thuộc",
    en: "The number typed for the unit; without one, the sum of the units below it",
  },
  source: {
    vi: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 4 lớp năm 2020",
    en: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 4 classes in 2020",
  },
  reasons: ["no-class-count"],
  compute: (board, unit, _scope, year: number) => classes(board, unit, year),
} as const satisfies Measure<number>;

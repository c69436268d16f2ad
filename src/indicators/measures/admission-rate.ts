// Admission rate (tỷ lệ kết nạp trên tổng số đảng viên): admitted ÷ members, with the denominator named.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import type { StockId } from "../../model/unit";
import { NEEDS_ADMISSIONS, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { stockOf } from "../stock";
import { admitted } from "./admitted";

/** Whose number divides: the members now, at the start of the period, or at the end of last year. */
export type RateBase = Extract<StockId, "members" | "members-at-start" | "members-last-year">;

/** Admitted ÷ members (0.025 is 2.5 %). Reasons: "no-members", and those of admitted. */
export function admissionRate(board: Board, unit: number | null, scope: Scope, base: RateBase): Result<number> {
  const count = admitted(board, unit, scope);
  if (!count.ok) return count;
  const members = stockOf(board, unit, base, "no-members");
  if (!members.ok) return members;
  return members.value === 0 ? no("no-members") : ok(count.value / members.value);
}

export const admissionRateMeasure = {
  id: "admissionRate",
  unit: "share",
  arguments: ["unit", "period", "base"],
  definition: "Admitted ÷ members now, at the start of the period or at the end of last year",
  source: "Report of Thái Nguyên 2024: 2,5 % of all members a year",
  reasons: [...NEEDS_ADMISSIONS, "no-members"],
  compute: admissionRate,
} as const satisfies Measure<RateBase>;

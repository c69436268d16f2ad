// Remaining (còn phải kết nạp): how many people are still missing to the plan.

import type { Board } from "../../model/board";
import { ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_ADMISSIONS, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { admitted } from "./admitted";
import { plan } from "./plan";

/** Plan − admitted, never below 0. Reasons: "no-plan", "unread-plan", "unknown-unit". */
export function remaining(board: Board, unit: number | null, scope: Scope): Result<number> {
  const target = plan(board, unit, scope);
  return target.ok ? remainingOf(target, admitted(board, unit, scope)) : target;
}

/** Of a plan and a number of admitted that are known already. */
export function remainingOf(target: Result<number>, count: Result<number>): Result<number> {
  if (!target.ok) return target;
  return count.ok ? ok(Math.max(0, target.value - count.value)) : count;
}

export const remainingMeasure = {
  id: "remaining",
  name: { vi: "Còn phải kết nạp", en: "Still to admit" },
  unit: "count",
  arguments: ALL_ARGUMENTS,
  definition: { vi: "Kế hoạch − số kết nạp, không nhỏ hơn 0", en: "Plan − admitted, at least 0" },
  source: { vi: "Suy ra từ kế hoạch và số kết nạp", en: "Follows from plan and admitted" },
  reasons: ["no-plan", "unread-plan", ...NEEDS_ADMISSIONS],
  compute: remaining,
} as const satisfies Measure;

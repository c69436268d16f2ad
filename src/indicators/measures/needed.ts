// Needed (cần kết nạp mỗi tháng): how many people a month must still be taken in to reach the plan by the period's end.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import type { Scope } from "../report-scope";
import { due } from "./due";
import { planYears } from "../../model/period";
import { ALL_ARGUMENTS, NEEDS_ADMISSIONS, type Measure } from "../measure";
import { remaining } from "./remaining";

/**
 * Remaining ÷ months left of the period, fractions of a month included; 0 once the plan is reached.
 * Reasons: "period-over" (people are missing and no time is left), and those of remaining.
 */
export function needed(board: Board, unit: number | null, scope: Scope): Result<number> {
  const missing = remaining(board, unit, scope);
  if (!missing.ok || missing.value === 0) return missing;
  const months = monthsLeft(board, scope);
  return months > 0 ? ok(missing.value / months) : no("period-over");
}

function monthsLeft(board: Board, scope: Scope): number {
  const termFirst = board.settings.termStartsInFirstYear;
  const { first, last } = planYears(scope.period, termFirst);
  return (1 - due(scope, termFirst)) * (last - first + 1) * 12;
}

export const neededMeasure = {
  id: "needed",
  name: { vi: "Cần kết nạp mỗi tháng", en: "Needed a month" },
  unit: "count",
  arguments: ALL_ARGUMENTS,
  definition: { vi: "Số còn phải kết nạp ÷ số tháng còn lại của kỳ", en: "Remaining ÷ months left of the period" },
  source: { vi: "Suy ra từ kế hoạch, số kết nạp và tiến độ cần đạt", en: "Follows from plan, admitted and due share" },
  reasons: ["no-plan", "unread-plan", ...NEEDS_ADMISSIONS, "period-over"],
  compute: needed,
} as const satisfies Measure;

// Achievement (tỷ lệ hoàn thành kế hoạch): admitted ÷ plan, never capped – 310 % has been reported.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_PLAN, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { admitted } from "./admitted";
import { plan } from "./plan";

/** Admitted ÷ plan as a share (0.94396). Reasons: "no-plan", "unread-plan", "zero-plan", "unknown-unit". */
export function achievement(board: Board, unit: number | null, scope: Scope): Result<number> {
  const target = plan(board, unit, scope);
  return target.ok ? achievementOf(target, admitted(board, unit, scope)) : target;
}

/** Of a plan and a number of admitted that are known already. */
export function achievementOf(target: Result<number>, count: Result<number>): Result<number> {
  if (!target.ok) return target;
  return count.ok ? ratio(count.value, target.value) : count;
}

/** Admitted ÷ plan of two plain numbers. Reasons: "zero-plan", "below-zero", "bad-number" (no number). */
export function ratio(count: number, target: number): Result<number> {
  if (!Number.isFinite(count) || !Number.isFinite(target)) return no("bad-number");
  if (count < 0 || target < 0) return no("below-zero");
  return target === 0 ? no("zero-plan") : ok(count / target);
}

export const achievementMeasure = {
  id: "achievement",
  name: { vi: "Tỷ lệ (%)", en: "Achievement (%)" },
  unit: "share",
  arguments: ALL_ARGUMENTS,
  definition: {
    vi: "Số kết nạp ÷ kế hoạch, không chặn ở 100 %; đơn vị không có kế hoạch hoặc ô kế hoạch không đọc được thì chỉ cộng vào số kết nạp, như ở PDV.PLAN",
    en: "Admitted ÷ plan, never capped; a unit without a plan, or with one that can't be read, adds to the admitted alone, as PDV.PLAN says",
  },
  source: {
    vi: "Báo cáo của Hà Nội năm 2017 (11.388/12.064 = 94 %) và của Cao Lãnh năm 2010 (1.797/1.810 = 99,28 %)",
    en: "Reports of Hà Nội 2017 (11,388 of 12,064 = 94 %) and Cao Lãnh 2010 (1,797 of 1,810 = 99.28 %)",
  },
  reasons: NEEDS_PLAN,
  compute: achievement,
} as const satisfies Measure;

// Over (vượt, hụt so với kế hoạch cả kỳ): the second of the two readings of "vượt". 160 % reached is "vượt 60 %".

import type { Board } from "../../model/board";
import { ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_PLAN, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { achievement } from "./achievement";

/** Achievement − 1, in percentage points written as a share (0.6); below zero what is missing. Reasons as of achievement. */
export function over(board: Board, unit: number | null, scope: Scope): Result<number> {
  return overOf(achievement(board, unit, scope));
}

/** Of an achievement that is known already. */
export function overOf(reached: Result<number>): Result<number> {
  return reached.ok ? ok(reached.value - 1) : reached;
}

export const overMeasure = {
  id: "over",
  name: { vi: "Vượt (+), hụt (−) kế hoạch (%)", en: "Over (+), under (−) plan (%)" },
  unit: "points",
  arguments: ALL_ARGUMENTS,
  definition: { vi: "Tỷ lệ hoàn thành − 100 %", en: "Achievement − 100 %" },
  source: {
    vi: "Báo cáo của Điện Biên Đông năm 2017: đạt 160 % là vượt 60 %",
    en: "Report of Điện Biên Đông 2017: 160 % reached is 60 % over",
  },
  reasons: NEEDS_PLAN,
  compute: over,
} as const satisfies Measure;

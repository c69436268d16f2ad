// Pace (so với tiến độ): the first of the two readings of "vượt". 65 % reached where 50 % was due is "vượt 15".

import type { Board } from "../../model/board";
import { ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_PLAN, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { achievement } from "./achievement";
import { due } from "./due";

/** Achievement − due share, in percentage points written as a share (0.15). Reasons as of achievement. */
export function pace(board: Board, unit: number | null, scope: Scope): Result<number> {
  return paceOf(achievement(board, unit, scope), due(scope, board.settings.termStartsInFirstYear));
}

/** Of an achievement that is known already. */
export function paceOf(reached: Result<number>, dueShare: number): Result<number> {
  return reached.ok ? ok(reached.value - dueShare) : reached;
}

export const paceMeasure = {
  id: "pace",
  name: { vi: "So với tiến độ (±%)", en: "Against the due share (±%)" },
  unit: "points",
  arguments: ALL_ARGUMENTS,
  definition: { vi: "Tỷ lệ hoàn thành − tiến độ cần đạt", en: "Achievement − due share" },
  source: {
    vi: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: đạt 65 % là vượt 15 %",
    en: "Report of the agencies of Lâm Đồng, first half of 2021: 65 % reached is 15 % ahead",
  },
  reasons: NEEDS_PLAN,
  compute: pace,
} as const satisfies Measure;

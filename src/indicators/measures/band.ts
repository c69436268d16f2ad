// Band (mức): which of the achievement bands of the settings a unit lies in. Its words are made in text/.

import type { Board } from "../../model/board";
import { ok, type Result } from "../../model/reason";
import type { Settings } from "../../model/settings";
import { ALL_ARGUMENTS, NEEDS_PLAN, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { achievement } from "./achievement";

/** 0 for the lowest band, Settings.bands.length for the highest; a limit belongs to the band above it. Reasons as of achievement. */
export function band(board: Board, unit: number | null, scope: Scope): Result<number> {
  return bandOf(achievement(board, unit, scope), board.settings);
}

/** Of an achievement that is known already. */
export function bandOf(reached: Result<number>, { bands }: Pick<Settings, "bands">): Result<number> {
  if (!reached.ok) return reached;
  return ok(bands.filter((limit) => reached.value >= limit).length);
}

export const bandMeasure = {
  id: "band",
  name: { vi: "Mức đạt", en: "Band" },
  unit: "text",
  arguments: ALL_ARGUMENTS,
  definition: {
    vi: "Mức đã đặt mà tỷ lệ hoàn thành nằm trong; đúng ngưỡng thì tính vào mức trên",
    en: "The band of the settings that the achievement lies in; a limit belongs to the band above it",
  },
  source: {
    vi: "Báo cáo của Hà Nội năm 2017 (dưới 50 %, đạt và vượt); chưa có thang chính thức nên các mức là thiết lập",
    en: "Report of Hà Nội 2017 (under 50 %, reached or passed); no official scale is known, so the limits are a setting",
  },
  reasons: NEEDS_PLAN,
  compute: band,
} as const satisfies Measure;

// Projection (ước cả kỳ): the count at the period's end if people go on being admitted at today's rate.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_ADMISSIONS, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { admitted } from "./admitted";
import { due } from "./due";

/** Admitted ÷ due share, not rounded. Reasons: "too-early" (nothing of the period has passed), and those of admitted. */
export function projection(board: Board, unit: number | null, scope: Scope): Result<number> {
  const count = admitted(board, unit, scope);
  if (!count.ok) return count;
  const passed = due(scope, board.settings.termStartsInFirstYear);
  return passed === 0 ? no("too-early") : ok(count.value / passed);
}

export const projectionMeasure = {
  id: "projection",
  name: { vi: "Ước cả kỳ", en: "Projection" },
  unit: "count",
  arguments: ALL_ARGUMENTS,
  definition: { vi: "Số kết nạp ÷ tiến độ cần đạt", en: "Admitted ÷ due share" },
  source: { vi: "Suy ra từ số kết nạp và tiến độ cần đạt", en: "Follows from admitted and due share" },
  reasons: [...NEEDS_ADMISSIONS, "too-early"],
  compute: projection,
} as const satisfies Measure;

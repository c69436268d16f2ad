// A plan as a cell: a number where it is one, else its words ("≥ 80"), a dash where there is none, and a word where one is typed
// that can't be read.

import type { Plan } from "../model/plan";
import { formatPlan } from "../text/format-number";
import { viSheets } from "../text/vi-sheets";
import type { Role, SheetCell } from "./sheet";

export const NONE = "–";

/** `unread`: plans that are missing from it, because their cells can't be read. */
export function planCell(plan: Plan | null, role: Role, unread: number): SheetCell {
  if (!plan) return { value: unread > 0 ? viSheets.report.unreadPlan : NONE, role };
  return { value: plan.kind === "exact" ? plan.value : formatPlan(plan, "vi"), role };
}

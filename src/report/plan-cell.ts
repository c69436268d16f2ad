// A plan as a cell: the number that is measured against, with the words that make it a floor ("≥ 80") or a range ("55 – 60"), a
// dash where there is none, and a word where one is typed that can't be read.

import { planTarget, type Plan } from "../model/plan";
import { planParts } from "../text/format-number";
import { viSheets } from "../text/vi-sheets";
import type { Role, SheetCell } from "./sheet";

export const NONE = "–";

/** `unread`: plans that are missing from it, because their cells can't be read. */
export function planCell(plan: Plan | null, role: Role, unread: number): SheetCell {
  if (!plan) return { value: unread > 0 ? viSheets.report.unreadPlan : NONE, role };
  const { before, after } = planParts(plan, "vi");
  return { value: planTarget(plan), role, ...(before !== "" && { before }), ...(after !== "" && { after }) };
}

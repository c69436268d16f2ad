// A plan as a cell: a number where it is one, else its words ("≥ 80"), a dash where there is none.

import type { Plan } from "../model/plan";
import { formatPlan } from "../text/format-number";
import type { Role, SheetCell } from "./sheet";

export const NONE = "–";

export function planCell(plan: Plan | null, role: Role): SheetCell {
  if (!plan) return { value: NONE, role };
  return { value: plan.kind === "exact" ? plan.value : formatPlan(plan, "vi"), role };
}

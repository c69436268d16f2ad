// A plan that is no number of people: text, a negative or a broken number. A floor ("80 trở lên") and a range ("55-60") are
// plans.

import type { CellValue } from "../../model/grid";
import type { PeriodKey } from "../../model/period";
import { cellText } from "../cell-text";
import type { IssueList, Place } from "../issue-list";
import type { PlanReading } from "../parse-plan";

export function checkPlanValue(
  { code }: Extract<PlanReading, { kind: "problem" }>,
  value: CellValue | undefined,
  { period, place }: { readonly period: PeriodKey; readonly place: Place },
  issues: IssueList,
): void {
  issues.add(code, "error", place, { text: cellText(value), period });
}

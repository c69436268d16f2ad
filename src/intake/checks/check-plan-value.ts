// A plan that is no number of people: text, a negative or a broken number. A floor ("80 trở lên") and a range ("55-60") are
// plans.

import type { CellValue } from "../../model/grid";
import type { PeriodKey } from "../../model/period";
import type { Plan } from "../../model/plan";
import { cellText } from "../cell-text";
import type { IssueList, Place } from "../issue-list";
import { parsePlan } from "../parse-plan";

/** The plan; null for a blank and for what is none, which is reported. */
export function checkPlanValue(
  value: CellValue | undefined,
  period: PeriodKey,
  place: Place,
  issues: IssueList,
): Plan | null {
  const reading = parsePlan(value);
  if (reading.kind === "problem") issues.add(reading.code, "error", place, { text: cellText(value), period });
  return reading.kind === "plan" ? reading.plan : null;
}

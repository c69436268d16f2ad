// A unit listed twice: within a sheet that is a mistake, on another sheet it adds the plans that the first did not have.

import { foldText } from "../fold";
import { placeName, type IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

/** The rows that make units, in order; a repeated one is folded into its first, and reported unless it only adds plans. */
export function checkUnitNames(rows: readonly UnitRow[], issues: IssueList): { kept: UnitRow[]; dropped: UnitRow[] } {
  const byCode = new Map<string, UnitRow>();
  const byName = new Map<string, UnitRow>();
  const kept: UnitRow[] = [];
  const dropped: UnitRow[] = [];
  for (const row of rows) {
    const code = foldText(row.code);
    const name = `${foldText(row.name)}|${foldText(row.parentText)}`;
    const sameCode = code === "" ? undefined : byCode.get(code);
    const sameName = byName.get(name);
    const first = sameCode ?? (sameName && (code === "" || sameName.code === "") ? sameName : undefined);
    if (first) {
      dropped.push(row);
      report(row, first, sameCode !== undefined, issues);
      continue;
    }
    if (sameName) reportName(row, sameName, "warning", issues);
    kept.push(row);
    if (code !== "") byCode.set(code, row);
    if (!sameName) byName.set(name, row);
  }
  return { kept, dropped };
}

function report(row: UnitRow, first: UnitRow, byCode: boolean, issues: IssueList): void {
  const agrees = foldText(row.name) === foldText(first.name) && addPlans(row, first);
  if (row.sheet !== first.sheet && agrees) return;
  if (!byCode) {
    reportName(row, first, "error", issues);
    return;
  }
  const firstCell = placeName(first.places.code, row.sheet);
  issues.add("unit/code-twice", "error", row.places.code, { code: row.code, firstCell });
}

function reportName(row: UnitRow, first: UnitRow, severity: "error" | "warning", issues: IssueList): void {
  const firstCell = placeName(first.places.name, row.sheet);
  issues.add("unit/name-twice", severity, row.places.name, { name: row.name, firstCell });
}

/** Gives the first row the plans it lacks; false when both have a plan for a period and it differs. */
function addPlans(row: UnitRow, first: UnitRow): boolean {
  if (row.sheet === first.sheet) return false;
  let agrees = true;
  for (const [period, plan] of row.plans) {
    const own = first.plans.get(period);
    if (own) agrees &&= JSON.stringify(own) === JSON.stringify(plan);
    else {
      first.plans.set(period, plan);
      const place = row.places.plans.get(period);
      if (place) first.places.plans.set(period, place);
    }
  }
  return agrees;
}

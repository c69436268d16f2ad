// A typed percentage against plan and total of the same row. One unit of the last digit shown is allowed, so that a rounded
// and a truncated number both pass: no rule of rounding is known.

import { planTarget } from "../../model/plan";
import type { IssueList } from "../issue-list";
import type { TypedPercent, UnitRow } from "../unit-row";

export function checkPercent(rows: readonly UnitRow[], issues: IssueList): void {
  for (const row of rows) {
    if (row.percent === null) continue;
    const computed = achievementOf(row);
    if (computed === null) continue;
    const typed = nearest(row.percent, computed);
    if (Math.abs(typed - computed) < row.percent.unit + 1e-9) continue;
    issues.add("unit/percent-differs", "warning", row.places.percent, { name: row.name, typed, computed });
  }
}

/** Of the one period that the row has both for. */
function achievementOf({ plans, totals }: UnitRow): number | null {
  const [one, ...others] = [...totals].flatMap(([period, total]) => {
    const plan = plans.get(period);
    return plan ? [{ total, target: planTarget(plan) }] : [];
  });
  return !one || others.length > 0 || one.target === 0 ? null : one.total / one.target;
}

function nearest({ shares }: TypedPercent, computed: number): number {
  return shares.reduce((best, share) => (Math.abs(share - computed) < Math.abs(best - computed) ? share : best));
}

// A typed percentage against plan and total of the same row. One unit of the last digit shown is allowed, so that a rounded
// and a truncated number both pass: no rule of rounding is known.

import { planTarget } from "../../model/plan";
import type { IssueList } from "../issue-list";
import type { TypedPercent, UnitRow } from "../unit-row";

export function checkPercent(rows: readonly UnitRow[], issues: IssueList): void {
  for (const row of rows) {
    const computed = row.percent === null ? null : achievementOf(row);
    if (row.percent === null || computed === null) continue;
    const typed = nearest(row.percent, computed);
    if (Math.abs(typed - computed) < row.percent.unit + 1e-9) continue;
    issues.add("unit/percent-differs", "warning", row.places.percent, { name: row.name, typed, computed });
  }
}

/** Of the one period that the row has both for. */
function achievementOf({ plans, totals }: UnitRow): number | null {
  const periods = [...totals.keys()].filter((period) => plans.has(period));
  const [period] = periods;
  const plan = period === undefined ? undefined : plans.get(period);
  const total = period === undefined ? undefined : totals.get(period);
  if (periods.length !== 1 || !plan || total === undefined || planTarget(plan) === 0) return null;
  return total / planTarget(plan);
}

function nearest({ shares }: TypedPercent, computed: number): number {
  return shares.reduce((best, share) => (Math.abs(share - computed) < Math.abs(best - computed) ? share : best));
}

// A typed total against the rows of people of the same period, the units below included. Where a period has no rows at all
// there is nothing to compare: the total stands for them.

import { NO_DAY, NO_UNIT, type AdmissionColumns } from "../../model/admission-columns";
import { parsePeriod, periodDays, type PeriodKey } from "../../model/period";
import type { Settings } from "../../model/settings";
import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkUnitTotals(
  units: readonly Unit[],
  rows: readonly (UnitRow | undefined)[],
  admissions: AdmissionColumns,
  settings: Settings,
  issues: IssueList,
): void {
  const periods = new Set(units.flatMap(({ totals }) => [...totals.keys()]));
  for (const period of periods) {
    const counted = countByUnit(units, admissions, period, settings);
    if (counted === null) continue;
    for (const [index, { name, totals }] of units.entries()) {
      const typed = totals.get(period);
      const place = rows[index]?.places.totals.get(period);
      const number = counted[index] ?? 0;
      if (typed === undefined || !place || typed === number) continue;
      issues.add("unit/total-differs", "warning", place, { name, period, typed, counted: number });
    }
  }
}

/** Null where nobody was admitted in the period. */
function countByUnit(
  units: readonly Unit[],
  admissions: AdmissionColumns,
  key: PeriodKey,
  { termStartsInFirstYear }: Settings,
): readonly number[] | null {
  const period = parsePeriod(key);
  if (!period) return null;
  const { start, end } = periodDays(period, termStartsInFirstYear);
  const own = units.map(() => 0);
  let any = false;
  for (let at = 0; at < admissions.count; at += 1) {
    const unit = admissions.unit[at] ?? NO_UNIT;
    const day = admissions.countingDay[at] ?? NO_DAY;
    if (unit === NO_UNIT || day < start || day > end) continue;
    any = true;
    own[unit] = (own[unit] ?? 0) + 1;
  }
  return any ? withUnitsBelow(units, own) : null;
}

function withUnitsBelow(units: readonly Unit[], own: readonly number[]): readonly number[] {
  const counts = units.map(() => 0);
  for (const [unit, count] of own.entries()) {
    if (count === 0) continue;
    for (let above: number | null = unit; above !== null; above = units[above]?.parent ?? null) {
      counts[above] = (counts[above] ?? 0) + count;
    }
  }
  return counts;
}

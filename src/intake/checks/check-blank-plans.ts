// Units that have no plan where the others do, and whole columns of plans that hold nothing. Their admissions count in every
// total all the same. Of single units it is a note: not every unit is given a plan.

import type { PeriodKey } from "../../model/period";
import type { Unit } from "../../model/unit";
import { isBlank } from "../cell-text";
import type { IssueList } from "../issue-list";
import { addressIn, type SheetLayout } from "../sheet-layout";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. A blank says something only at the bottom, beside a unit that has a plan. */
export function checkBlankPlans(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  for (const period of new Set(units.flatMap(({ plans }) => [...plans.keys()]))) {
    const planned = new Set(units.filter(({ plans }) => plans.has(period)).map(({ parent }) => parent));
    // A plan that can't be read has its place, and was told there.
    const lacks = ({ index }: Unit): boolean => rows[index]?.places.plans.has(period) !== true;
    const without = units.filter((unit) => lacks(unit) && unit.children.length === 0 && planned.has(unit.parent));
    const first = rows[without[0]?.index ?? -1];
    if (first) issues.add("plan/blank", "note", first.places.name, { period, count: without.length });
  }
}

export interface PlanColumnsCheck {
  see: (row: number) => void;
  finish: () => void;
}

/** `columns`: where the plans of which period stand. */
export function createPlanColumnsCheck(
  { grid, headingRow }: SheetLayout,
  columns: readonly { readonly column: number; readonly period: PeriodKey }[],
  issues: IssueList,
): PlanColumnsCheck {
  const filled = new Set<number>();
  let count = 0;
  return {
    see: (row) => {
      count += 1;
      for (const { column } of columns) if (!isBlank(grid.values[row]?.[column])) filled.add(column);
    },
    finish: () => {
      for (const { column, period } of columns) {
        if (count === 0 || filled.has(column)) continue;
        const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
        issues.add("plan/blank", "warning", place, { period, count });
      }
    },
  };
}

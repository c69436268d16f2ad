// Units that have no plan where the others do, and whole columns of plans that hold nothing. Their admissions count in every
// total all the same. Of single units it is a note: not every unit is given a plan.

import { columnOf } from "../../model/cell-place";
import type { IssueCells } from "../../model/issue";
import type { PeriodKey } from "../../model/period";
import { cellsOfRuns, createRowRuns, seeRow } from "../../model/row-runs";
import type { Unit } from "../../model/unit";
import { isBlank } from "../cell-text";
import type { IssueList } from "../issue-list";
import { addressIn, type SheetLayout } from "../sheet-layout";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. A blank says something only at the bottom, beside a unit that has a plan. */
export function checkBlankPlans(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  for (const [period, hasPlan] of whoHasPlans(units)) {
    /** By unit, the top last: whether some unit right below it has a plan. */
    const planned = new Uint8Array(units.length + 1);
    units.forEach(({ parent }, at) => {
      if (hasPlan[at] === 1) planned[parent ?? units.length] = 1;
    });
    const lacking: UnitRow[] = [];
    units.forEach(({ parent, children }, at) => {
      if (hasPlan[at] === 1 || children.length > 0 || planned[parent ?? units.length] === 0) return;
      const row = rows[at];
      // A plan that can't be read has its place, and was told there.
      if (row && !row.places.plans.has(period)) lacking.push(row);
    });
    const [first] = lacking;
    if (!first) continue;
    issues.add("plan/blank", "note", first.places.name, { period, count: lacking.length }, cellsOf(first, lacking));
  }
}

/** By period, and by unit: 1 where it has a plan. */
function whoHasPlans(units: readonly Unit[]): ReadonlyMap<PeriodKey, Uint8Array> {
  const periods = new Map<PeriodKey, Uint8Array>();
  units.forEach(({ plans }, at) => {
    plans.forEach((_, period) => {
      let hasPlan = periods.get(period);
      if (!hasPlan) periods.set(period, (hasPlan = new Uint8Array(units.length)));
      hasPlan[at] = 1;
    });
  });
  return periods;
}

/** Of units of several sheets, those of the first. */
function cellsOf({ sheet, places }: UnitRow, lacking: readonly UnitRow[]): IssueCells | undefined {
  const column = columnOf(places.name.cell);
  const runs = createRowRuns();
  for (const one of lacking) if (one.sheet === sheet) seeRow(runs, one.row);
  const cells = cellsOfRuns(runs, (row) => ({ sheet, cell: column + String(row) }));
  return cells && { ...cells, rest: cells.rest + lacking.length - runs.count };
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

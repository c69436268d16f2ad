// Units that have no plan where the others do, and whole columns of plans that hold nothing. Their admissions count in every
// total all the same. Of single units it is a note: not every unit is given a plan.

import { columnOf } from "../../model/cell-place";
import type { IssueCells } from "../../model/issue";
import type { PeriodKey } from "../../model/period";
import { cellsOfRuns, createRowRuns, seeRow } from "../../model/row-runs";
import type { Unit } from "../../model/unit";
import { isBlank } from "../cell-text";
import type { IssueList } from "../issue-list";
import type { PlanTable } from "../plan-table";
import { addressIn, type SheetLayout } from "../sheet-layout";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. A blank says something only at the bottom, beside a unit that has a plan. */
export function checkBlankPlans(
  units: readonly Unit[],
  plans: PlanTable,
  rows: readonly UnitRow[],
  issues: IssueList,
): void {
  const parents = new Int32Array(units.length);
  const isBottom = new Uint8Array(units.length);
  for (const { index, parent, children } of units) {
    parents[index] = parent ?? units.length;
    isBottom[index] = children.length === 0 ? 1 : 0;
  }
  for (const [period, targets] of plans) {
    const lacking: UnitRow[] = [];
    for (const at of unplanned(targets, parents, isBottom)) {
      const row = rows[at];
      // A plan that can't be read has its place, and was told there.
      if (row && !row.places.plans.has(period)) lacking.push(row);
    }
    const [first] = lacking;
    if (!first) continue;
    issues.add("plan/blank", "note", first.places.name, { period, count: lacking.length }, cellsOf(first, lacking));
  }
}

/** Units at the bottom without a plan, beside one that has. Their parents by index, that of the top last. */
function unplanned(targets: Float64Array, parents: Int32Array, isBottom: Uint8Array): readonly number[] {
  const planned = new Uint8Array(parents.length + 1);
  for (let at = 0; at < parents.length; at += 1) {
    if (!Number.isNaN(targets[at] ?? NaN)) planned[parents[at] ?? 0] = 1;
  }
  const found: number[] = [];
  for (let at = 0; at < parents.length; at += 1) {
    const isAlone = Number.isNaN(targets[at] ?? NaN) && isBottom[at] === 1;
    if (isAlone && planned[parents[at] ?? 0] === 1) found.push(at);
  }
  return found;
}

/** Of units of several sheets, those of the first. */
function cellsOf({ sheet, places }: UnitRow, lacking: readonly UnitRow[]): IssueCells | undefined {
  const column = columnOf(places.name.cell);
  const runs = createRowRuns();
  for (const one of lacking) if (one.sheet === sheet) seeRow(runs, one.row);
  const cells = cellsOfRuns(runs, (row) => ({ sheet, cell: column + String(row) }));
  return cells && { ...cells, rest: cells.rest + lacking.length - runs.count };
}

/** `columns`: where the plans of which period stand. */
export class PlanColumnsCheck {
  private readonly filled = new Set<number>();
  private count = 0;

  constructor(
    private readonly layout: SheetLayout,
    private readonly columns: readonly { readonly column: number; readonly period: PeriodKey }[],
    private readonly issues: IssueList,
  ) {}

  see(row: number): void {
    this.count += 1;
    // Once every column has a plan there is nothing to see.
    if (this.filled.size === this.columns.length) return;
    const values = this.layout.grid.values[row];
    for (const { column } of this.columns) if (!isBlank(values?.[column])) this.filled.add(column);
  }

  finish(): void {
    const { grid, headingRow } = this.layout;
    for (const { column, period } of this.columns) {
      if (this.count === 0 || this.filled.has(column)) continue;
      const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
      this.issues.add("plan/blank", "warning", place, { period, count: this.count });
    }
  }
}

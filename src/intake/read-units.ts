// Reads the rows of a units sheet, one at a time. How the rows become a tree of units is decided by make-units.ts.

import type { Day } from "../model/day";
import type { ColumnId } from "../model/issue";
import { periodKey, type PeriodKey } from "../model/period";
import type { Plan } from "../model/plan";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { foldText } from "./fold";
import type { IssueList, Place } from "./issue-list";
import { parseDate } from "./parse-date";
import { parsePlan } from "./parse-plan";
import { addressIn, type PlanColumn, type SheetLayout } from "./recognise-sheet";
import { createRowFilter } from "./row-filter";
import type { UnitRow } from "./unit-row";

export interface UnitReader {
  readonly rows: UnitRow[];
  /** Rows of data seen and those that name no unit. */
  readonly counts: { read: number; nameless: number };
  readRow: (row: number) => void;
}

export function createUnitReader(layout: SheetLayout, issues: IssueList): UnitReader {
  const parents = textsOf(layout, "unit.parent");
  const isData = createRowFilter(layout, issues, (text) => parents.has(foldText(text)));
  const plans = readablePlans(layout, issues);
  const reader: UnitReader = {
    rows: [],
    counts: { read: 0, nameless: 0 },
    readRow: (row) => {
      if (!isData(row)) return;
      reader.counts.read += 1;
      const unit = readUnit(layout, plans, row, issues);
      if (unit) reader.rows.push(unit);
      else reader.counts.nameless += 1;
    },
  };
  return reader;
}

function readUnit(layout: SheetLayout, plans: readonly ReadablePlan[], row: number, issues: IssueList): UnitRow | null {
  const { grid } = layout;
  const text = (id: ColumnId): string => readText(layout, row, id, issues);
  const place = (id: ColumnId): Place => placeOf(layout, row, id);
  const [code, name, kind, parentText] = [text("unit.code"), text("unit.name"), text("unit.kind"), text("unit.parent")];
  if (name === "") {
    const known = code !== "";
    issues.add("unit/no-name", known ? "warning" : "error", place(hasName(layout) ? "unit.name" : "unit.code"), {});
    if (!known) return null;
  }
  const unit: UnitRow = {
    code,
    name: name === "" ? code : name,
    kind,
    parentText,
    from: readDay(layout, row, "unit.from", issues),
    to: readDay(layout, row, "unit.to", issues),
    plans: new Map<PeriodKey, Plan>(),
    sheet: grid.sheet,
    row: grid.row + row + 1,
    places: {
      name: place(hasName(layout) ? "unit.name" : "unit.code"),
      code: place("unit.code"),
      parent: place("unit.parent"),
      plans: new Map<PeriodKey, Place>(),
    },
  };
  for (const plan of plans) readPlan(layout, plan, row, unit, issues);
  return unit;
}

function hasName({ columns }: SheetLayout): boolean {
  return columns.has("unit.name");
}

function placeOf({ grid, columns }: SheetLayout, row: number, id: ColumnId): Place {
  const column = columns.get(id);
  return { sheet: grid.sheet, cell: column === undefined ? "" : addressIn(grid, row, column) };
}

function readText(layout: SheetLayout, row: number, id: ColumnId, issues: IssueList): string {
  const column = layout.columns.get(id);
  const value = column === undefined ? "" : layout.grid.values[row]?.[column];
  if (isBlank(value)) return "";
  if (!isErrorValue(value)) return cellText(value);
  const severity = id === "unit.kind" ? "warning" : "error";
  issues.add("cell/error-value", severity, placeOf(layout, row, id), { column: id, text: cellText(value) });
  return "";
}

function readDay(layout: SheetLayout, row: number, id: ColumnId, issues: IssueList): Day | null {
  const column = layout.columns.get(id);
  const value = column === undefined ? "" : layout.grid.values[row]?.[column];
  const place = placeOf(layout, row, id);
  if (isErrorValue(value)) {
    issues.add("cell/error-value", "warning", place, { column: id, text: value.trim() });
    return null;
  }
  const reading = parseDate(value);
  if (reading.kind === "day") return reading.day;
  if (reading.kind === "blank") return null;
  const parameters = { column: id, text: cellText(value) };
  if (reading.kind === "impossible") issues.add("date/impossible", "warning", place, parameters);
  else if (reading.kind === "unreadable") issues.add("date/not-a-date", "warning", place, parameters);
  else issues.add("date/year-only", "warning", place, parameters);
  return null;
}

interface ReadablePlan {
  readonly column: number;
  readonly period: PeriodKey;
}

/** The plan columns whose period is known; the others, and a second column for a period, are reported and left. */
function readablePlans(layout: SheetLayout, issues: IssueList): readonly ReadablePlan[] {
  const plans = new Map<PeriodKey, ReadablePlan>();
  for (const plan of layout.plans) {
    const place = headingPlace(layout, plan);
    if (plan.period === null) {
      issues.add("plan/no-period", "error", place, { heading: plan.heading });
      continue;
    }
    const period = periodKey(plan.period);
    if (plans.has(period)) issues.add("column/twice", "warning", place, { column: "unit.plan", heading: plan.heading });
    else plans.set(period, { column: plan.column, period });
  }
  return [...plans.values()];
}

function headingPlace({ grid, headingRow }: SheetLayout, { column }: PlanColumn): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
}

function readPlan(
  layout: SheetLayout,
  { column, period }: ReadablePlan,
  row: number,
  unit: UnitRow,
  issues: IssueList,
): void {
  const { grid } = layout;
  const value = grid.values[row]?.[column];
  const place: Place = { sheet: grid.sheet, cell: addressIn(grid, row, column) };
  if (isErrorValue(value)) {
    issues.add("cell/error-value", "error", place, { column: "unit.plan", text: value.trim() });
    return;
  }
  const reading = parsePlan(value);
  if (reading.kind === "problem") issues.add(reading.code, "error", place, { text: cellText(value), period });
  if (reading.kind !== "plan") return;
  unit.plans.set(period, reading.plan);
  unit.places.plans.set(period, place);
}

function textsOf({ grid, columns, firstDataRow }: SheetLayout, id: ColumnId): ReadonlySet<string> {
  const column = columns.get(id);
  if (column === undefined) return new Set();
  return new Set(grid.values.slice(firstDataRow).map((row) => foldText(cellText(row[column]))));
}

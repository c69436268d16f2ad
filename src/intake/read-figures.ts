// Reads the numbers of a unit's row: plans and totals of periods, stock, a typed percentage.

import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import { periodKey, type PeriodKey } from "../model/period";
import type { StockId } from "../model/unit";
import { createPlanColumnsCheck } from "./checks/check-blank-plans";
import { createDayForNumberCheck, type DayForNumberCheck } from "./checks/check-day-for-number";
import { checkErrorValue } from "./checks/check-error-value";
import { checkNumber } from "./checks/check-number";
import { createNumbersAsTextCheck, type NumbersAsTextCheck } from "./checks/check-numbers-as-text";
import { checkPlanValue } from "./checks/check-plan-value";
import { foldText } from "./fold";
import type { FigureId } from "./headings";
import type { IssueList, Place } from "./issue-list";
import { parseNumber } from "./parse-number";
import { parsePlan } from "./parse-plan";
import { addressIn, type FigureColumn, type SheetLayout } from "./sheet-layout";
import type { TypedPercent, UnitRow } from "./unit-row";

type Figures = Pick<UnitRow, "plans" | "unreadPlans" | "totals" | "certificates" | "classes" | "stock" | "percent"> & {
  readonly places: Pick<UnitRow["places"], "plans" | "totals" | "percent" | "stock">;
};

export interface FigureReader {
  read: (row: number) => Figures;
  /** Says once for each column that its numbers are text; to be called after the last row. */
  finish: () => void;
  /** Numbers that may be days: only what Excel shows for them can tell. */
  readonly perhapsDays: readonly Place[];
}

interface ReadableFigure {
  readonly id: FigureId;
  readonly column: number;
  readonly period: PeriodKey;
}

export const STOCK_COLUMNS: readonly (readonly [ColumnId, StockId])[] = [
  ["unit.members-at-start", "members-at-start"],
  ["unit.members", "members"],
  ["unit.population", "population"],
  ["unit.female", "female"],
  ["unit.minority", "minority"],
  ["unit.university", "university"],
  ["unit.organisations", "organisations"],
];

export function createFigureReader(layout: SheetLayout, issues: IssueList): FigureReader {
  const { grid, columns } = layout;
  const readable = readableFigures(layout, issues);
  const asText = createNumbersAsTextCheck(issues);
  const days = createDayForNumberCheck(layout, issues);
  const readNumber = createNumberReader(layout, asText, days, issues);
  const place = (row: number, column: number): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, column) });
  const planColumns = readable.filter(({ id }) => id === "unit.plan");
  const plans = createPlanColumnsCheck(layout, planColumns, issues);
  const read = (row: number): Figures => {
    const figures: Figures = {
      plans: new Map(),
      unreadPlans: new Set(),
      totals: new Map(),
      certificates: new Map(),
      classes: new Map(),
      stock: {},
      percent: typedPercent(grid.values[row]?.[columns.get("unit.percent") ?? -1]),
      places: {
        plans: new Map(),
        totals: new Map(),
        percent: place(row, columns.get("unit.percent") ?? 0),
        stock: {},
      },
    };
    for (const { id, column, period } of readable) {
      if (id === "goal.share") continue;
      if (id === "unit.plan") readPlan(layout, { column, period }, row, figures, issues, asText, days);
      else {
        const value = readNumber(row, column, id);
        if (value === null) continue;
        figures[KINDS[id]].set(period, value);
        if (id === "unit.total") figures.places.totals.set(period, place(row, column));
      }
    }
    for (const [id, stock] of STOCK_COLUMNS) {
      const column = columns.get(id);
      const value = column === undefined ? null : readNumber(row, column, id);
      if (column === undefined || value === null) continue;
      figures.stock[stock] = value;
      figures.places.stock[stock] = place(row, column);
    }
    plans.see(row);
    return figures;
  };
  const finish = (): void => {
    asText.finish();
    plans.finish();
  };
  return { read, finish, perhapsDays: days.perhapsDays };
}

const KINDS = { "unit.total": "totals", "unit.certificates": "certificates", "unit.classes": "classes" } as const;

/** The figures whose period is known; plans without one, and a second column for a period, are reported and left. */
function readableFigures(layout: SheetLayout, issues: IssueList): readonly ReadableFigure[] {
  const figures = new Map<string, ReadableFigure>();
  for (const figure of layout.figures) {
    const { id, column, heading } = figure;
    const place = headingPlace(layout, figure);
    if (figure.period === null) {
      if (id === "unit.plan") issues.add("plan/no-period", "error", place, { heading });
      continue;
    }
    const period = periodKey(figure.period);
    const key = `${id}|${period}`;
    if (figures.has(key)) issues.add("column/twice", "warning", place, { column: id, heading });
    else figures.set(key, { id, column, period });
  }
  return [...figures.values()];
}

function headingPlace({ grid, headingRow }: SheetLayout, { column }: FigureColumn): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
}

function readPlan(
  { grid }: SheetLayout,
  { column, period }: { readonly column: number; readonly period: PeriodKey },
  row: number,
  { plans, unreadPlans, places }: Figures,
  issues: IssueList,
  asText: NumbersAsTextCheck,
  days: DayForNumberCheck,
): void {
  const value = grid.values[row]?.[column];
  const place: Place = { sheet: grid.sheet, cell: addressIn(grid, row, column) };
  const at = (): Place => place;
  const isWrong =
    checkErrorValue(value, { column: "unit.plan", place: at }, issues) || days.isDay(value, row, column, "unit.plan");
  const reading = isWrong ? null : parsePlan(value);
  if (reading?.kind === "none") return;
  // One that can't be read has a place all the same: it is not blank.
  places.plans.set(period, place);
  if (reading) checkPlanValue(reading, value, { period, place }, issues);
  if (reading?.kind !== "plan") {
    unreadPlans.add(period);
    return;
  }
  const { plan } = reading;
  if (plan.kind === "exact") asText.see(value, column, "unit.plan", at);
  plans.set(period, plan);
}

/** Null for a blank, and for what is no number, which is reported. */
type NumberReader = (row: number, column: number, id: ColumnId) => number | null;

function createNumberReader(
  { grid }: SheetLayout,
  asText: NumbersAsTextCheck,
  days: DayForNumberCheck,
  issues: IssueList,
): NumberReader {
  return (row, column, id) => {
    const value = grid.values[row]?.[column];
    const place = (): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, column) });
    if (checkErrorValue(value, { column: id, place }, issues) || days.isDay(value, row, column, id)) return null;
    const number = checkNumber(value, id, place, issues);
    if (number !== null) asText.see(value, column, id, place);
    return number;
  };
}

/** A number up to 2 may be a share or a percentage; the sign % settles it. */
function typedPercent(value: CellValue | undefined): TypedPercent | null {
  if (typeof value === "number") return { shares: [value, value / 100], unit: 0.01 };
  if (typeof value !== "string") return null;
  const text = foldText(value).replace(/ ?%$/u, "");
  const reading = parseNumber(text);
  if (text === "" || reading.kind !== "number") return null;
  const decimals = /[.,](\d+)$/u.exec(text)?.[1]?.length ?? 0;
  return { shares: [reading.value / 100], unit: 10 ** -(decimals + 2) };
}

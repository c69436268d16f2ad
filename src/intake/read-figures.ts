// Reads the numbers of a unit's row: plans and totals of periods, stock, a typed percentage.

import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import { periodKey, type PeriodKey } from "../model/period";
import type { StockId } from "../model/unit";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { foldText } from "./fold";
import type { FigureId } from "./headings";
import type { IssueList, Place } from "./issue-list";
import { parseNumber } from "./parse-number";
import { parsePlan } from "./parse-plan";
import { addressIn, type FigureColumn, type SheetLayout } from "./sheet-layout";
import type { TypedPercent, UnitRow } from "./unit-row";

type Figures = Pick<UnitRow, "plans" | "totals" | "certificates" | "classes" | "stock" | "percent"> & {
  readonly places: Pick<UnitRow["places"], "plans" | "totals" | "percent" | "stock">;
};

export interface FigureReader {
  read: (row: number) => Figures;
  /** Says once for each column that its numbers are text; to be called after the last row. */
  finish: () => void;
}

interface ReadableFigure {
  readonly id: FigureId;
  readonly column: number;
  readonly period: PeriodKey;
}

const STOCK: readonly (readonly [ColumnId, StockId])[] = [
  ["unit.members-at-start", "members-at-start"],
  ["unit.members", "members"],
  ["unit.population", "population"],
  ["unit.female", "female"],
  ["unit.minority", "minority"],
  ["unit.university", "university"],
];

export function createFigureReader(layout: SheetLayout, issues: IssueList): FigureReader {
  const { grid, columns } = layout;
  const readable = readableFigures(layout, issues);
  const numbers = createNumberReader(layout, issues);
  const place = (row: number, column: number): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, column) });
  const plans = createPlanCount(layout, readable, issues);
  const read = (row: number): Figures => {
    const figures: Figures = {
      plans: new Map(),
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
      if (id === "unit.plan") readPlan(layout, { column, period }, row, figures, issues, numbers.see);
      else {
        const value = numbers.read(row, column, id);
        if (value === null) continue;
        figures[KINDS[id]].set(period, value);
        if (id === "unit.total") figures.places.totals.set(period, place(row, column));
      }
    }
    for (const [id, stock] of STOCK) {
      const column = columns.get(id);
      const value = column === undefined ? null : numbers.read(row, column, id);
      if (column === undefined || value === null) continue;
      figures.stock[stock] = value;
      figures.places.stock[stock] = place(row, column);
    }
    plans.see(row);
    return figures;
  };
  const finish = (): void => {
    numbers.finish();
    plans.finish();
  };
  return { read, finish };
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

type See = (value: CellValue | undefined, row: number, column: number, id: ColumnId) => void;

function readPlan(
  { grid }: SheetLayout,
  { column, period }: { readonly column: number; readonly period: PeriodKey },
  row: number,
  { plans, places }: Figures,
  issues: IssueList,
  see: See,
): void {
  const value = grid.values[row]?.[column];
  const place: Place = { sheet: grid.sheet, cell: addressIn(grid, row, column) };
  if (isErrorValue(value)) {
    issues.add("cell/error-value", "error", place, { column: "unit.plan", text: value.trim() });
    return;
  }
  const reading = parsePlan(value);
  if (reading.kind === "problem") issues.add(reading.code, "error", place, { text: cellText(value), period });
  if (reading.kind !== "plan") return;
  if (reading.plan.kind === "exact") see(value, row, column, "unit.plan");
  plans.set(period, reading.plan);
  places.plans.set(period, place);
}

/** Says of a column of plans that holds nothing at all; single blanks are looked at in checks/check-plan-cells.ts. */
function createPlanCount(
  layout: SheetLayout,
  readable: readonly ReadableFigure[],
  issues: IssueList,
): { see: (row: number) => void; finish: () => void } {
  const columns = readable.filter(({ id }) => id === "unit.plan");
  const filled = new Set<number>();
  let rows = 0;
  return {
    see: (row) => {
      rows += 1;
      for (const { column } of columns) if (!isBlank(layout.grid.values[row]?.[column])) filled.add(column);
    },
    finish: () => {
      for (const { column, period } of columns) {
        if (rows === 0 || filled.has(column)) continue;
        const place = { sheet: layout.grid.sheet, cell: addressIn(layout.grid, layout.headingRow, column) };
        issues.add("plan/blank", "warning", place, { period, count: rows });
      }
    },
  };
}

interface NumberReader {
  /** Null for a blank, and for what is no number, which is reported. */
  read: (row: number, column: number, id: ColumnId) => number | null;
  see: See;
  finish: () => void;
}

function createNumberReader({ grid }: SheetLayout, issues: IssueList): NumberReader {
  const typed = new Map<number, { id: ColumnId; first: Place; text: string; count: number }>();
  const see: See = (value, row, column, id) => {
    if (typeof value !== "string") return;
    const known = typed.get(column);
    if (known) known.count += 1;
    else {
      const first = { sheet: grid.sheet, cell: addressIn(grid, row, column) };
      typed.set(column, { id, first, text: cellText(value), count: 1 });
    }
  };
  return {
    see,
    read: (row, column, id) => {
      const value = grid.values[row]?.[column];
      const place = { sheet: grid.sheet, cell: addressIn(grid, row, column) };
      if (isErrorValue(value)) {
        issues.add("cell/error-value", "warning", place, { column: id, text: value.trim() });
        return null;
      }
      const reading = parseNumber(value);
      if (reading.kind === "number" && reading.value >= 0) {
        see(value, row, column, id);
        return reading.value;
      }
      const text = cellText(value);
      if (reading.kind === "blank" || NOTHING.test(text)) return null;
      issues.add("unit/not-a-number", "warning", place, { column: id, text });
      return null;
    },
    finish: () => {
      for (const { id, first, text, count } of typed.values()) {
        issues.add("column/numbers-as-text", "note", first, { column: id, count, text });
      }
    },
  };
}

const NOTHING = /^[-–—/.…xX]*$/u;

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

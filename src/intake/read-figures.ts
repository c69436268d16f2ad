// Reads the numbers of a unit's row: plans and totals of periods, stock, a typed percentage.

import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import { periodKey, type PeriodKey } from "../model/period";
import type { StockId } from "../model/unit";
import { PlanColumnsCheck } from "./checks/check-blank-plans";
import { DayForNumberCheck } from "./checks/check-day-for-number";
import { isBlank, isErrorValue } from "./cell-text";
import { checkErrorValue } from "./checks/check-error-value";
import { checkNumber } from "./checks/check-number";
import { NumbersAsTextCheck } from "./checks/check-numbers-as-text";
import { checkPlanValue } from "./checks/check-plan-value";
import { foldText } from "./fold";
import type { FigureId } from "./headings";
import type { IssueList, Place } from "./issue-list";
import { parseNumber } from "./parse-number";
import { parsePlan } from "./parse-plan";
import { addressIn, type FigureColumn, type SheetLayout } from "./sheet-layout";
import type { TypedPercent, UnitRow } from "./unit-row";

type Figures = Pick<UnitRow, "plans" | "unreadPlans" | "totals" | "certificates" | "classes" | "stock" | "percent"> & {
  readonly places: Pick<UnitRow["places"], "totals" | "stock">;
};

interface ReadableFigure {
  readonly id: FigureId;
  readonly column: number;
  readonly period: PeriodKey;
  /** Other columns of the same plan: what they say is added. */
  readonly quarters: readonly number[];
  /** Where the plan stands of a unit without an adjusted one. */
  readonly instead: number | null;
}

export const STOCK_COLUMNS: readonly (readonly [ColumnId, StockId])[] = [
  ["unit.members-at-start", "members-at-start"],
  ["unit.members-last-year", "members-last-year"],
  ["unit.members", "members"],
  ["unit.population", "population"],
  ["unit.male", "male"],
  ["unit.female", "female"],
  ["unit.minority", "minority"],
  ["unit.university", "university"],
  ["unit.organisations", "organisations"],
];

/** A class, for what runs for each row stays compiled then from one reading to the next. */
export class FigureReader {
  private readonly readable: readonly ReadableFigure[];
  private readonly stocks: readonly { readonly column: number; readonly id: ColumnId; readonly stock: StockId }[];
  private readonly percentColumn: number;
  private readonly asText: NumbersAsTextCheck;
  private readonly days: DayForNumberCheck;
  private readonly plans: PlanColumnsCheck;
  private readonly own: Tables;

  constructor(
    private readonly layout: SheetLayout,
    private readonly issues: IssueList,
  ) {
    const { columns } = layout;
    this.readable = readableFigures(layout, issues);
    this.stocks = STOCK_COLUMNS.flatMap(([id, stock]) => {
      const column = columns.get(id);
      return column === undefined ? [] : [{ column, id, stock }];
    });
    this.percentColumn = columns.get("unit.percent") ?? -1;
    this.asText = new NumbersAsTextCheck((row, column) => this.place(row, column), issues);
    this.days = new DayForNumberCheck(layout, issues);
    const planColumns = this.readable.filter(
      ({ id, quarters, instead }) => id === "unit.plan" && quarters.length === 0 && instead === null,
    );
    this.plans = new PlanColumnsCheck(layout, planColumns, issues);
    this.own = tablesFor(this.readable, this.stocks.length > 0);
  }

  read(row: number): Figures {
    const values = this.layout.grid.values[row] ?? [];
    const figures = emptyFigures(this.own, typedPercent(values[this.percentColumn]));
    for (const figure of this.readable) {
      const { id, column, period } = figure;
      if (id === "goal.share") continue;
      if (id === "unit.plan") this.readPlan(figure, row, figures);
      else {
        const value = this.readNumber(row, column, id);
        if (value === null) continue;
        figures[KINDS[id]].set(period, value);
        if (id === "unit.total") figures.places.totals.set(period, this.place(row, column));
      }
    }
    for (const { column, id, stock } of this.stocks) {
      const value = this.readNumber(row, column, id);
      if (value === null) continue;
      figures.stock[stock] = value;
      figures.places.stock[stock] = this.place(row, column);
    }
    this.plans.see(row);
    return figures;
  }

  /** Says once for each column that its numbers are text; to be called after the last row. */
  finish(): void {
    this.asText.finish();
    this.plans.finish();
  }

  /** Where the plans of a row stand. One that can't be read has a place all the same: it is not blank. */
  planPlaces(row: number): Map<PeriodKey, Place> {
    const { grid } = this.layout;
    const values = grid.values[row] ?? [];
    const places = new Map<PeriodKey, Place>();
    for (const figure of this.readable) {
      if (figure.id !== "unit.plan") continue;
      const { column, value } = planCell(values, figure);
      if (parsePlan(value).kind !== "none") places.set(figure.period, this.place(row, column));
    }
    return places;
  }

  /** Numbers that may be days: only what Excel shows for them can tell. */
  get perhapsDays(): readonly Place[] {
    return this.days.perhapsDays;
  }

  private place(row: number, column: number): Place {
    const { grid } = this.layout;
    return { sheet: grid.sheet, cell: addressIn(grid, row, column) };
  }

  /** Null for a blank, and for what is no number, which is reported. */
  private readNumber(row: number, column: number, id: ColumnId): number | null {
    const value = this.layout.grid.values[row]?.[column];
    const place = (): Place => this.place(row, column);
    if (checkErrorValue(value, { column: id, place }, this.issues) || this.days.isDay(value, row, column, id))
      return null;
    const number = checkNumber(value, id, place, this.issues);
    if (number !== null) this.asText.see(value, column, id, row);
    return number;
  }

  private readPlan(figure: ReadableFigure, row: number, figures: Figures): void {
    const { period } = figure;
    const { column, value } = planCell(this.layout.grid.values[row] ?? [], figure);
    const reading = this.isNoPlan(figure, row, column, value) ? null : parsePlan(value);
    if (reading?.kind === "none") return;
    if (reading?.kind !== "plan") {
      if (reading) checkPlanValue(reading, value, { period, place: this.place(row, column) }, this.issues);
      figures.unreadPlans = new Set([...figures.unreadPlans, period]);
      return;
    }
    const { plan } = reading;
    if (plan.kind === "exact") this.asText.see(value, column, "unit.plan", row);
    figures.plans.set(period, plan);
  }

  /** An Excel error or a day, which is reported; of quarters, one of them. */
  private isNoPlan(
    { column: first, quarters }: ReadableFigure,
    row: number,
    column: number,
    value: CellValue | undefined,
  ): boolean {
    if (isErrorValue(value)) {
      return checkErrorValue(value, { column: "unit.plan", place: () => this.place(row, column) }, this.issues);
    }
    const values = this.layout.grid.values[row] ?? [];
    if (quarters.length === 0) return this.days.isDay(values[column], row, column, "unit.plan");
    return [first, ...quarters].some((one) => this.days.isDay(values[one], row, one, "unit.plan"));
  }
}

/** Of a kind that the sheet has no column of, every unit has the same empty table: thousands of them weigh. */
interface Tables extends Record<keyof typeof KINDS, () => Map<PeriodKey, number>> {
  readonly totalPlaces: () => Map<PeriodKey, Place>;
  readonly stock: () => Figures["stock"];
  readonly stockPlaces: () => Figures["places"]["stock"];
}

function emptyFigures(own: Tables, percent: TypedPercent | null): Figures {
  return {
    plans: new Map(),
    unreadPlans: NO_PERIODS,
    totals: own["unit.total"](),
    certificates: own["unit.certificates"](),
    classes: own["unit.classes"](),
    stock: own.stock(),
    percent,
    places: { totals: own.totalPlaces(), stock: own.stockPlaces() },
  };
}

const NO_PERIODS: ReadonlySet<PeriodKey> = new Set();

/** Of a unit that stands in no row of its own. */
export function noFigures(): Figures {
  return emptyFigures(tablesFor([], false), null);
}

function tablesFor(readable: readonly ReadableFigure[], hasStock: boolean): Tables {
  const has = (kind: keyof typeof KINDS): boolean => readable.some(({ id }) => id === kind);
  return {
    "unit.total": ownOrNone(has("unit.total"), () => new Map()),
    "unit.certificates": ownOrNone(has("unit.certificates"), () => new Map()),
    "unit.classes": ownOrNone(has("unit.classes"), () => new Map()),
    totalPlaces: ownOrNone(has("unit.total"), () => new Map()),
    stock: ownOrNone(hasStock, () => ({})),
    stockPlaces: ownOrNone(hasStock, () => ({})),
  };
}

function ownOrNone<T>(isOwn: boolean, make: () => T): () => T {
  const none = make();
  return isOwn ? make : () => none;
}

const KINDS = { "unit.total": "totals", "unit.certificates": "certificates", "unit.classes": "classes" } as const;

/** The figures whose period is known; plans without one, and a second column for a period, are reported. */
function readableFigures(layout: SheetLayout, issues: IssueList): readonly ReadableFigure[] {
  const figures = new Map<string, FigureColumn[]>();
  for (const figure of layout.figures) {
    const { id, heading, period } = figure;
    if (period === null) {
      if (id === "unit.plan") issues.add("plan/no-period", "error", headingPlace(layout, figure), { heading });
      continue;
    }
    const key = `${id}|${periodKey(period)}`;
    figures.set(key, [...(figures.get(key) ?? []), figure]);
  }
  return [...figures.values()].flatMap((columns) => {
    const [first] = columns;
    if (!first?.period) return [];
    const { id } = first;
    const used = usedColumn(columns) ?? first;
    const period = periodKey(first.period);
    reportOthers(layout, columns, used, issues);
    if (used.quarters) {
      const count = used.quarters.length + 1;
      issues.add("plan/by-quarters", "note", headingPlace(layout, used), { period, count });
    }
    return [
      { id, column: used.column, period, quarters: used.quarters ?? [], instead: used === first ? null : first.column },
    ];
  });
}

/** Of the columns of a figure and a period: the adjusted plan, else the first. */
export function usedColumn(columns: readonly FigureColumn[]): FigureColumn | undefined {
  const last = [...columns].reverse();
  return last.find(({ id, heading }) => id === "unit.plan" && isAdjusted(heading)) ?? columns[0];
}

function isAdjusted(heading: string): boolean {
  return /(?<!\p{L})điều chỉnh(?!\p{L})/u.test(foldText(heading));
}

/** Columns of a period that another one stands for. */
function reportOthers(
  layout: SheetLayout,
  columns: readonly FigureColumn[],
  used: FigureColumn,
  issues: IssueList,
): void {
  for (const column of columns) {
    if (column === used) continue;
    const { id, heading } = column;
    const place = headingPlace(layout, column);
    if (id !== "unit.plan") issues.add("column/twice", "warning", place, { column: id, heading });
    else {
      const isMeant = isAdjusted(used.heading);
      issues.add("plan/two-columns", isMeant ? "note" : "warning", place, {
        used: used.heading,
        left: heading,
        isAdjusted: isMeant,
      });
    }
  }
}

function headingPlace({ grid, headingRow }: SheetLayout, { column }: FigureColumn): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, headingRow, column) };
}

interface PlanCell {
  readonly column: number;
  readonly value: CellValue | undefined;
}

/** The adjusted plan, else the first one; of quarters their sum, or the first of them that is no number. */
function planCell(values: readonly CellValue[], { column, quarters, instead }: ReadableFigure): PlanCell {
  const own = values[column];
  if (instead !== null && isBlank(own)) return { column: instead, value: values[instead] };
  if (quarters.length === 0) return { column, value: own };
  const given = [column, ...quarters].filter((one) => !isBlank(values[one]));
  if (given.length === 0) return { column, value: own };
  const numbers = given.map((one) => ({ column: one, value: values[one], number: parseNumber(values[one]) }));
  const odd = numbers.find(({ number }) => number.kind !== "number");
  const sum = numbers.reduce((total, { number }) => total + (number.kind === "number" ? number.value : 0), 0);
  return odd ?? { column: given[0] ?? column, value: sum };
}

/** A number up to 2 may be a share or a percentage; the sign % settles it. */
function typedPercent(value: CellValue | undefined): TypedPercent | null {
  if (typeof value === "number") return { shares: [value, value / 100], unit: 0.01 };
  if (typeof value !== "string") return null;
  const text = foldText(value).replace(/ ?%$/u, "");
  const reading = parseNumber(text);
  if (reading.kind !== "number") return null;
  const decimals = /[.,](\d+)$/u.exec(text)?.[1]?.length ?? 0;
  return { shares: [reading.value / 100], unit: 10 ** -(decimals + 2) };
}

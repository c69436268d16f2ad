// Describes the sheet "Tiến độ": the year month by month and the term year by year, each with its chart beside it.

import { byMonth, type MonthRow } from "../indicators/by-month";
import { byYear, type YearRow } from "../indicators/by-year";
import type { Figure } from "../indicators/figure";
import type { MeasureId } from "../indicators/measures";
import { earlierScope } from "../indicators/measures/change";
import { plan } from "../indicators/measures/plan";
import { toCalendar, toDay } from "../model/day";
import { planTarget } from "../model/plan";
import type { Stepwise } from "../model/progress";
import { STEP } from "../model/uncounted-step";
import { viSheets } from "../text/vi-sheets";
import { closingRows, frameOf, fullRow, openingRows, rowOf, type SheetRow } from "./layout";
import { withFormulas } from "./live/live-cells";
import { liveMonths, liveYears } from "./live/live-progress";
import { MEASURE_NAMES } from "./measure-names";
import { NONE, planCell } from "./plan-cell";
import { monthScope, yearScope } from "./progress-scopes";
import type { Reported } from "./reported";
import type { Role, Sheet, SheetCell, SheetChart } from "./sheet";
import { traced } from "./traced";

const words = viSheets.report.progress;
/** Six columns of figures, a gap, and the columns that the charts cover. */
const WIDTHS = [16, 11, 11, 12, 12, 12, 2, 20, 20, 20] as const;
const WIDTH = WIDTHS.length;
const CHART = { column: 7, columns: 3 } as const;
/** Rows of a section above its first figures: title and headings. */
const OPENING = 2;
/** The least rows that a chart needs to be read. */
const CHART_ROWS = 12;

/** A table with its chart beside it. */
interface Section {
  readonly rows: readonly SheetRow[];
  /** Placed in rows counted from the section's first. */
  readonly chart: SheetChart | null;
}

export function* describeProgress(reported: Reported): Stepwise<Sheet> {
  const opening = openingRows(WIDTHS, frameOf(reported, words.title(reported.scope.period)));
  const rows: SheetRow[] = [...opening];
  const charts: SheetChart[] = [];
  for (const sectionAt of [monthSection, yearSection]) {
    yield STEP;
    const section = sectionAt(reported, rows.length);
    if (section.chart) charts.push(moved(section.chart, rows.length));
    rows.push(...section.rows, rowOf(WIDTH));
  }
  return {
    key: "progress",
    name: words.name,
    columns: WIDTHS,
    rows: [...rows, ...closingRows(WIDTHS)],
    headings: null,
    frozenColumns: 1,
    orientation: "landscape",
    charts,
  };
}

/** `first` is the row of the sheet where the section begins. */
function monthSection(reported: Reported, first: number): Section {
  const { board, scope, unit } = reported;
  const months = byMonth(board, unit, scope);
  if (months.length === 0) {
    const { year, term } = words.noMonths;
    return { rows: [fullRow(WIDTH, scope.period.kind === "term" ? term : year, "remark")], chart: null };
  }
  const { month, admitted, total, due, share, before } = words.months;
  const target = plan(board, unit, scope);
  const rows = months.map((row) => monthRow(row, target.ok ? target.value : null, { board, scope, unit }));
  const live = isLive(reported) ? liveMonths(reported, months, { row: 0, at: first + OPENING }) : [];
  return {
    rows: padded([
      fullRow(WIDTH, words.byMonth(scope.period), "section"),
      headings(month, admitted, total, due, share, before),
      ...withFormulas(rows, live),
    ]),
    chart: chartOf(words.monthChart, rows.length, [
      { name: total, column: 2 },
      ...(target.ok ? [{ name: due, column: 3 }] : []),
    ]),
  };
}

type About = Pick<Reported, "board" | "scope" | "unit">;

function monthRow(row: MonthRow, target: number | null, { board, scope, unit }: About): SheetRow {
  const { month, admitted, total, due, before } = row;
  const share = total !== null && target ? total / target : null;
  const until = monthScope(scope, month);
  const start = toDay(toCalendar(scope.start).year, month, 1);
  const cell = (id: Figure["measure"], role: Role, value: SheetCell["value"], about = until): SheetCell =>
    traced({ value, role }, id, unit, about);
  return placed([
    { value: words.month(month), role: "text" },
    cell("admitted", "count", admitted, { ...until, start }),
    cell("admitted", "count", total),
    cell("due", "count", due === null ? NONE : Math.round(due * 10) / 10),
    cell("achievement", "percent", share),
    cell("previous", "count", total === null ? null : (before ?? NONE), earlierScope(board, until)),
  ]);
}

function yearSection(reported: Reported, first: number): Section {
  const { board, scope, unit } = reported;
  const { rows: years, term } = byYear(board, unit, scope);
  if (years.length === 0) return { rows: [], chart: null };
  const { year, over, missing } = words.years;
  const about = { board, scope, unit };
  const rows = [...years.map((row) => yearRow(row, "unit", about)), ...(term ? [yearRow(term, "total", about)] : [])];
  const all = [...years, ...(term ? [term] : [])];
  const live = isLive(reported) ? liveYears(reported, all, { row: 0, at: first + OPENING }) : [];
  return {
    rows: padded([
      fullRow(WIDTH, term ? words.byYearOf(term.period) : words.byYear, "section"),
      headings(year, MEASURE_NAMES.plan, MEASURE_NAMES.admitted, MEASURE_NAMES.achievement, over, missing),
      ...withFormulas(rows, live),
    ]),
    chart: chartOf(words.yearChart, years.length, [
      { name: MEASURE_NAMES.admitted, column: 2 },
      ...(years.some(({ plan: planned }) => planned !== null) ? [{ name: MEASURE_NAMES.plan, column: 1 }] : []),
    ]),
  };
}

function yearRow(row: YearRow, level: "unit" | "total", { board, scope, unit }: About): SheetRow {
  const { period, plan: target, admitted, achievement, over } = row;
  const own = yearScope({ board, scope }, period);
  const role = (kind: "count" | "percent" | "points"): Role => (level === "unit" ? kind : `total-${kind}`);
  const value = (result: typeof over): number | string => (admitted === null || !result.ok ? NONE : result.value);
  const missing = target && admitted !== null ? Math.max(0, planTarget(target) - admitted) : NONE;
  const cell = (id: MeasureId, shown: SheetCell): SheetCell => traced(shown, id, unit, own);
  return placed([
    { value: level === "unit" ? words.period(period) : words.wholeTerm, role: level === "unit" ? "text" : "total" },
    cell("plan", planCell(target, role("count"), row.unreadPlans)),
    cell("admitted", { value: admitted ?? NONE, role: role("count") }),
    cell("achievement", { value: value(achievement), role: role("percent") }),
    cell("over", { value: value(over), role: role("points") }),
    cell("remaining", { value: missing, role: role("count") }),
  ]);
}

function isLive({ board }: Reported): boolean {
  return board.settings.figures === "live";
}

function headings(...names: readonly string[]): SheetRow {
  return placed(names.map((value) => ({ value, role: "heading" })));
}

function placed(cells: readonly SheetCell[]): SheetRow {
  return rowOf(WIDTH, ...cells.map((cell, at) => [at, cell] as const));
}

/** As many rows as the chart beside them needs. */
function padded(rows: readonly SheetRow[]): readonly SheetRow[] {
  const missing = Math.max(0, CHART_ROWS + 1 - rows.length);
  return [...rows, ...Array.from({ length: missing }, () => rowOf(WIDTH))];
}

/** Beside a table whose title and headings take two rows. */
function chartOf(title: string, rows: number, series: SheetChart["series"]): SheetChart {
  return {
    kind: "columns",
    title,
    rows: { first: 2, last: rows + 1 },
    categories: 0,
    series,
    format: "#,##0",
    place: { row: 1, rows: Math.max(CHART_ROWS, rows + 1), ...CHART },
  };
}

function moved(chart: SheetChart, by: number): SheetChart {
  const { rows, place } = chart;
  return {
    ...chart,
    rows: { first: rows.first + by, last: rows.last + by },
    place: { ...place, row: place.row + by },
  };
}

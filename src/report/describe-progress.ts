// Describes the sheet "Tiến độ": the year month by month and the term year by year, each with its chart beside it.

import { byMonth, type MonthRow } from "../indicators/by-month";
import { byYear, type YearRow } from "../indicators/by-year";
import { plan } from "../indicators/measures/plan";
import { planTarget } from "../model/plan";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { closingRows, frameOf, fullRow, openingRows, rowOf, type SheetRow } from "./layout";
import { NONE, planCell } from "./plan-cell";
import type { Reported } from "./reported";
import type { Role, Sheet, SheetCell, SheetChart } from "./sheet";

const words = viSheets.report.progress;
const { measures } = vi.labels;
/** Six columns of figures, a gap, and the columns that the charts cover. */
const WIDTHS = [16, 11, 11, 12, 12, 12, 2, 20, 20, 20] as const;
const WIDTH = WIDTHS.length;
const CHART = { column: 7, columns: 3 } as const;
/** The least rows that a chart needs to be read. */
const CHART_ROWS = 12;

/** A table with its chart beside it. */
interface Section {
  readonly rows: readonly SheetRow[];
  /** Placed in rows counted from the section's first. */
  readonly chart: SheetChart | null;
}

export function describeProgress(reported: Reported): Sheet {
  const opening = openingRows(WIDTHS, frameOf(reported, words.title(reported.scope.period)));
  const rows: SheetRow[] = [...opening];
  const charts: SheetChart[] = [];
  for (const section of [monthSection(reported), yearSection(reported)]) {
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

function monthSection({ board, scope, unit }: Reported): Section {
  const months = byMonth(board, unit, scope);
  if (months.length === 0) {
    const { year, term } = words.noMonths;
    return { rows: [fullRow(WIDTH, scope.period.kind === "term" ? term : year, "remark")], chart: null };
  }
  const { month, admitted, total, due, share, before } = words.months;
  const target = plan(board, unit, scope);
  const rows = months.map((row) => monthRow(row, target.ok ? target.value : null));
  return {
    rows: padded([
      fullRow(WIDTH, words.byMonth(scope.period), "section"),
      headings(month, admitted, total, due, share, before),
      ...rows,
    ]),
    chart: chartOf(words.monthChart, rows.length, [
      { name: total, column: 2 },
      ...(target.ok ? [{ name: due, column: 3 }] : []),
    ]),
  };
}

function monthRow({ month, admitted, total, due, before }: MonthRow, target: number | null): SheetRow {
  const share = total !== null && target ? total / target : null;
  return placed([
    { value: words.month(month), role: "text" },
    { value: admitted, role: "count" },
    { value: total, role: "count" },
    { value: due === null ? NONE : Math.round(due * 10) / 10, role: "count" },
    { value: share, role: "percent" },
    { value: total === null ? null : (before ?? NONE), role: "count" },
  ]);
}

function yearSection({ board, scope, unit }: Reported): Section {
  const { rows: years, term } = byYear(board, unit, scope);
  if (years.length === 0) return { rows: [], chart: null };
  const { year, over, missing } = words.years;
  const rows = [...years.map((row) => yearRow(row, "unit")), ...(term ? [yearRow(term, "total")] : [])];
  return {
    rows: padded([
      fullRow(WIDTH, term ? words.byYearOf(term.period) : words.byYear, "section"),
      headings(year, measures.plan, measures.admitted, measures.achievement, over, missing),
      ...rows,
    ]),
    chart: chartOf(words.yearChart, years.length, [
      { name: measures.admitted, column: 2 },
      { name: measures.plan, column: 1 },
    ]),
  };
}

function yearRow({ period, plan: target, admitted, achievement, over }: YearRow, level: "unit" | "total"): SheetRow {
  const role = (kind: "count" | "percent" | "points"): Role => (level === "unit" ? kind : `total-${kind}`);
  const value = (result: typeof over): number | string => (admitted === null || !result.ok ? NONE : result.value);
  const missing = target && admitted !== null ? Math.max(0, planTarget(target) - admitted) : NONE;
  return placed([
    { value: level === "unit" ? vi.labels.period(period) : words.wholeTerm, role: level === "unit" ? "text" : "total" },
    planCell(target, role("count")),
    { value: admitted ?? NONE, role: role("count") },
    { value: value(achievement), role: role("percent") },
    { value: value(over), role: role("points") },
    { value: missing, role: role("count") },
  ]);
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

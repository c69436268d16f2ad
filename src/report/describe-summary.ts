// Describes the sheet "Tổng hợp": plan, admissions and pace of every unit, with the remarks that explain them.
// The columns stand in summary-columns.ts, the frame in layout.ts.

import { summary } from "../indicators/summary";
import { unitKey } from "../model/unit-key";
import { viSheets } from "../text/vi-sheets";
import { closingRows, fullRow, openingRows, organisationName, rowOf, subtitleOf, type SheetRow } from "./layout";
import { totalOf, type Reported } from "./reported";
import type { Sheet, SheetChart } from "./sheet";
import { columnNumbers, summaryColumns, type Line } from "./summary-columns";
import { summaryRemarks } from "./summary-remarks";
import { unitRows } from "./unit-rows";

export function describeSummary(reported: Reported): Sheet {
  const { board, scope } = reported;
  const lines = tableLines(reported);
  const columns = summaryColumns(board, scope);
  const widths = columns.map((column) => column.width);
  const width = columns.length;
  const opening = openingRows(widths, {
    organisation: organisationName(reported),
    title: viSheets.report.summary.title(scope.period),
    subtitle: subtitleOf(reported),
    measureUnit: viSheets.report.frame.measureUnit,
  });
  const headings = [
    columns.map(({ heading }) => ({ value: heading, role: "heading" as const })),
    columnNumbers(columns),
  ];
  const table = lines.map((line): SheetRow => columns.map((column) => column.cell(line)));
  const remarks = summaryRemarks(reported).map((sentence) => fullRow(width, sentence, "remark"));
  const first = opening.length;
  const firstUnit = first + headings.length + 1;
  const column = (id: string): number => columns.findIndex((candidate) => candidate.id === id);
  const body = [...opening, ...headings, ...table, rowOf(width), ...remarks];
  const chart = rankingChart(lines, firstUnit, { row: body.length + 1, columns: width }, column);
  const chartRows = chart ? CHART_ROWS + 1 : 0;
  return {
    key: "summary",
    name: viSheets.report.summary.name,
    columns: widths,
    rows: [...body, ...Array.from({ length: chartRows }, () => rowOf(width)), ...closingRows(widths)],
    headings: { first, last: first + headings.length - 1 },
    frozenColumns: column("unit") + 1,
    orientation: "landscape",
    ...(chart && { charts: [chart] }),
    notes: {
      column: column("notes"),
      firstRow: firstUnit,
      keys: lines.flatMap(({ row }) => (row ? [unitKey(board.units, row.unit)] : [])),
      gone: viSheets.report.summary.gone,
    },
  };
}

/** Rows that the chart covers. */
const CHART_ROWS = 20;
/** More columns than this can't be told apart on a page. */
const MOST_COLUMNS = 80;

/** Achievement of each unit against the due share. None where there is nothing to compare. */
function rankingChart(
  lines: readonly Line[],
  firstUnit: number,
  place: { readonly row: number; readonly columns: number },
  column: (id: string) => number,
): SheetChart | null {
  const units = lines.filter(({ row }) => row !== null);
  const compared = units.filter(({ figures }) => figures.achievement.ok);
  if (compared.length < 2 || units.length > MOST_COLUMNS) return null;
  const words = viSheets.report.summary.chart;
  return {
    title: words.title,
    rows: { first: firstUnit, last: firstUnit + units.length - 1 },
    categories: column("unit"),
    series: [
      { name: words.achievement, column: column("achievement") },
      { name: words.due, column: column("due") },
    ],
    format: "0%",
    place: { row: place.row, column: 0, rows: CHART_ROWS - 1, columns: place.columns },
  };
}

/** The total, then every unit. */
function tableLines(reported: Reported): readonly Line[] {
  const { board, scope, unit } = reported;
  const figures = new Map(summary(board, unit, scope).map((row) => [row.unit, row]));
  const units = unitRows(reported).flatMap((row): Line[] => {
    const own = figures.get(row.unit.index);
    return own ? [{ figures: own, row, level: row.level }] : [];
  });
  return [{ figures: totalOf(reported), row: null, level: "total" }, ...units];
}

// What the page draws of a sheet's charts: their place, and the figures and names behind their series.

import { parseArea, splitAddress } from "../workbook/a1";
import type { Chart, ChartType } from "../workbook/chart";
import { plainValue } from "../workbook/errors";
import { gridOf, styleAt, valueAt } from "../workbook/grid";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { Sheet } from "../workbook/state";
import { textIn } from "../workbook/text";
import type { ChartView } from "./messages";

export function chartViews(sheet: Sheet, workbook: LiveWorkbook): ChartView[] {
  return sheet.charts.map((chart) => chartView(chart, workbook));
}

function chartView({ type, left, top, width, height, title, series }: Chart, workbook: LiveWorkbook): ChartView {
  const named = series.map(({ name, values, color }) => ({
    name: name.startsWith("=") ? (textsOf(name.slice(1), workbook)[0] ?? "") : name,
    values: valuesOf(values, workbook).map((value) => (typeof value === "number" ? value : 0)),
    color: color ?? "",
  }));
  const made = named.length === 1 ? (named[0]?.name ?? "") : "";
  return {
    ...{ left, top, width, height },
    kind: kindOf(type),
    stacked: type.includes("Stacked"),
    title: title.visible ? (title.text ?? made) : "",
    categories: textsOf(series[0]?.categories ?? "", workbook),
    series: named,
  };
}

function kindOf(type: ChartType): ChartView["kind"] {
  if (type.startsWith("Bar")) return "bar";
  if (type === "Pie" || type === "Doughnut") return "pie";
  return type.startsWith("Column") ? "column" : "line";
}

function valuesOf(reference: string, workbook: LiveWorkbook): (string | number | boolean)[] {
  return cellsOf(reference, workbook, (sheet, row, column) => plainValue(valueAt(sheet, row, column)));
}

function textsOf(reference: string, workbook: LiveWorkbook): string[] {
  return cellsOf(reference, workbook, (sheet, row, column) =>
    textIn(workbook, valueAt(sheet, row, column), styleAt(sheet, row, column).numberFormat),
  );
}

function cellsOf<T>(
  reference: string,
  workbook: LiveWorkbook,
  read: (sheet: Sheet, row: number, column: number) => T,
): T[] {
  const { sheet: name, local } = splitAddress(reference);
  const sheet = name === null ? undefined : workbook.findSheet(name);
  const area = parseArea(local);
  return sheet && area ? gridOf(area, (row, column) => read(sheet, row, column)).flat() : [];
}

// Draws the native charts of a written sheet over the rows that the description keeps free for them, and takes away those
// of the writing before. A chart of the person's stays.

import type { Sheet, SheetChart } from "../report/sheet";
import { FONT } from "./styles";

/** Charts of ours are known by this beginning of their names. */
const OURS = "PDV ";
const BAR_COLOR = "#C8102E";
const LINE_COLOR = "#7A4B00";
const TITLE_SIZE = 12;
const MANY = 25;
const SMALL_SIZE = 7;
/** In degrees. */
const UPRIGHT = 90;
/** Space between columns, in percent of a column. */
const GAP = 60;

export function loadCharts(target: Excel.Worksheet): Excel.ChartCollection {
  return target.charts.load({ name: true });
}

/** The highest number of those that stand there. */
export function countOldCharts(charts: Excel.ChartCollection): number {
  const ours = charts.items.filter(({ name }) => name.startsWith(OURS));
  return Math.max(0, ...ours.map(({ name }) => Number(name.slice(OURS.length)) || 0));
}

export function removeCharts(target: Excel.Worksheet, count: number): void {
  for (let index = 1; index <= count; index += 1) target.charts.getItemOrNullObject(`${OURS}${index}`).delete();
}

export function drawCharts(target: Excel.Worksheet, sheet: Sheet): void {
  for (const [index, chart] of (sheet.charts ?? []).entries()) drawChart(target, chart, `${OURS}${index + 1}`);
}

/** Columns or bars for the first series, a line for every other: the mark that each column should reach. */
function drawChart(target: Excel.Worksheet, described: SheetChart, name: string): void {
  const { kind, rows, categories, series, place } = described;
  const column = (index: number): Excel.Range =>
    target.getRangeByIndexes(rows.first, index, rows.last - rows.first + 1, 1);
  const [first, ...lines] = series;
  if (!first) return;
  const chart = target.charts.add(
    kind === "bars" ? "BarClustered" : "ColumnClustered",
    column(first.column),
    "Columns",
  );
  chart.name = name;
  chart.format.font.name = FONT;
  chart.title.text = described.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.position = "Bottom";
  chart.legend.visible = lines.length > 0;
  dress(chart.series.getItemAt(0), first.name, column(first.column), column(categories));
  chart.series.getItemAt(0).format.fill.setSolidColor(BAR_COLOR);
  chart.series.getItemAt(0).gapWidth = GAP;
  for (const line of lines) {
    const added = chart.series.add(line.name);
    dress(added, line.name, column(line.column), column(categories));
    // A single point has no line: only its marker shows it.
    added.chartType = rows.last > rows.first + MANY ? "Line" : "LineMarkers";
    added.format.line.color = LINE_COLOR;
  }
  chart.axes.valueAxis.numberFormat = described.format;
  chart.axes.valueAxis.minimum = 0;
  // Every unit is named; many names stand side by side only where they are small and upright.
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  if (rows.last - rows.first >= MANY) {
    chart.axes.categoryAxis.format.font.size = SMALL_SIZE;
    if (kind === "columns") chart.axes.categoryAxis.textOrientation = UPRIGHT;
  }
  // Bars stand in the order of the table, the first at the top.
  if (kind === "bars") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    target.getRangeByIndexes(place.row, place.column, 1, 1),
    target.getRangeByIndexes(place.row + place.rows - 1, place.column + place.columns - 1, 1, 1),
  );
}

function dress(series: Excel.ChartSeries, name: string, values: Excel.Range, categories: Excel.Range): void {
  series.name = name;
  series.setValues(values);
  series.setXAxisValues(categories);
}

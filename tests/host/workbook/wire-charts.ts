// Charts as the API shows them: the collection of a sheet, and a chart with its place. Its parts stand in wire-chart-parts.ts.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asNumber, asOneOf, asRange, asText } from "./arguments";
import { chartTypes, plainChart, plainLabels } from "./chart";
import type { Chart, ChartType } from "./chart";
import { boxOf } from "./chart-place";
import { seriesFromRange } from "./chart-source";
import type { LiveWorkbook } from "./live-workbook";
import { bounding } from "./a1";
import { refuseProtected } from "./protection";
import type { Range } from "./range";
import type { Sheet } from "./state";
import { chartAreaClass, labelsClass, legendClass, titleClass, wireAxes } from "./wire-chart-parts";
import { wireSeriesCollection } from "./wire-chart-series";
import { wireWorksheet } from "./wire-worksheet";

export interface ChartOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface ChartsOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
}

export function wireCharts(workbook: LiveWorkbook, sheet: Sheet): WireObject {
  return WireObject.of(chartsClass, { workbook, sheet });
}

/** Of a kind that exists in Excel but not here, it says so; of any other word, that it is none. */
export function asChartType(value: unknown, location: string): ChartType {
  const given = asText(value, location);
  const known = chartTypes.find((type) => type.toLowerCase() === given.toLowerCase());
  if (known) return known;
  const exists =
    /^(3d|bubble|radar|stock|surface|cylinder|cone|pyramid|histogram|box|pareto|regionmap|treemap|waterfall|sunburst|funnel|pie|bar|doughnut|xyscatter)/i;
  return exists.test(given) ? notModelled(`Chart type ${given}`) : fail("InvalidArgument", location);
}

function add({ workbook, sheet }: ChartsOf, type: unknown, source: unknown, seriesBy: unknown): ChartOf {
  const location = "ChartCollection.add";
  refuseProtected(sheet, "allowEditObjects", location);
  const by = asOneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], location);
  const range = asRange(source, workbook, sheet, location);
  const chart = plainChart(workbook.freshId("chart"), freshName(sheet), asChartType(type, location));
  chart.series = seriesFromRange(range, by, chart.type);
  Object.assign(chart, freshPlace(sheet));
  if (chart.type === "Pie" || chart.type === "Doughnut") chart.axes.value.majorGridlines = false;
  if (chart.series.length > 1 && chart.type !== "Pie") chart.title.visible = true;
  sheet.charts.push(chart);
  workbook.events.emit("ChartCollection.onAdded", [sheet.id], {
    chartId: chart.id,
    worksheetId: sheet.id,
    source: workbook.origin.source,
  });
  return { workbook, sheet, chart };
}

function freshName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}

/** Where the person looks: Excel puts a new chart in the middle of the window, here beside the corner. */
function freshPlace(sheet: Sheet): { left: number; top: number } {
  const shift = 12 * sheet.charts.length;
  return { left: 144 + shift, top: 60 + shift };
}

const chartsClass: WireClass<ChartsOf> = {
  type: "ChartCollection",
  eventTarget: ({ sheet }) => sheet.id,
  reads: { Count: ({ sheet }) => sheet.charts.length },
  items: (of) => of.sheet.charts.map((chart) => WireObject.of(chartClass, { ...of, chart })),
  calls: {
    Add: (of, [type, source, seriesBy]) => WireObject.of(chartClass, add(of, type, source, seriesBy)),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (of, [key]) => find(of, key) ?? fail("ItemNotFound", "ChartCollection.getItem"),
    GetItemOrNullObject: (of, [key]) => find(of, key),
    GetItemAt: (of, [index]) => {
      const chart = typeof index === "number" ? of.sheet.charts[index] : undefined;
      return chart ? WireObject.of(chartClass, { ...of, chart }) : fail("InvalidArgument", "ChartCollection.getItemAt");
    },
  },
};

function find(of: ChartsOf, key: unknown): WireObject | null {
  const wanted = String(key).toLowerCase();
  const chart = of.sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? WireObject.of(chartClass, { ...of, chart }) : null;
}

/** A chart that was deleted answers no more. */
function alive<T>(deed: (of: ChartOf, value: T) => void): (of: ChartOf, value: T) => void {
  return (of, value) => {
    if (!of.sheet.charts.includes(of.chart)) fail("ItemNotFound", "Chart");
    refuseProtected(of.sheet, "allowEditObjects", "Chart");
    deed(of, value);
  };
}

function setLength(member: "left" | "top" | "width" | "height"): (of: ChartOf, value: unknown) => void {
  return alive(({ chart }, value) => {
    const length = asNumber(value, `Chart.${member}`);
    chart[member] = length >= 0 ? length : fail("InvalidArgument", `Chart.${member}`);
  });
}

const chartClass: WireClass<ChartOf> = {
  type: "Chart",
  eventTarget: ({ chart }) => chart.id,
  reads: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Left: ({ chart }) => chart.left,
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
    Height: ({ chart }) => chart.height,
    Title: ({ chart }) => WireObject.of(titleClass, chart.title),
    Legend: ({ chart }) => WireObject.of(legendClass, chart.legend),
    Axes: ({ chart }) => wireAxes(chart.axes),
    Series: (of) => wireSeriesCollection(of),
    DataLabels: ({ chart }) => WireObject.of(labelsClass, (chart.labels ??= plainLabels())),
    Format: ({ chart }) => WireObject.of(chartAreaClass, chart),
    Worksheet: ({ workbook, sheet }) => wireWorksheet(workbook, sheet),
  },
  writes: {
    Name: alive(({ chart }, value) => {
      chart.name = asText(value, "Chart.name");
    }),
    ChartType: alive(({ chart }, value) => {
      chart.type = asChartType(value, "Chart.chartType");
      for (const series of chart.series) series.chartType = null;
    }),
    Left: setLength("left"),
    Top: setLength("top"),
    Width: setLength("width"),
    Height: setLength("height"),
  },
  calls: {
    Delete: ({ workbook, sheet, chart }) => {
      if (!sheet.charts.includes(chart)) fail("ItemNotFound", "Chart.delete");
      refuseProtected(sheet, "allowEditObjects", "Chart.delete");
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      const message = { chartId: chart.id, worksheetId: sheet.id, source: workbook.origin.source };
      workbook.events.emit("ChartCollection.onDeleted", [sheet.id], message);
    },
    SetData: (of, [source, seriesBy]) => {
      const by = asOneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "Chart.setData");
      of.chart.series = seriesFromRange(asRange(source, of.workbook, of.sheet, "Chart.setData"), by, of.chart.type);
    },
    SetPosition: (of, [start, end]) => {
      const first = asRange(start, of.workbook, of.sheet, "Chart.setPosition");
      const last = end == null ? null : asRange(end, of.workbook, of.sheet, "Chart.setPosition");
      place(of, first, last);
    },
  },
};

/** With one cell the chart keeps its size; with two it fills them and what lies between. */
function place({ sheet, chart }: ChartOf, first: Range, last: Range | null): void {
  if (first.sheet !== sheet || (last && last.sheet !== sheet)) fail("InvalidArgument", "Chart.setPosition");
  const box = boxOf(sheet, last ? bounding(first.area, last.area) : first.area);
  Object.assign(chart, last ? box : { left: box.left, top: box.top });
}

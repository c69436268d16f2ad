// The series of a chart as the API shows them. The client knows a series by its place only.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { cellsOf } from "./a1";
import { asBoolean, asColor, asNumber, asNumberOr, asOneOf, asRange, asText, rangeAt } from "./arguments";
import { plainLabels, plainSeries } from "./chart";
import type { ChartSeries } from "./chart";
import { sourceText } from "./chart-source";
import { plainValue } from "./errors";
import { fields, flag, oneOf, orAutomatic, number } from "./fields";
import { valueAt } from "./grid";
import { labelsClass } from "./wire-chart-parts";
import { asChartType } from "./wire-charts";
import type { ChartOf } from "./wire-charts";

interface SeriesOf extends ChartOf {
  readonly series: ChartSeries;
}

export function wireSeriesCollection(of: ChartOf): WireObject {
  return WireObject.of(seriesCollectionClass, of);
}

const seriesCollectionClass: WireClass<ChartOf> = {
  type: "ChartSeriesCollection",
  reads: { Count: ({ chart }) => chart.series.length },
  items: (of) => of.chart.series.map((series) => WireObject.of(seriesClass, { ...of, series })),
  calls: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (of, [index]) => {
      const series = typeof index === "number" ? of.chart.series[index] : undefined;
      return series
        ? WireObject.of(seriesClass, { ...of, series })
        : fail("InvalidArgument", "ChartSeriesCollection.getItemAt");
    },
    Add: (of, [name, index]) => {
      const { chart } = of;
      const place = asNumberOr(index, chart.series.length, "ChartSeriesCollection.add");
      if (place < 0 || place > chart.series.length) fail("InvalidArgument", "ChartSeriesCollection.add");
      const title =
        name == null ? `Series${String(chart.series.length + 1)}` : asText(name, "ChartSeriesCollection.add");
      const series = plainSeries(title, "", chart.series[0]?.categories ?? null);
      chart.series.splice(place, 0, series);
      return WireObject.of(seriesClass, { ...of, series });
    },
  },
};

/** The name as it is shown: of a reference the text of its cell. */
function shownName({ workbook, sheet, series }: SeriesOf): string {
  if (!series.name.startsWith("=")) return series.name;
  const cell = rangeAt(series.name, workbook, sheet, "ChartSeries.name");
  return String(plainValue(valueAt(cell.sheet, cell.area.firstRow, cell.area.firstColumn)));
}

const markers = ["Automatic", "None", "Circle", "Square", "Diamond", "Triangle"] as const;
const plainFields = fields<ChartSeries>("ChartSeries", {
  axisGroup: oneOf(["Primary", "Secondary"]),
  smooth: flag,
  overlap: orAutomatic(number),
  markerStyle: oneOf(markers),
});

const seriesClass: WireClass<SeriesOf> = {
  type: "ChartSeries",
  reads: {
    Name: shownName,
    ChartType: ({ chart, series }) => series.chartType ?? chart.type,
    HasDataLabels: ({ series }) => series.labels !== null,
    AxisGroup: ({ series }) => series.axisGroup,
    GapWidth: ({ series }) => series.gapWidth,
    Overlap: ({ series }) => series.overlap ?? 0,
    Smooth: ({ series }) => series.smooth,
    MarkerStyle: ({ series }) => series.markerStyle,
    PlotOrder: ({ chart, series }) => chart.series.indexOf(series),
    DataLabels: ({ series }) => WireObject.of(labelsClass, (series.labels ??= plainLabels())),
    Format: (of) => WireObject.of(seriesFormatClass, of.series),
    Points: (of) => WireObject.of(pointsClass, of),
  },
  writes: {
    Name: ({ series }, value) => {
      series.name = asText(value, "ChartSeries.name");
    },
    ChartType: ({ chart, series }, value) => {
      const type = asChartType(value, "ChartSeries.chartType");
      series.chartType = type === chart.type ? null : type;
    },
    HasDataLabels: ({ series }, value) => {
      series.labels = asBoolean(value, "ChartSeries.hasDataLabels") ? (series.labels ?? plainLabels()) : null;
    },
    GapWidth: ({ chart }, value) => {
      const gap = asNumber(value, "ChartSeries.gapWidth");
      if (gap < 0 || gap > 500) fail("InvalidArgument", "ChartSeries.gapWidth");
      // The columns of a chart share one gap.
      for (const other of chart.series) if (/^(Column|Bar)/.test(other.chartType ?? chart.type)) other.gapWidth = gap;
    },
    ...Object.fromEntries(
      Object.entries(plainFields.writes).map(([name, write]) => [
        name,
        ({ series }: SeriesOf, value: unknown): void => {
          write(series, value);
        },
      ]),
    ),
  },
  calls: {
    Delete: ({ chart, series }) => {
      if (!chart.series.includes(series)) fail("ItemNotFound", "ChartSeries.delete");
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    SetValues: (of, [range]) => {
      of.series.values = lineOf(of, range, "ChartSeries.setValues");
    },
    SetXAxisValues: (of, [range]) => {
      of.series.categories = lineOf(of, range, "ChartSeries.setXAxisValues");
    },
    GetDimensionValues: (of, [dimension]) => {
      const which = asOneOf(
        dimension,
        ["Values", "Categories", "XValues", "YValues"],
        "ChartSeries.getDimensionValues",
      );
      const source = which === "Values" || which === "YValues" ? of.series.values : of.series.categories;
      return source ? valuesOf(of, source) : [];
    },
  },
};

function lineOf({ workbook, sheet }: SeriesOf, value: unknown, location: string): string {
  const range = asRange(value, workbook, sheet, location);
  const { area } = range;
  if (area.firstRow !== area.lastRow && area.firstColumn !== area.lastColumn) fail("InvalidArgument", location);
  return sourceText(range, area);
}

function valuesOf({ workbook, sheet }: SeriesOf, source: string): unknown[] {
  const range = rangeAt(source, workbook, sheet, "ChartSeries.getDimensionValues");
  const grid = range.read("values", (row, column) => plainValue(valueAt(range.sheet, row, column))) ?? [];
  return grid.flat();
}

const seriesFormatClass: WireClass<ChartSeries> = {
  type: "ChartSeriesFormat",
  reads: {
    Fill: (series) => WireObject.of(fillClass, series),
    Line: (series) => WireObject.of(lineClass, series),
  },
};

const fillClass: WireClass<ChartSeries> = {
  type: "ChartFill",
  calls: {
    SetSolidColor: (series, [value]) => {
      series.color = asColor(value, "ChartFill.setSolidColor");
    },
    Clear: (series) => {
      series.color = null;
    },
  },
};

const lineClass: WireClass<ChartSeries> = {
  type: "ChartLineFormat",
  reads: { Color: (series) => series.color ?? "", Weight: (series) => series.lineWeight ?? 2.25 },
  writes: {
    Color: (series, value) => {
      series.color = asColor(value, "ChartLineFormat.color");
    },
    Weight: (series, value) => {
      const weight = asNumber(value, "ChartLineFormat.weight");
      series.lineWeight = weight > 0 ? weight : fail("InvalidArgument", "ChartLineFormat.weight");
    },
  },
};

interface PointOf extends SeriesOf {
  readonly index: number;
}

function pointCount(of: SeriesOf): number {
  if (of.series.values === "") return 0;
  return cellsOf(rangeAt(of.series.values, of.workbook, of.sheet, "ChartSeries.points").area);
}

const pointsClass: WireClass<SeriesOf> = {
  type: "ChartPointsCollection",
  reads: { Count: pointCount },
  items: (of) => Array.from({ length: pointCount(of) }, (_point, index) => WireObject.of(pointClass, { ...of, index })),
  calls: {
    GetCount: pointCount,
    GetItemAt: (of, [index]) =>
      typeof index === "number" && index >= 0 && index < pointCount(of)
        ? WireObject.of(pointClass, { ...of, index })
        : fail("InvalidArgument", "ChartPointsCollection.getItemAt"),
  },
};

const pointClass: WireClass<PointOf> = {
  type: "ChartPoint",
  reads: {
    Value: (of) => valuesOf(of, of.series.values)[of.index],
    Format: (of) => WireObject.of(pointFormatClass, of),
  },
};

const pointFormatClass: WireClass<PointOf> = {
  type: "ChartPointFormat",
  reads: { Fill: (of) => WireObject.of(pointFillClass, of) },
};

const pointFillClass: WireClass<PointOf> = {
  type: "ChartFill",
  calls: {
    SetSolidColor: ({ series, index }, [value]) => {
      series.points.set(index, asColor(value, "ChartFill.setSolidColor"));
    },
    Clear: ({ series, index }) => {
      series.points.delete(index);
    },
  },
};

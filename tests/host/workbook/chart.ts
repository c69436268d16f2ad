// A chart as a file holds it: what it shows, how, and where. Places and sizes are in points from the corner of the sheet.

/** The kinds that the stand-in can draw into a file, by their API names. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
] as const;
export type ChartType = (typeof chartTypes)[number];

export interface ChartFont {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  color: string | null;
}

export interface ChartTitle {
  /** null: Excel makes one up, of a single series its name. */
  text: string | null;
  visible: boolean;
  overlay: boolean;
  font: ChartFont;
}

export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export interface ChartAxis {
  visible: boolean;
  /** null: automatic. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  /** null: as in the source cells. */
  numberFormat: string | null;
  reversePlotOrder: boolean;
  /** Of the names of categories one in so many is written; null: as many as there is room for. */
  tickLabelSpacing: number | null;
  /** In degrees, counterclockwise; null: as there is room for. */
  textOrientation: number | null;
  tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  majorGridlines: boolean;
  minorGridlines: boolean;
  title: ChartTitle;
  font: ChartFont;
}

export const labelPositions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

export interface ChartLabels {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  position: (typeof labelPositions)[number];
  separator: string;
  numberFormat: string | null;
  font: ChartFont;
}

export interface ChartSeries {
  /** A text, or the cell that holds it: "=Sheet1!$B$1". */
  name: string;
  /** "Sheet1!$B$2:$B$9". */
  values: string;
  categories: string | null;
  /** null: as the chart. */
  chartType: ChartType | null;
  axisGroup: "Primary" | "Secondary";
  /** null: by the palette. */
  color: string | null;
  lineWeight: number | null;
  gapWidth: number;
  overlap: number | null;
  smooth: boolean;
  markerStyle: "Automatic" | "None" | "Circle" | "Square" | "Diamond" | "Triangle";
  labels: ChartLabels | null;
  /** Colours of single points by their place. */
  points: Map<number, string>;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: ChartType;
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartTitle;
  legend: { visible: boolean; position: (typeof legendPositions)[number]; overlay: boolean; font: ChartFont };
  axes: { value: ChartAxis; category: ChartAxis; secondaryValue: ChartAxis; secondaryCategory: ChartAxis };
  series: ChartSeries[];
  labels: ChartLabels | null;
}

export function plainFont(): ChartFont {
  return { name: null, size: null, bold: null, italic: null, color: null };
}

function plainTitle(visible: boolean): ChartTitle {
  return { text: null, visible, overlay: false, font: plainFont() };
}

export function plainAxis(majorGridlines: boolean, visible = true): ChartAxis {
  return {
    visible,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    reversePlotOrder: false,
    tickLabelSpacing: null,
    textOrientation: null,
    tickLabelPosition: "NextToAxis",
    majorGridlines,
    minorGridlines: false,
    title: plainTitle(false),
    font: plainFont(),
  };
}

export function plainLabels(): ChartLabels {
  return {
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showPercentage: false,
    showLegendKey: false,
    position: "None",
    separator: ", ",
    numberFormat: null,
    font: plainFont(),
  };
}

export function plainSeries(name: string, values: string, categories: string | null): ChartSeries {
  return {
    name,
    values,
    categories,
    chartType: null,
    axisGroup: "Primary",
    color: null,
    lineWeight: null,
    gapWidth: 150,
    overlap: null,
    smooth: false,
    markerStyle: "Automatic",
    labels: null,
    points: new Map(),
  };
}

export function plainChart(id: string, name: string, type: ChartType): Chart {
  return {
    id,
    name,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    title: plainTitle(true),
    legend: { visible: true, position: "Bottom", overlay: false, font: plainFont() },
    axes: {
      value: plainAxis(true),
      category: plainAxis(false),
      secondaryValue: plainAxis(false),
      secondaryCategory: plainAxis(false, false),
    },
    series: [],
    labels: null,
  };
}

/** A copy that shares nothing with it. */
export function copyChart(chart: Chart, id: string): Chart {
  return { ...structuredClone(chart), id };
}

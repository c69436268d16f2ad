// A chart part of a file as a chart of the model; null for kinds that the model can't show, which then only travel along.
import { plainAxis, plainChart, plainFont, plainLabels, plainSeries } from "../workbook/chart";
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartSeries, ChartTitle, ChartType } from "../workbook/chart";
import { chartTypeOf } from "./chart-kinds";
import type { Drawn } from "./chart-kinds";
import { LABEL_POSITIONS } from "./chart-xml";
import { all, at, deep, isTrue, parseXml, valueOf } from "./xml-tree";
import type { XmlNode } from "./xml-tree";

const ELEMENTS = ["barChart", "lineChart", "areaChart", "pieChart", "doughnutChart", "scatterChart"] as const;

export function readChartXml(xml: string, id: string, name: string): Chart | null {
  const root = at(parseXml(xml), "chart");
  const plot = at(root, "plotArea");
  if (!root || !plot) return null;
  const drawings = plot.children.filter((child) => /Chart$/.test(child.name));
  if (drawings.length === 0) return null;
  const secondary = secondaryAxes(plot);
  const groups = drawings.flatMap((drawing) => readGroup(drawing, secondary) ?? []);
  const [first] = groups;
  if (!first || groups.length < drawings.length) return null;
  const chart = plainChart(id, name, first.type);
  const ordered = groups.flatMap(({ type, series }) =>
    series.map((one) => ({ ...one, series: { ...one.series, chartType: type === first.type ? null : type } })),
  );
  chart.series = ordered.sort((one, other) => one.order - other.order).map(({ series }) => series);
  chart.labels = groups.find(({ labels }) => labels)?.labels ?? null;
  chart.title = readTitle(at(root, "title"), !isTrue(valueOf(root, "autoTitleDeleted"), true));
  readLegend(chart, at(root, "legend"));
  readAxes(chart, plot, secondary);
  return chart;
}

function readLegend(chart: Chart, node: XmlNode | undefined): void {
  const place = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" } as const;
  const position = place[(valueOf(node, "legendPos") ?? "r") as keyof typeof place];
  chart.legend = {
    visible: node !== undefined,
    position: node ? position : "Bottom",
    overlay: isTrue(valueOf(node, "overlay"), false),
    font: readFont(at(node, "txPr")),
  };
}

/** The ids of the axes that stand on the far side. */
function secondaryAxes(plot: XmlNode): ReadonlySet<string> {
  const values = all(plot, "valAx");
  const far = values.slice(1).filter((axis) => valueOf(axis, "crosses") === "max");
  return new Set(far.flatMap((axis) => [valueOf(axis, "axId") ?? "", valueOf(axis, "crossAx") ?? ""]));
}

interface Group {
  readonly type: ChartType;
  readonly series: { order: number; series: ChartSeries }[];
  readonly labels: ChartLabels | null;
}

function readGroup(node: XmlNode, secondary: ReadonlySet<string>): Group | null {
  const element = ELEMENTS.find((name) => name === node.name);
  if (!element) return null;
  const sers = all(node, "ser");
  const withoutMarkers = sers.length > 0 && sers.every((ser) => valueOf(ser, "marker", "symbol") === "none");
  const withoutLines = sers.length > 0 && sers.every((ser) => at(ser, "spPr", "ln", "noFill") !== undefined);
  const drawn: Drawn = {
    element,
    ...(element === "barChart" && { direction: valueOf(node, "barDir") === "bar" ? "bar" : "col" }),
    ...(valueOf(node, "grouping") !== undefined && {
      grouping: valueOf(node, "grouping") as Drawn["grouping"] & string,
    }),
    ...((element === "lineChart" || element === "scatterChart") && { markers: !withoutMarkers }),
    ...(element === "scatterChart" && { lines: !withoutLines }),
  };
  const type = chartTypeOf(drawn);
  const onFar = all(node, "axId").some((axis) => secondary.has(axis.attributes.get("val") ?? ""));
  const labels = at(node, "dLbls");
  const gap = Number(valueOf(node, "gapWidth") ?? 150);
  const overlap = valueOf(node, "overlap");
  const stacked = drawn.grouping === "stacked" || drawn.grouping === "percentStacked";
  if (!type) return null;
  return {
    type,
    labels: labels ? readLabels(labels) : null,
    series: sers.map((ser) => ({
      order: Number(valueOf(ser, "order") ?? 0),
      series: {
        ...readSeries(ser, drawn),
        axisGroup: onFar ? "Secondary" : "Primary",
        gapWidth: gap,
        overlap: overlap === undefined || (stacked && overlap === "100") ? null : Number(overlap),
      },
    })),
  };
}

function readSeries(node: XmlNode, drawn: Drawn): ChartSeries {
  const reference = at(node, "tx", "strRef", "f")?.text;
  const name = reference === undefined ? (at(node, "tx", "v")?.text ?? "") : `=${reference}`;
  const source = (...names: string[]): string | null =>
    names.map((part) => deep(at(node, part), "f")?.text).find((text) => text !== undefined) ?? null;
  const series = plainSeries(name, source("val", "yVal") ?? "", source("cat", "xVal"));
  const isLine = drawn.element === "lineChart" || drawn.element === "scatterChart";
  series.color = colorOf(isLine ? at(node, "spPr", "ln") : at(node, "spPr"));
  const width = at(node, "spPr", "ln")?.attributes.get("w");
  if (isLine && width !== undefined) series.lineWeight = Number(width) / 12_700;
  series.smooth = isTrue(valueOf(node, "smooth"), false);
  const symbol = valueOf(node, "marker", "symbol") ?? "auto";
  const known = (["Circle", "Square", "Diamond", "Triangle"] as const).find((style) => style.toLowerCase() === symbol);
  series.markerStyle = known ?? (symbol === "none" && drawn.markers === true ? "None" : "Automatic");
  const labels = at(node, "dLbls");
  series.labels = labels ? readLabels(labels) : null;
  for (const point of all(node, "dPt")) {
    const color = colorOf(at(point, "spPr"));
    if (color !== null) series.points.set(Number(valueOf(point, "idx") ?? 0), color);
  }
  return series;
}

function colorOf(node: XmlNode | undefined): string | null {
  const value = valueOf(node, "solidFill", "srgbClr");
  return value === undefined ? null : `#${value.toUpperCase()}`;
}

function readLabels(node: XmlNode): ChartLabels {
  const position = Object.entries(LABEL_POSITIONS).find(([, name]) => name === valueOf(node, "dLblPos"))?.[0];
  return {
    ...plainLabels(),
    showValue: isTrue(valueOf(node, "showVal"), false),
    showSeriesName: isTrue(valueOf(node, "showSerName"), false),
    showCategoryName: isTrue(valueOf(node, "showCatName"), false),
    showPercentage: isTrue(valueOf(node, "showPercent"), false),
    showLegendKey: isTrue(valueOf(node, "showLegendKey"), false),
    position: (position ?? "None") as ChartLabels["position"],
    separator: at(node, "separator")?.text ?? ", ",
    numberFormat: at(node, "numFmt")?.attributes.get("formatCode") ?? null,
    font: readFont(at(node, "txPr")),
  };
}

/** Files count in sixty-thousandths of a degree, clockwise. */
function degreesOf(text: XmlNode | undefined): number | null {
  const rotation = at(text, "bodyPr")?.attributes.get("rot");
  return rotation === undefined ? null : -Number(rotation) / 60_000;
}

function readFont(node: XmlNode | undefined): ChartFont {
  const run = deep(node, "rPr") ?? deep(node, "defRPr");
  if (!run) return plainFont();
  const { attributes } = run;
  const on = (name: string): boolean | null => (attributes.has(name) ? isTrue(attributes.get(name), false) : null);
  return {
    name: at(run, "latin")?.attributes.get("typeface") ?? null,
    size: attributes.has("sz") ? Number(attributes.get("sz")) / 100 : null,
    bold: on("b"),
    italic: on("i"),
    color: colorOf(run),
  };
}

function readTitle(node: XmlNode | undefined, visibleWithout: boolean): ChartTitle {
  const texts = node ? runsOf(node) : [];
  return {
    text: texts.length === 0 ? null : texts.join(""),
    visible: node !== undefined || visibleWithout,
    overlay: isTrue(valueOf(node, "overlay"), false),
    font: readFont(node),
  };
}

function runsOf(node: XmlNode): string[] {
  return node.children.flatMap((child) => (child.name === "t" ? [child.text] : runsOf(child)));
}

function readAxes(chart: Chart, plot: XmlNode, secondary: ReadonlySet<string>): void {
  const isFar = (axis: XmlNode): boolean => secondary.has(valueOf(axis, "axId") ?? "");
  const upright = [...all(plot, "catAx"), ...all(plot, "dateAx")];
  const values = all(plot, "valAx");
  const categories = upright.length > 0 ? upright : values.filter((_axis, index) => index % 2 === 0);
  const others = upright.length > 0 ? values : values.filter((_axis, index) => index % 2 === 1);
  const read = (axes: XmlNode[], far: boolean): ChartAxis | null => {
    const node = axes.find((axis) => isFar(axis) === far);
    return node ? readAxis(node) : null;
  };
  chart.axes = {
    category: read(categories, false) ?? plainAxis(false),
    value: read(others, false) ?? plainAxis(upright.length > 0 || values.length > 0),
    secondaryCategory: read(categories, true) ?? plainAxis(false, false),
    secondaryValue: read(others, true) ?? plainAxis(false),
  };
}

function readAxis(node: XmlNode): ChartAxis {
  const amount = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const format = at(node, "numFmt")?.attributes;
  const places = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" } as const;
  const title = at(node, "title");
  return {
    visible: !isTrue(valueOf(node, "delete"), false),
    minimum: amount(valueOf(node, "scaling", "min")),
    maximum: amount(valueOf(node, "scaling", "max")),
    majorUnit: amount(valueOf(node, "majorUnit")),
    numberFormat: format && !isTrue(format.get("sourceLinked"), false) ? (format.get("formatCode") ?? null) : null,
    reversePlotOrder: valueOf(node, "scaling", "orientation") === "maxMin",
    tickLabelSpacing: amount(valueOf(node, "tickLblSkip")),
    textOrientation: degreesOf(at(node, "txPr")),
    tickLabelPosition: places[(valueOf(node, "tickLblPos") ?? "nextTo") as keyof typeof places],
    majorGridlines: at(node, "majorGridlines") !== undefined,
    minorGridlines: at(node, "minorGridlines") !== undefined,
    title: readTitle(title, false),
    font: readFont(at(node, "txPr")),
  };
}

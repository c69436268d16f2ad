// A chart of the model as a chart part (DrawingML). Excel and LibreOffice take the numbers from the cells when they open the file.
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartSeries, ChartTitle, ChartType } from "../workbook/chart";
import { drawnAs } from "./chart-kinds";
import type { Drawn } from "./chart-kinds";
import { escapeXml } from "./xml-text";

const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const AXES = { category: 111, value: 112, secondaryCategory: 113, secondaryValue: 114 } as const;

const flag = (name: string, value: boolean): string => `<c:${name} val="${value ? "1" : "0"}"/>`;
const val = (name: string, value: string | number): string => `<c:${name} val="${escapeXml(String(value))}"/>`;

export function chartXml(chart: Chart): string {
  const { title, legend } = chart;
  const heading = title.visible ? titleXml(title) : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMES}>${flag("roundedCorners", false)}<c:chart>` +
    heading +
    flag("autoTitleDeleted", !title.visible) +
    `<c:plotArea><c:layout/>${groups(chart)
      .map((group) => group.xml)
      .join("")}${axesXml(chart)}</c:plotArea>` +
    (legend.visible
      ? `<c:legend>${val("legendPos", { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" }[legend.position])}` +
        `${flag("overlay", legend.overlay)}${fontXml(legend.font)}</c:legend>`
      : "") +
    `${flag("plotVisOnly", true)}${val("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`
  );
}

function titleXml({ text, overlay, font }: ChartTitle): string {
  const rich =
    text === null
      ? ""
      : `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runXml("defRPr", font)}</a:pPr>` +
        `<a:r>${runXml("rPr", font)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
  return `<c:title>${rich}${flag("overlay", overlay)}${text === null ? fontXml(font) : ""}</c:title>`;
}

function runXml(name: string, { size, bold, italic, color, name: family }: ChartFont): string {
  const attributes =
    (size === null ? "" : ` sz="${String(Math.round(size * 100))}"`) +
    (bold === null ? "" : ` b="${bold ? "1" : "0"}"`) +
    (italic === null ? "" : ` i="${italic ? "1" : "0"}"`);
  const inner =
    (color === null ? "" : solid(color)) + (family === null ? "" : `<a:latin typeface="${escapeXml(family)}"/>`);
  return inner === "" ? `<a:${name}${attributes}/>` : `<a:${name}${attributes}>${inner}</a:${name}>`;
}

function fontXml(font: ChartFont, degrees: number | null = null): string {
  if (degrees === null && Object.values(font).every((part) => part === null)) return "";
  const turned = degrees === null ? "" : ` rot="${String(-60_000 * degrees)}" vert="horz"`;
  return `<c:txPr><a:bodyPr${turned}/><a:p><a:pPr>${runXml("defRPr", font)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

interface Group {
  readonly type: ChartType;
  readonly secondary: boolean;
  readonly xml: string;
}

/** Series of one kind and one pair of axes are drawn together. */
function groups(chart: Chart): Group[] {
  const found = new Map<string, { type: ChartType; secondary: boolean; series: ChartSeries[] }>();
  for (const series of chart.series) {
    const type = series.chartType ?? chart.type;
    const secondary = series.axisGroup === "Secondary";
    const key = `${type} ${String(secondary)}`;
    const group = found.get(key) ?? { type, secondary, series: [] };
    group.series.push(series);
    found.set(key, group);
  }
  if (found.size === 0) found.set("", { type: chart.type, secondary: false, series: [] });
  return [...found.values()].map((group) => ({ ...group, xml: groupXml(chart, group) }));
}

function groupXml(
  chart: Chart,
  { type, secondary, series }: { type: ChartType; secondary: boolean; series: ChartSeries[] },
): string {
  const drawn = drawnAs[type];
  const { element, direction, grouping } = drawn;
  const round = element === "pieChart" || element === "doughnutChart";
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  const overlap = series[0]?.overlap ?? (stacked ? 100 : null);
  return (
    `<c:${element}>` +
    (direction ? val("barDir", direction) : "") +
    (grouping ? val("grouping", grouping) : "") +
    (element === "scatterChart" ? val("scatterStyle", "lineMarker") : "") +
    flag("varyColors", round) +
    series.map((one) => seriesXml(chart, one, drawn)).join("") +
    (chart.labels ? labelsXml(chart.labels) : "") +
    (element === "barChart" ? val("gapWidth", series[0]?.gapWidth ?? 150) : "") +
    (element === "barChart" && overlap !== null ? val("overlap", overlap) : "") +
    (element === "lineChart" ? flag("marker", true) : "") +
    (round ? val("firstSliceAng", 0) : "") +
    (element === "doughnutChart" ? val("holeSize", 50) : "") +
    (round ? "" : val("axId", secondary ? AXES.secondaryCategory : AXES.category)) +
    (round ? "" : val("axId", secondary ? AXES.secondaryValue : AXES.value)) +
    `</c:${element}>`
  );
}

function seriesXml(chart: Chart, series: ChartSeries, drawn: Drawn): string {
  const index = String(chart.series.indexOf(series));
  const scatter = drawn.element === "scatterChart";
  const name = series.name.startsWith("=")
    ? `<c:tx><c:strRef><c:f>${escapeXml(series.name.slice(1))}</c:f></c:strRef></c:tx>`
    : `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  const [categories, values] = scatter ? ["xVal", "yVal"] : ["cat", "val"];
  const text = scatter ? "numRef" : "strRef";
  return (
    `<c:ser>${val("idx", index)}${val("order", index)}${name}${shapeXml(series, drawn)}` +
    (drawn.element === "barChart" ? flag("invertIfNegative", false) : "") +
    (drawn.element === "lineChart" || scatter ? markerXml(series, drawn) : "") +
    [...series.points].map(([point, color]) => pointXml(point, color)).join("") +
    (series.labels ? labelsXml(series.labels) : "") +
    (series.categories === null
      ? ""
      : `<c:${categories}><c:${text}><c:f>${escapeXml(series.categories)}</c:f></c:${text}></c:${categories}>`) +
    (series.values === ""
      ? ""
      : `<c:${values}><c:numRef><c:f>${escapeXml(series.values)}</c:f></c:numRef></c:${values}>`) +
    (drawn.element === "lineChart" || scatter ? flag("smooth", series.smooth) : "") +
    "</c:ser>"
  );
}

function shapeXml({ color, lineWeight }: ChartSeries, drawn: Drawn): string {
  const isLine = drawn.element === "lineChart" || drawn.element === "scatterChart";
  if (!isLine) return color === null ? "" : `<c:spPr>${solid(color)}</c:spPr>`;
  if (drawn.lines === false) return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  const width = lineWeight === null ? "" : ` w="${String(Math.round(lineWeight * 12_700))}"`;
  if (color === null && width === "") return "";
  return `<c:spPr><a:ln${width}>${color === null ? "" : solid(color)}</a:ln></c:spPr>`;
}

function markerXml({ markerStyle, color }: ChartSeries, { markers }: Drawn): string {
  if (markers === false && markerStyle === "Automatic") return `<c:marker>${val("symbol", "none")}</c:marker>`;
  const fill = color === null ? "" : `<c:spPr>${solid(color)}</c:spPr>`;
  if (markerStyle === "Automatic") return fill === "" ? "" : `<c:marker>${fill}</c:marker>`;
  return `<c:marker>${val("symbol", markerStyle.toLowerCase())}${fill}</c:marker>`;
}

function pointXml(point: number, color: string): string {
  return `<c:dPt>${val("idx", point)}${flag("invertIfNegative", false)}${flag("bubble3D", false)}<c:spPr>${solid(color)}</c:spPr></c:dPt>`;
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};
export const LABEL_POSITIONS = POSITIONS;

function labelsXml(labels: ChartLabels): string {
  const position = POSITIONS[labels.position];
  return (
    "<c:dLbls>" +
    (labels.numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/>`) +
    fontXml(labels.font) +
    (position === undefined ? "" : val("dLblPos", position)) +
    flag("showLegendKey", labels.showLegendKey) +
    flag("showVal", labels.showValue) +
    flag("showCatName", labels.showCategoryName) +
    flag("showSerName", labels.showSeriesName) +
    flag("showPercent", labels.showPercentage) +
    flag("showBubbleSize", false) +
    `<c:separator>${escapeXml(labels.separator)}</c:separator></c:dLbls>`
  );
}

function axesXml(chart: Chart): string {
  const drawn = groups(chart).map(({ type, secondary }) => ({ ...drawnAs[type], secondary }));
  const axed = drawn.filter(({ element }) => element !== "pieChart" && element !== "doughnutChart");
  if (axed.length === 0) return "";
  const lying = axed.some(({ direction }) => direction === "bar");
  const scatter = axed.every(({ element }) => element === "scatterChart");
  const kind = scatter ? "valAx" : "catAx";
  const { category, value, secondaryCategory, secondaryValue } = chart.axes;
  const primary =
    axisXml(kind, category, AXES.category, AXES.value, lying ? "l" : "b") +
    axisXml("valAx", value, AXES.value, AXES.category, lying ? "b" : "l");
  if (!axed.some(({ secondary }) => secondary)) return primary;
  return (
    primary +
    axisXml(kind, secondaryCategory, AXES.secondaryCategory, AXES.secondaryValue, lying ? "l" : "b") +
    axisXml("valAx", secondaryValue, AXES.secondaryValue, AXES.secondaryCategory, lying ? "t" : "r", true)
  );
}

function axisXml(
  kind: "catAx" | "valAx",
  axis: ChartAxis,
  id: number,
  crosses: number,
  place: string,
  far = false,
): string {
  const { minimum, maximum, title } = axis;
  const position = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" }[axis.tickLabelPosition];
  return (
    `<c:${kind}>${val("axId", id)}<c:scaling>${val("orientation", axis.reversePlotOrder ? "maxMin" : "minMax")}` +
    (maximum === null ? "" : val("max", maximum)) +
    (minimum === null ? "" : val("min", minimum)) +
    `</c:scaling>${flag("delete", !axis.visible)}${val("axPos", place)}` +
    (axis.majorGridlines ? "<c:majorGridlines/>" : "") +
    (axis.minorGridlines ? "<c:minorGridlines/>" : "") +
    (title.visible ? titleXml({ ...title, text: title.text ?? "Axis Title" }) : "") +
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat ?? "General")}" sourceLinked="${axis.numberFormat === null ? "1" : "0"}"/>` +
    `${val("majorTickMark", "out")}${val("minorTickMark", "none")}${val("tickLblPos", position)}${fontXml(axis.font, axis.textOrientation)}` +
    `${val("crossAx", crosses)}${val("crosses", far ? "max" : "autoZero")}` +
    (kind === "catAx"
      ? `${flag("auto", true)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}` +
        (axis.tickLabelSpacing === null ? "" : val("tickLblSkip", axis.tickLabelSpacing))
      : val("crossBetween", "between")) +
    (axis.majorUnit === null ? "" : val("majorUnit", axis.majorUnit)) +
    `</c:${kind}>`
  );
}

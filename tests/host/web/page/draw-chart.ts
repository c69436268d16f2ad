// One chart as a drawing: bars, columns, lines or a pie with title, scale and legend. No attempt at Excel's every option.

import type { Locale } from "../../workbook/entry";
import type { ChartView } from "../messages";
import { toPixels } from "./snapshot";

const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const svg = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function drawChart(chart: ChartView, locale: Locale): SVGElement {
  const [width, height] = [toPixels(chart.width), toPixels(chart.height)];
  const root = element("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": chart.title,
  });
  root.append(
    element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#fff", stroke: "#d9d9d9" }),
  );
  if (chart.title !== "") root.append(text(chart.title, width / 2, 22, { "text-anchor": "middle", "font-size": 15 }));
  const gutter = chart.kind === "bar" ? Math.min(160, width / 3) : 48;
  const top = chart.title === "" ? 14 : 38;
  const plot = { left: gutter, top, width: width - gutter - 18, height: height - top - 46 };
  if (chart.kind === "pie") drawPie(root, chart, plot);
  else drawAxes(root, chart, plot, locale);
  drawLegend(root, chart, width, height);
  return root;
}

function drawAxes(root: SVGElement, chart: ChartView, plot: Plot, locale: Locale): void {
  const { series, categories, kind, stacked } = chart;
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: count }, (_sum, i) =>
    series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const highest = Math.max(...(stacked ? sums : series.flatMap(({ values }) => values)), 0);
  const step = niceStep(highest / 5);
  const end = Math.max(step, Math.ceil(highest / step) * step);
  const flat = kind === "bar";
  const along = (value: number): number => (value / end) * (flat ? plot.width : plot.height);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  for (let value = 0; value <= end + step / 2; value += step) {
    const place = along(value);
    const bottom = plot.top + plot.height;
    const [x1, y1, x2, y2] = flat
      ? [plot.left + place, plot.top, plot.left + place, bottom]
      : [plot.left, bottom - place, plot.left + plot.width, bottom - place];
    root.append(element("line", { x1, y1, x2, y2, stroke: "#e4e4e4" }));
    const anchor = flat ? "middle" : "end";
    root.append(
      text(number.format(value), flat ? x1 : plot.left - 6, flat ? bottom + 15 : y1 + 4, { "text-anchor": anchor }),
    );
  }
  const band = (flat ? plot.height : plot.width) / count;
  const every = Math.ceil(count / (flat ? plot.height / 13 : plot.width / 60));
  categories.forEach((category, i) => {
    if (i % every !== 0) return;
    const middle = band * (i + 0.5);
    const cut = category.length > 24 ? `${category.slice(0, 23)}…` : category;
    root.append(
      flat
        ? text(cut, plot.left - 6, plot.top + plot.height - middle + 4, { "text-anchor": "end" })
        : text(cut, plot.left + middle, plot.top + plot.height + 15, { "text-anchor": "middle" }),
    );
  });
  series.forEach(({ values, color }, s) => {
    const paint = color || (palette[s % palette.length] ?? "");
    if (kind === "line") drawLine(root, values, plot, band, along, paint);
    else
      values.forEach((value, i) => {
        const before = stacked ? series.slice(0, s).reduce((sum, other) => sum + (other.values[i] ?? 0), 0) : 0;
        const thickness = (band * 0.7) / (stacked ? 1 : series.length);
        const offset = band * i + band * 0.15 + (stacked ? 0 : thickness * s);
        const [start, length] = [along(before), Math.max(0, along(value))];
        root.append(
          element(
            "rect",
            flat
              ? {
                  x: plot.left + start,
                  y: plot.top + plot.height - offset - thickness,
                  width: length,
                  height: thickness,
                  fill: paint,
                }
              : {
                  x: plot.left + offset,
                  y: plot.top + plot.height - start - length,
                  width: thickness,
                  height: length,
                  fill: paint,
                },
          ),
        );
      });
  });
}

function drawLine(
  root: SVGElement,
  values: readonly number[],
  plot: Plot,
  band: number,
  along: (value: number) => number,
  stroke: string,
): void {
  const points = values.map((value, i) => `${plot.left + band * (i + 0.5)},${plot.top + plot.height - along(value)}`);
  root.append(element("polyline", { points: points.join(" "), fill: "none", stroke, "stroke-width": 2.5 }));
}

function drawPie(root: SVGElement, { series: [first] }: ChartView, plot: Plot): void {
  const values = first?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(plot.width, plot.height) / 2;
  const [cx, cy] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  let angle = -Math.PI / 2;
  values.forEach((value, i) => {
    const next = angle + (value / total) * 2 * Math.PI;
    const at = (a: number): string => `${cx + radius * Math.cos(a)} ${cy + radius * Math.sin(a)}`;
    const large = next - angle > Math.PI ? 1 : 0;
    const d = `M ${cx} ${cy} L ${at(angle)} A ${radius} ${radius} 0 ${large} 1 ${at(next)} Z`;
    root.append(element("path", { d, fill: palette[i % palette.length] ?? "", stroke: "#fff" }));
    angle = next;
  });
}

function drawLegend(root: SVGElement, { kind, series, categories }: ChartView, width: number, height: number): void {
  const entries = kind === "pie" ? categories.map((name) => ({ name, color: "" })) : series;
  const named = entries.filter(({ name }) => name !== "");
  const letter = 6.4;
  const widths = named.map(({ name }) => name.length * letter + 26);
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  named.forEach(({ name, color }, i) => {
    root.append(
      element("rect", { x, y: height - 19, width: 9, height: 9, fill: color || (palette[i % palette.length] ?? "") }),
    );
    root.append(text(name, x + 14, height - 11, {}));
    x += widths[i] ?? 0;
  });
}

function niceStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

function element(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(content: string, x: number, y: number, attributes: Attributes): SVGElement {
  const made = element("text", { x, y, "font-size": 11, fill: "#595959", ...attributes });
  made.textContent = content;
  return made;
}

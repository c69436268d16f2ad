// The parts of a chart as the API shows them: title, legend, axes, labels, fonts.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asBoolean, asNumber, asOneOf, asText } from "./arguments";
import { labelPositions, legendPositions } from "./chart";
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartTitle } from "./chart";
import { color, fields, flag, number, oneOf, orAutomatic, text } from "./fields";

const fontClass: WireClass<ChartFont> = {
  type: "ChartFont",
  ...fields<ChartFont>("ChartFont", {
    name: orAutomatic(text),
    size: orAutomatic(number),
    bold: orAutomatic(flag),
    italic: orAutomatic(flag),
    color: orAutomatic(color),
  }),
};

/** The formats of a part: here only their fonts. */
function fontFormat(type: string): WireClass<ChartFont> {
  return { type, reads: { Font: (font) => WireObject.of(fontClass, font) } };
}

const titleFormatClass = fontFormat("ChartTitleFormat");
const axisTitleFormatClass = fontFormat("ChartAxisTitleFormat");
const legendFormatClass = fontFormat("ChartLegendFormat");
const axisFormatClass = fontFormat("ChartAxisFormat");
const labelFormatClass = fontFormat("ChartDataLabelFormat");

/** The text of the title; null: what Excel makes up. */
export const titleClass: WireClass<ChartTitle> = {
  type: "ChartTitle",
  reads: {
    Text: (title) => title.text ?? "Chart Title",
    Visible: (title) => title.visible,
    Overlay: (title) => title.overlay,
    Format: (title) => WireObject.of(titleFormatClass, title.font),
  },
  writes: {
    Text: (title, value) => {
      title.text = asText(value, "ChartTitle.text");
      title.visible = true;
    },
    Visible: (title, value) => {
      title.visible = asBoolean(value, "ChartTitle.visible");
    },
    Overlay: (title, value) => {
      title.overlay = asBoolean(value, "ChartTitle.overlay");
    },
  },
};

const axisTitleClass: WireClass<ChartTitle> = {
  type: "ChartAxisTitle",
  reads: {
    Text: (title) => title.text ?? "Axis Title",
    Visible: (title) => title.visible,
    Format: (title) => WireObject.of(axisTitleFormatClass, title.font),
  },
  writes: {
    Text: (title, value) => {
      title.text = asText(value, "ChartAxisTitle.text");
      title.visible = true;
    },
    Visible: (title, value) => {
      title.visible = asBoolean(value, "ChartAxisTitle.visible");
    },
  },
};

export const legendClass: WireClass<Chart["legend"]> = {
  type: "ChartLegend",
  reads: {
    Visible: (legend) => legend.visible,
    Overlay: (legend) => legend.overlay,
    Position: (legend) => legend.position,
    Format: (legend) => WireObject.of(legendFormatClass, legend.font),
  },
  writes: {
    Visible: (legend, value) => {
      legend.visible = asBoolean(value, "ChartLegend.visible");
    },
    Overlay: (legend, value) => {
      legend.overlay = asBoolean(value, "ChartLegend.overlay");
    },
    Position: (legend, value) => {
      legend.position = asOneOf(value, legendPositions, "ChartLegend.position");
    },
  },
};

export function wireAxes(axes: Chart["axes"]): WireObject {
  return WireObject.of(axesClass, axes);
}

const axesClass: WireClass<Chart["axes"]> = {
  type: "ChartAxes",
  reads: {
    ValueAxis: (axes) => WireObject.of(axisClass, axes.value),
    CategoryAxis: (axes) => WireObject.of(axisClass, axes.category),
  },
  calls: {
    GetItem: (axes, [type, group]) => {
      const location = "ChartAxes.getItem";
      const secondary = asOneOf(group ?? "Primary", ["Primary", "Secondary"], location) === "Secondary";
      const kind = asOneOf(type, ["Value", "Category"], location);
      if (kind === "Value") return WireObject.of(axisClass, secondary ? axes.secondaryValue : axes.value);
      return WireObject.of(axisClass, secondary ? axes.secondaryCategory : axes.category);
    },
  },
};

const tickPositions = ["NextToAxis", "High", "Low", "None"] as const;
const axisFields = fields<ChartAxis>("ChartAxis", {
  visible: flag,
  minimum: orAutomatic(number),
  maximum: orAutomatic(number),
  majorUnit: orAutomatic(number),
  numberFormat: orAutomatic(text),
  reversePlotOrder: flag,
  tickLabelSpacing: orAutomatic(number),
  textOrientation: orAutomatic(number),
  tickLabelPosition: oneOf(tickPositions),
});

const axisClass: WireClass<ChartAxis> = {
  type: "ChartAxis",
  reads: {
    ...axisFields.reads,
    // What is automatic is "" to the API; Excel tells the number it chose, which nothing here computes.
    Minimum: (axis) => axis.minimum ?? "",
    Maximum: (axis) => axis.maximum ?? "",
    MajorUnit: (axis) => axis.majorUnit ?? "",
    TickLabelSpacing: (axis) => axis.tickLabelSpacing ?? "",
    TextOrientation: (axis) => axis.textOrientation ?? "",
    NumberFormat: (axis) => axis.numberFormat ?? "General",
    Title: (axis) => WireObject.of(axisTitleClass, axis.title),
    Format: (axis) => WireObject.of(axisFormatClass, axis.font),
    MajorGridlines: (axis) => WireObject.of(gridlinesClass, { axis, which: "majorGridlines" as const }),
    MinorGridlines: (axis) => WireObject.of(gridlinesClass, { axis, which: "minorGridlines" as const }),
  },
  writes: axisFields.writes,
};

interface GridlinesOf {
  readonly axis: ChartAxis;
  readonly which: "majorGridlines" | "minorGridlines";
}

const gridlinesClass: WireClass<GridlinesOf> = {
  type: "ChartGridlines",
  reads: { Visible: ({ axis, which }) => axis[which] },
  writes: {
    Visible: ({ axis, which }, value) => {
      axis[which] = asBoolean(value, "ChartGridlines.visible");
    },
  },
};

const labelFields = fields<ChartLabels>("ChartDataLabels", {
  showValue: flag,
  showSeriesName: flag,
  showCategoryName: flag,
  showPercentage: flag,
  showLegendKey: flag,
  position: oneOf(labelPositions),
  separator: text,
  numberFormat: orAutomatic(text),
});

export const labelsClass: WireClass<ChartLabels> = {
  type: "ChartDataLabels",
  reads: { ...labelFields.reads, Format: (labels) => WireObject.of(labelFormatClass, labels.font) },
  writes: labelFields.writes,
};

/** The font of a chart reaches all its parts. */
export const chartAreaClass: WireClass<Chart> = {
  type: "ChartAreaFormat",
  reads: { Font: (chart) => WireObject.of(wholeFontClass, chart), Fill: () => notModelled("ChartAreaFormat.fill") },
};

function fontsOf({ title, legend, axes }: Chart): ChartFont[] {
  return [title.font, legend.font, ...Object.values(axes).flatMap((axis) => [axis.font, axis.title.font])];
}

function setFonts<K extends "name" | "size" | "color">(chart: Chart, key: K, value: ChartFont[K]): void {
  for (const font of fontsOf(chart)) font[key] = value;
}

const wholeFontClass: WireClass<Chart> = {
  type: "ChartFont",
  reads: {
    Name: ({ legend }) => legend.font.name,
    Size: ({ legend }) => legend.font.size,
    Color: ({ legend }) => legend.font.color,
  },
  writes: {
    Name: (chart, value) => {
      setFonts(chart, "name", asText(value, "ChartFont.name"));
    },
    Size: (chart, value) => {
      const size = asNumber(value, "ChartFont.size");
      setFonts(chart, "size", size > 0 ? size : fail("InvalidArgument", "ChartFont.size"));
    },
    Color: (chart, value) => {
      setFonts(chart, "color", color(value, "ChartFont.color"));
    },
  },
};

// Range.format and what hangs on it: font, fill, borders, sizes. Reading a mixed property gives null, as Excel does.

import { notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asBoolean, asColor, asNumber, asOneOf, asText } from "./arguments";
import {
  autofitColumns,
  autofitRows,
  clearHeight,
  clearWidth,
  heightOf,
  setHeight,
  setWidth,
  widthOf,
} from "./line-size";
import type { Range } from "./range";
import type { Style } from "./state";
import type { StyleChange } from "./style";
import { wireBorders } from "./wire-borders";

/** The formats of one range, or of the several of RangeAreas. */
export type Formatted = readonly Range[];

export function wireRangeFormat(...ranges: Range[]): WireObject {
  return WireObject.of(formatClass, ranges);
}

/** The one value that a property has everywhere, or null. */
export function common<T>(ranges: Formatted, property: (style: Style) => T): T | null {
  const values = new Set(ranges.flatMap((range) => [...range.styles()].map(property)));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

function change(ranges: Formatted, style: StyleChange): void {
  for (const range of ranges) range.style(style);
}

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const formatClass: WireClass<Formatted> = {
  type: "RangeFormat",
  reads: {
    HorizontalAlignment: (ranges) => common(ranges, (style) => style.horizontalAlignment),
    VerticalAlignment: (ranges) => common(ranges, (style) => style.verticalAlignment),
    WrapText: (ranges) => common(ranges, (style) => style.wrapText),
    ShrinkToFit: (ranges) => common(ranges, (style) => style.shrinkToFit),
    IndentLevel: (ranges) => common(ranges, (style) => style.indentLevel),
    TextOrientation: (ranges) => common(ranges, (style) => style.textOrientation),
    ColumnWidth: (ranges) => widthOf(ranges),
    RowHeight: (ranges) => heightOf(ranges),
    Font: (ranges) => WireObject.of(fontClass, ranges),
    Fill: (ranges) => WireObject.of(fillClass, ranges),
    Borders: (ranges) => wireBorders(ranges),
    Protection: (ranges) => WireObject.of(protectionClass, ranges),
  },
  writes: {
    HorizontalAlignment: (ranges, value) => {
      change(ranges, { horizontalAlignment: asOneOf(value, horizontal, "RangeFormat.horizontalAlignment") });
    },
    VerticalAlignment: (ranges, value) => {
      change(ranges, { verticalAlignment: asOneOf(value, vertical, "RangeFormat.verticalAlignment") });
    },
    UseStandardHeight: (ranges, value) => {
      if (asBoolean(value, "RangeFormat.useStandardHeight")) clearHeight(ranges);
    },
    UseStandardWidth: (ranges, value) => {
      if (asBoolean(value, "RangeFormat.useStandardWidth")) clearWidth(ranges);
    },
    WrapText: (ranges, value) => {
      change(ranges, { wrapText: asBoolean(value, "RangeFormat.wrapText") });
    },
    ShrinkToFit: (ranges, value) => {
      change(ranges, { shrinkToFit: asBoolean(value, "RangeFormat.shrinkToFit") });
    },
    IndentLevel: (ranges, value) => {
      change(ranges, { indentLevel: asNumber(value, "RangeFormat.indentLevel") });
    },
    TextOrientation: (ranges, value) => {
      change(ranges, { textOrientation: asNumber(value, "RangeFormat.textOrientation") });
    },
    ColumnWidth: (ranges, value) => {
      setWidth(ranges, asNumber(value, "RangeFormat.columnWidth"));
    },
    RowHeight: (ranges, value) => {
      setHeight(ranges, asNumber(value, "RangeFormat.rowHeight"));
    },
  },
  calls: {
    AutofitColumns: (ranges) => {
      autofitColumns(ranges);
    },
    AutofitRows: (ranges) => {
      autofitRows(ranges);
    },
  },
};

const underlines = ["None", "Single"] as const;

const fontClass: WireClass<Formatted> = {
  type: "RangeFont",
  reads: {
    Name: (ranges) => common(ranges, (style) => style.font.name),
    Size: (ranges) => common(ranges, (style) => style.font.size),
    Bold: (ranges) => common(ranges, (style) => style.font.bold),
    Italic: (ranges) => common(ranges, (style) => style.font.italic),
    Underline: (ranges) => common(ranges, (style) => style.font.underline),
    Strikethrough: (ranges) => common(ranges, (style) => style.font.strikethrough),
    Color: (ranges) => common(ranges, (style) => style.font.color),
  },
  writes: {
    Name: (ranges, value) => {
      change(ranges, { font: { name: asText(value, "RangeFont.name") } });
    },
    Size: (ranges, value) => {
      change(ranges, { font: { size: asNumber(value, "RangeFont.size") } });
    },
    Bold: (ranges, value) => {
      change(ranges, { font: { bold: asBoolean(value, "RangeFont.bold") } });
    },
    Italic: (ranges, value) => {
      change(ranges, { font: { italic: asBoolean(value, "RangeFont.italic") } });
    },
    Strikethrough: (ranges, value) => {
      change(ranges, { font: { strikethrough: asBoolean(value, "RangeFont.strikethrough") } });
    },
    Color: (ranges, value) => {
      change(ranges, { font: { color: asColor(value, "RangeFont.color") } });
    },
    Underline: (ranges, value) => {
      if (/^(double|.*accountant)$/i.test(String(value))) notModelled(`RangeFont.underline = ${String(value)}`);
      change(ranges, { font: { underline: asOneOf(value, underlines, "RangeFont.underline") } });
    },
  },
};

const fillClass: WireClass<Formatted> = {
  type: "RangeFill",
  reads: {
    // Excel says "#FFFFFF" of a cell without fill; only null means mixed.
    Color: (ranges) => common(ranges, (style) => style.fill ?? "#FFFFFF"),
  },
  writes: {
    Color: (ranges, value) => {
      change(ranges, { fill: value === "" ? null : asColor(value, "RangeFill.color") });
    },
  },
  calls: {
    Clear: (ranges) => {
      change(ranges, { fill: null });
    },
  },
};

const protectionClass: WireClass<Formatted> = {
  type: "FormatProtection",
  reads: { Locked: (ranges) => common(ranges, (style) => style.locked) },
  writes: {
    Locked: (ranges, value) => {
      change(ranges, { locked: asBoolean(value, "FormatProtection.locked") });
    },
  },
};

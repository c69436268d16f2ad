// How a cell looks, between the workbook's words and the grid's. Sizes of fonts are points in both.

import type { Border, Style } from "../../workbook/state";
import type { StyleView } from "../messages";

interface GridBorder {
  s: number;
  cl: { rgb?: string | null };
}

/** Univer's style; every key is given, so that laying it over another leaves nothing of that. */
export interface GridStyle {
  ff?: string | null;
  fs?: number;
  it?: number;
  bl?: number;
  ul?: { s: number };
  st?: { s: number };
  bg?: { rgb?: string | null } | null;
  cl?: { rgb?: string | null } | null;
  bd?: Partial<Record<"t" | "b" | "l" | "r", GridBorder | null>> | null;
  n?: { pattern: string } | null;
  ht?: number | null;
  vt?: number | null;
  tb?: number | null;
  tr?: { a: number; v?: number } | null;
  pd?: { t?: number; r?: number; b?: number; l?: number } | null;
}

const horizontal: readonly Style["horizontalAlignment"][] = ["General", "Left", "Center", "Right", "Justify"];
const vertical: readonly Style["verticalAlignment"][] = ["Bottom", "Top", "Center", "Bottom"];
const wrap = { overflow: 1, wrap: 3 };
const pixelsPerIndent = 9;
const ownPadding = 2;
const borderNumbers = { thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, double: 7, medium: 8, thick: 13 };

export function gridStyle(style: Style): GridStyle {
  const { font, borders } = style;
  return {
    ff: font.name,
    fs: font.size,
    it: Number(font.italic),
    bl: Number(font.bold),
    ul: { s: Number(font.underline === "Single") },
    st: { s: Number(font.strikethrough) },
    cl: { rgb: font.color },
    bg: style.fill === null ? null : { rgb: style.fill },
    bd: {
      t: gridBorder(borders.top),
      b: gridBorder(borders.bottom),
      l: gridBorder(borders.left),
      r: gridBorder(borders.right),
    },
    n: { pattern: style.numberFormat },
    ht: Math.max(0, horizontal.indexOf(style.horizontalAlignment)),
    vt: style.verticalAlignment === "Bottom" ? 3 : Math.max(1, vertical.indexOf(style.verticalAlignment)),
    tb: style.wrapText ? wrap.wrap : wrap.overflow,
    tr: { a: style.textOrientation },
    pd: { t: 0, r: ownPadding, b: 1, l: ownPadding + style.indentLevel * pixelsPerIndent },
  };
}

export function styleView(style: GridStyle): StyleView {
  return {
    numberFormat: style.n?.pattern ?? "General",
    font: {
      name: style.ff ?? "Calibri",
      size: style.fs ?? 11,
      bold: style.bl === 1,
      italic: style.it === 1,
      underline: style.ul?.s === 1 ? "Single" : "None",
      strikethrough: style.st?.s === 1,
      color: hexColor(style.cl?.rgb) ?? "#000000",
    },
    fill: hexColor(style.bg?.rgb),
    horizontalAlignment: horizontal[style.ht ?? 0] ?? "General",
    verticalAlignment: vertical[style.vt ?? 0] ?? "Bottom",
    wrapText: style.tb === wrap.wrap,
    textOrientation: style.tr?.a ?? 0,
    borders: {
      top: border(style.bd?.t),
      bottom: border(style.bd?.b),
      left: border(style.bd?.l),
      right: border(style.bd?.r),
    },
  };
}

function gridBorder(line: Border | null): GridBorder | null {
  return line && { s: borderNumber(line), cl: { rgb: line.color } };
}

function borderNumber({ style, weight }: Border): number {
  if (style === "Double") return borderNumbers.double;
  if (style === "Dash") return borderNumbers.dashed;
  if (style === "Dot") return borderNumbers.dotted;
  if (style === "DashDot") return borderNumbers.dashDot;
  const byWeight = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
  return borderNumbers[byWeight[weight]];
}

function border(line: GridBorder | null | undefined): Border | null {
  if (!line || line.s === 0) return null;
  const color = hexColor(line.cl.rgb) ?? "#000000";
  const weights: Readonly<Record<number, Border["weight"]>> = { 2: "Hairline", 8: "Medium", 13: "Thick" };
  const styles: Readonly<Record<number, Border["style"]>> = { 3: "Dot", 4: "Dash", 5: "DashDot", 7: "Double" };
  return { style: styles[line.s] ?? "Continuous", weight: weights[line.s] ?? "Thin", color };
}

/** "#RRGGBB" from what a colour picker gives; null when there is none. */
function hexColor(color: string | null | undefined): string | null {
  if (!color) return null;
  const [, hex] = /^#?([0-9a-f]{6})/i.exec(color) ?? [];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const parts = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/i.exec(color)?.slice(1);
  return parts
    ? `#${parts
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase()}`
    : null;
}

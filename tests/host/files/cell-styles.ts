// Cell styles between hucre's and the model's. Colours of the theme and of the old palette become plain colours.
import { resolveThemeColor } from "hucre";
import type { BorderSide, CellStyle, Color, FontStyle } from "hucre";
import type { Border, Style } from "../workbook/state";
import { internStyle, plainStyle } from "../workbook/style";

const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const VERTICAL = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
} as const;

const LINES: Readonly<Record<BorderSide["style"], Pick<Border, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDot", weight: "Medium" },
  slantDashDot: { style: "DashDot", weight: "Medium" },
};

const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ";
/** Colours by number, as Excel 97 had them; 0–7 and 8–15 are the same. */
const PALETTE = (
  BASIC +
  BASIC +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

export interface StyleSource {
  readonly defaultFont: FontStyle | undefined;
  readonly themeColors: readonly string[];
  readonly formatOf: (label: string | undefined) => string;
}

/** A file lists dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2. */
const LIGHT_FIRST: readonly number[] = [1, 0, 3, 2];

export function hexColor(color: Color | undefined, themeColors: readonly string[]): string | null {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined && themeColors.length > 0) {
    const place = LIGHT_FIRST[color.theme] ?? color.theme;
    return `#${resolveThemeColor(themeColors.slice(), place, color.tint).toUpperCase()}`;
  }
  if (color?.indexed === undefined) return null;
  return `#${PALETTE[color.indexed] ?? (color.indexed === 65 ? "FFFFFF" : "000000")}`;
}

/** hucre makes a style for every cell, out of parts that cells share: the same parts are converted only once. */
export function styleReader(source: StyleSource): (cell: CellStyle | undefined) => Style {
  const numbers = new Map<object, number>();
  const numberOf = (part: object | undefined): number => {
    if (part === undefined) return 0;
    const number = numbers.get(part) ?? numbers.size + 1;
    numbers.set(part, number);
    return number;
  };
  const styles = new Map<string, Style>();
  return (cell) => {
    const parts = [cell?.font, cell?.fill, cell?.border, cell?.alignment, cell?.protection].map(numberOf).join(" ");
    const key = `${parts} ${cell?.numFmt ?? ""}`;
    const style = styles.get(key) ?? toStyle(cell, source);
    styles.set(key, style);
    return style;
  };
}

export function toStyle(cell: CellStyle | undefined, source: StyleSource): Style {
  const alignment = cell?.alignment;
  return internStyle({
    numberFormat: source.formatOf(cell?.numFmt),
    font: toFont({ ...source.defaultFont, ...cell?.font }, source.themeColors),
    fill: toFill(cell, source.themeColors),
    horizontalAlignment: HORIZONTAL[alignment?.horizontal ?? "general"],
    verticalAlignment: VERTICAL[alignment?.vertical ?? "bottom"],
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: toOrientation(alignment?.textRotation ?? 0),
    borders: {
      top: toBorder(cell?.border?.top, source.themeColors),
      bottom: toBorder(cell?.border?.bottom, source.themeColors),
      left: toBorder(cell?.border?.left, source.themeColors),
      right: toBorder(cell?.border?.right, source.themeColors),
    },
    locked: cell?.protection?.locked ?? true,
  });
}

function toFont(font: FontStyle, themeColors: readonly string[]): Style["font"] {
  return {
    name: font.name ?? plainStyle.font.name,
    size: font.size ?? plainStyle.font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline === undefined || font.underline === false ? "None" : "Single",
    strikethrough: font.strikethrough ?? false,
    color: hexColor(font.color, themeColors) ?? plainStyle.font.color,
  };
}

/** A pattern or a gradient comes out as its main colour. */
function toFill(cell: CellStyle | undefined, themeColors: readonly string[]): string | null {
  const fill = cell?.fill;
  if (fill === undefined) return null;
  if (fill.type === "gradient") return hexColor(fill.stops[0]?.color, themeColors);
  return fill.pattern === "none" ? null : hexColor(fill.fgColor ?? fill.bgColor, themeColors);
}

function toBorder(side: BorderSide | undefined, themeColors: readonly string[]): Border | null {
  return side === undefined ? null : { ...LINES[side.style], color: hexColor(side.color, themeColors) ?? "#000000" };
}

/** A file counts 91–180 for 1–90 degrees downwards, and 255 for letters one below the other. */
function toOrientation(stored: number): number {
  if (stored === 255) return 180;
  return stored > 90 ? 90 - stored : stored;
}

export function toCellStyle(style: Style): CellStyle {
  const cell: CellStyle = { font: toFontStyle(style.font) };
  if (style.numberFormat !== "General") cell.numFmt = style.numberFormat;
  if (style.fill !== null) cell.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill.slice(1) } };
  const border = toBorderStyle(style.borders);
  if (border !== undefined) cell.border = border;
  const alignment = toAlignment(style);
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
  if (!style.locked) cell.protection = { locked: false };
  return cell;
}

function toFontStyle(font: Style["font"]): FontStyle {
  const stored: FontStyle = { name: font.name, size: font.size, color: { rgb: font.color.slice(1) } };
  if (font.bold) stored.bold = true;
  if (font.italic) stored.italic = true;
  if (font.underline === "Single") stored.underline = true;
  if (font.strikethrough) stored.strikethrough = true;
  return stored;
}

function toBorderStyle(borders: Style["borders"]): CellStyle["border"] {
  const stored: Partial<Record<"top" | "right" | "bottom" | "left", BorderSide>> = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const border = borders[side];
    if (border !== null) stored[side] = { style: toLine(border), color: { rgb: border.color.slice(1) } };
  }
  return Object.keys(stored).length === 0 ? undefined : stored;
}

function toLine({ style, weight }: Border): BorderSide["style"] {
  if (style === "Double") return "double";
  if (style === "Dot") return "dotted";
  const heavy = weight === "Medium" || weight === "Thick";
  if (style === "Dash") return heavy ? "mediumDashed" : "dashed";
  if (style === "DashDot") return heavy ? "mediumDashDot" : "dashDot";
  return weight === "Hairline" ? "hair" : weight === "Thin" ? "thin" : weight === "Medium" ? "medium" : "thick";
}

function toAlignment(style: Style): NonNullable<CellStyle["alignment"]> {
  const stored: NonNullable<CellStyle["alignment"]> = {};
  if (style.horizontalAlignment !== "General") stored.horizontal = keyOf(HORIZONTAL, style.horizontalAlignment);
  if (style.verticalAlignment !== "Bottom") stored.vertical = keyOf(VERTICAL, style.verticalAlignment);
  if (style.wrapText) stored.wrapText = true;
  if (style.shrinkToFit) stored.shrinkToFit = true;
  if (style.indentLevel > 0) stored.indent = style.indentLevel;
  if (style.textOrientation !== 0) {
    stored.textRotation =
      style.textOrientation === 180
        ? 255
        : style.textOrientation < 0
          ? 90 - style.textOrientation
          : style.textOrientation;
  }
  return stored;
}

function keyOf<K extends string, V extends string>(table: Readonly<Record<K, V>>, value: V): K {
  const entry = (Object.entries(table) as [K, V][]).find(([, known]) => known === value);
  if (entry === undefined) throw new Error(`Not an alignment: ${value}`);
  return entry[0];
}

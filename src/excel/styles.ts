// What each role of a cell looks like. The one place that knows fonts, colours, number formats and measures of written sheets.

import type { Role } from "../report/sheet";

export interface RoleStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify";
  readonly wrap?: true;
  readonly format?: string;
  /** Points that a merged row is taller than its lines: paragraphs stand apart by as much, however long they are. */
  readonly gap?: number;
  /** Thin lines on all sides: the cell belongs to a table. */
  readonly boxed?: true;
}

export const FONT = "Times New Roman";
export const FONT_SIZE = 12;
export const VERTICAL = "Center";
/** A character of the standard font and the padding of a cell, in points: Excel's own measure of column widths. */
const POINTS_A_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;
const LINE = "#7F7F7F";
export const BORDER_COLOR = LINE;

const COUNT = "#,##0";
const DECIMAL = "#,##0.0";
const PERCENT = "0.00%";
const WHOLE_PERCENT = "0%";
/** Below a count, in its narrow column. */
const SHARE = "0.0%";
const POINTS = "+0.00%;-0.00%;0.00%";
/** The bars of shares in cells. */
export const BAR_FILL = "#E9B9B0";
/** Of figures changed by hand, whatever their role. */
export const BY_HAND_FILL = "#FFF2A8";
const HEADING_FILL = "#F3E3E1";
const GROUP_FILL = "#F7F2EC";
const TOTAL_FILL = "#EFE3D0";

const cell = { boxed: true } as const;
const number = { boxed: true, horizontal: "Right" } as const;
const group = { boxed: true, bold: true, fill: GROUP_FILL } as const;
const total = { boxed: true, bold: true, fill: TOTAL_FILL } as const;

export const STYLES: Readonly<Record<Role, RoleStyle>> = {
  organisation: { horizontal: "Center" },
  department: { bold: true, horizontal: "Center" },
  motto: { bold: true, underline: true, horizontal: "Center" },
  "form-number": { italic: true, horizontal: "Right" },
  "sheet-number": { italic: true, horizontal: "Left" },
  title: { bold: true, size: 15, horizontal: "Center", wrap: true },
  subtitle: { italic: true, horizontal: "Center" },
  "measure-unit": { italic: true, horizontal: "Right" },
  heading: { ...cell, bold: true, fill: HEADING_FILL, horizontal: "Center", wrap: true },
  "column-number": { ...cell, italic: true, size: 10, horizontal: "Center" },
  ordinal: { ...cell, horizontal: "Center" },
  code: { ...cell, horizontal: "Left" },
  text: { ...cell, horizontal: "Left", wrap: true },
  count: { ...number, format: COUNT },
  decimal: { ...number, format: DECIMAL },
  percent: { ...number, format: PERCENT },
  "whole-percent": { ...number, format: WHOLE_PERCENT },
  points: { ...number, format: POINTS },
  "share-line": { ...cell, italic: true, size: 10, horizontal: "Left" },
  share: { ...number, italic: true, size: 10, format: SHARE },
  "band-low": { ...cell, horizontal: "Center", bold: true, color: "#9C0006", fill: "#FBE3E4" },
  "band-middle": { ...cell, horizontal: "Center", color: "#7A4B00", fill: "#FFF3D6" },
  "band-high": { ...cell, horizontal: "Center", color: "#0B5A2A", fill: "#E1F2E5" },
  group: { ...group, horizontal: "Left", wrap: true },
  "group-ordinal": { ...group, horizontal: "Center" },
  "group-count": { ...group, horizontal: "Right", format: COUNT },
  "group-decimal": { ...group, horizontal: "Right", format: DECIMAL },
  "group-percent": { ...group, horizontal: "Right", format: PERCENT },
  "group-points": { ...group, horizontal: "Right", format: POINTS },
  total: { ...total, horizontal: "Center", wrap: true },
  "total-count": { ...total, horizontal: "Right", format: COUNT },
  "total-decimal": { ...total, horizontal: "Right", format: DECIMAL },
  "total-percent": { ...total, horizontal: "Right", format: PERCENT },
  "total-points": { ...total, horizontal: "Right", format: POINTS },
  error: { ...cell, horizontal: "Center", bold: true, color: "#9C0006", fill: "#FBE3E4" },
  warning: { ...cell, horizontal: "Center", color: "#7A4B00", fill: "#FFF3D6" },
  note: { ...cell, horizontal: "Center", color: "#1F4E79", fill: "#E3EEF8" },
  link: { ...cell, horizontal: "Left", color: "#0B57A4" },
  remark: { wrap: true, horizontal: "Left" },
  section: { bold: true, horizontal: "Left" },
  prose: { size: 14, wrap: true, horizontal: "Justify", gap: 8 },
  input: { ...number, format: COUNT, fill: "#FFFBEA" },
  "own-note": { ...cell, horizontal: "Left", wrap: true },
  "place-date": { italic: true, horizontal: "Center" },
  signature: { bold: true, horizontal: "Center" },
};

/** A width in characters of the standard font, in points. */
export function columnPoints(characters: number): number {
  return characters * POINTS_A_CHARACTER + PADDING_POINTS;
}

/** An indent takes about this much of the cell. */
const INDENT_POINTS = 8;

/** What a text has of the columns that its cell spans, in points. */
export function cellRoom(columns: readonly number[], indent = 0): number {
  return columns.reduce((sum, characters) => sum + columnPoints(characters), -PADDING_POINTS - indent * INDENT_POINTS);
}

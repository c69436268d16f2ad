// What a person gave a sheet of ours to look like – fonts, fills, alignments, sizes, hidden lines, a filter – told from what its roles
// look like. Pure. Where it belongs in the next writing is decided in carry-dress.ts.

import type { Line } from "./drawn-lines";
import type { Rectangle } from "./read-values";
import { splitKey } from "./role-areas";
import { BY_HAND_FILL, FONT, FONT_SIZE, STYLES, VERTICAL } from "./styles";

/** What is asked of a cell, as the paths of Excel's format objects. */
export const FEATURES = [
  "font.name",
  "font.size",
  "font.bold",
  "font.italic",
  "font.underline",
  "font.strikethrough",
  "font.color",
  "fill.color",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
] as const;
export type Look = (typeof FEATURES)[number];
export type Feature = Look | Line;
export type FeatureValue = string | number | boolean;
/** Only what differs from the role's look. */
export type CellDress = ReadonlyMap<Feature, FeatureValue>;

/** The rows and columns that stay in view; null: none. */
export type Frozen = { readonly rows: number; readonly columns: number } | null;

/** A scale, or numbers of pages; what is not set is absent. */
export type Zoom = Readonly<Partial<Record<"scale" | "horizontalFitToPages" | "verticalFitToPages", number>>>;

export interface SheetFilter {
  readonly area: Rectangle;
  /** By column of the area; what filters nothing is absent. */
  readonly criteria: ReadonlyMap<number, Excel.FilterCriteria>;
}

export interface Dress {
  /** By "row:column" from A1. */
  readonly cells: ReadonlyMap<string, CellDress>;
  /** In points; of a hidden line Excel does not tell the size. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Absent: as the description says. */
  readonly frozen?: Frozen;
  /** Absent: as printed-pages.ts says. */
  readonly zoom?: Zoom;
  /** Rows that begin a page by hand, in their order; absent: as printed-pages.ts says. */
  readonly breaks?: readonly number[];
  /** null: no filter. */
  readonly filter: SheetFilter | null;
}

export const UNDRESSED: Dress = {
  cells: new Map(),
  widths: new Map(),
  heights: new Map(),
  hiddenColumns: new Set(),
  hiddenRows: new Set(),
  filter: null,
};

/** The key of cells where nothing stands. */
export const BLANK = "/0";
export const NO_FILL = "#FFFFFF";

/** What cells of a key (role-areas.ts) look like as we write them. */
export function featuresOf(key: string): Readonly<Record<Look, FeatureValue>> {
  const { role, byHand } = splitKey(key);
  const look = key === BLANK ? {} : STYLES[role];
  const style = byHand ? { ...look, fill: BY_HAND_FILL } : look;
  return {
    "font.name": FONT,
    "font.size": style.size ?? FONT_SIZE,
    "font.bold": style.bold ?? false,
    "font.italic": style.italic ?? false,
    "font.underline": style.underline ? "Single" : "None",
    "font.strikethrough": false,
    "font.color": style.color ?? "#000000",
    "fill.color": style.fill ?? NO_FILL,
    horizontalAlignment: style.horizontal ?? "General",
    verticalAlignment: VERTICAL,
    wrapText: style.wrap ?? false,
  };
}

/** Colours come in capitals or not. */
export function isSame(read: unknown, ours: FeatureValue): boolean {
  return typeof read === "string" ? read.toUpperCase() === String(ours).toUpperCase() : read === ours;
}

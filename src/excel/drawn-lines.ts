// Lines that a person drew in our tables. Each is told once: with the cell above it or left of it; Excel tells it of both.

import type { FeatureValue } from "./dress";
import { BORDER_COLOR } from "./styles";

export const LINES = ["borders.bottom", "borders.right", "borders.left"] as const;
export type Line = (typeof LINES)[number];

/** What is asked of a cell. */
export const BORDERS = ["top", "bottom", "left", "right"].flatMap((side) =>
  ["style", "weight", "color"].map((part) => `borders.${side}.${part}`),
);

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Where an area has a line that each of its cells has. */
const PLACES: Readonly<Record<Line, readonly (typeof EDGES)[number][]>> = {
  "borders.bottom": ["EdgeBottom", "InsideHorizontal"],
  "borders.right": ["EdgeRight", "InsideVertical"],
  "borders.left": ["EdgeLeft"],
};

/** The lines around and in an area of cells with lines of ours. */
export function loadLines({ format }: Excel.RangeAreas): Excel.RangeBorder[] {
  return EDGES.map((edge) => format.borders.getItem(edge).load({ style: true, weight: true, color: true }));
}

/** Several looks in one area read as none; areas of one row have no lines in them. */
export function areOurs(borders: readonly Excel.RangeBorder[]): boolean {
  return borders.every(({ style, weight, color }) => {
    const isOfOneLook = (style as string | null) !== null;
    return isOfOneLook && lineOf({ style, weight, color }) === null;
  });
}

/** Those of one of the cells of an answer. */
export function linesOf(
  cells: readonly (readonly Excel.CellProperties[])[],
  row: number,
  column: number,
): [Line, FeatureValue][] {
  const borders = (down: number, right: number): Excel.CellBorderCollection =>
    cells[row + down]?.[column + right]?.format?.borders ?? {};
  const found: Readonly<Record<Line, string | null>> = {
    "borders.bottom": lineOf(borders(0, 0).bottom) ?? lineOf(borders(1, 0).top),
    "borders.right": lineOf(borders(0, 0).right) ?? lineOf(borders(0, 1).left),
    "borders.left": column === 0 ? lineOf(borders(0, 0).left) : null,
  };
  return LINES.flatMap((line): [Line, FeatureValue][] => (found[line] === null ? [] : [[line, found[line]]]));
}

/** Its style, weight and colour as one text; null: missing, or ours. */
function lineOf({ style, weight, color }: Excel.CellBorder = {}): string | null {
  if (!style || style === "None") return null;
  const isOurs = style === "Continuous" && weight === "Thin" && color?.toUpperCase() === BORDER_COLOR;
  return isOurs ? null : [style, weight, color].join("/");
}

export function drawLine(borders: Excel.RangeBorderCollection, line: Line, drawn: string): void {
  const [style, weight, color] = drawn.split("/");
  for (const place of PLACES[line]) Object.assign(borders.getItem(place), { style, weight, color });
}

export function isLine(feature: string): feature is Line {
  return feature in PLACES;
}

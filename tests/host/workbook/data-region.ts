// Where data ends: the region around a cell, and the edge that Ctrl and an arrow key jump to.

import { areaOf, bounding, maxColumns, maxRows } from "./a1";
import { cellAt, cellsIn, holdsContent, usedArea } from "./grid";
import type { Area, Sheet } from "./state";

/** Grows an area as long as a neighbour, also across a corner, holds something. */
export function regionOf(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const around = {
      firstRow: Math.max(0, region.firstRow - 1),
      firstColumn: Math.max(0, region.firstColumn - 1),
      lastRow: Math.min(maxRows - 1, region.lastRow + 1),
      lastColumn: Math.min(maxColumns - 1, region.lastColumn + 1),
    };
    let grown = region;
    for (const { row, column, cell } of cellsIn(sheet, around)) {
      if (holdsContent(cell)) grown = bounding(grown, areaOf(row, column));
    }
    if (JSON.stringify(grown) === JSON.stringify(region)) return region;
    region = grown;
  }
}

export type Direction = "Left" | "Right" | "Up" | "Down";

const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** The last filled cell of a run, or the next filled one, or the end of the sheet. */
export function edgeOf(sheet: Sheet, from: Area, direction: Direction): Area {
  const [down, right] = steps[direction];
  const filled = (row: number, column: number): boolean => {
    const cell = cellAt(sheet, row, column);
    return cell !== undefined && holdsContent(cell);
  };
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < maxRows && column < maxColumns;
  let [row, column] = [from.firstRow, from.firstColumn];
  const run = filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
  const used = usedArea(sheet, true) ?? areaOf(0, 0);
  while (inside(row + down, column + right)) {
    if (run && !filled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!run && filled(row, column)) break;
    const beyond = row > used.lastRow || column > used.lastColumn;
    if (!run && beyond) {
      if (direction === "Down") row = maxRows - 1;
      if (direction === "Right") column = maxColumns - 1;
      if (direction === "Down" || direction === "Right") break;
    }
  }
  return areaOf(row, column);
}

export function extended(sheet: Sheet, area: Area, from: Area, direction: Direction): Area {
  return bounding(area, edgeOf(sheet, from, direction));
}

// Areas inside a source, found again in every copy of it that fills a target.

import { columnsOf, intersection, rowsOf } from "./a1";
import type { Area } from "./state";

export function shiftedAreas(areas: readonly Area[], source: Area, target: Area): Area[] {
  const found: Area[] = [];
  for (let row = target.firstRow; row <= target.lastRow; row += rowsOf(source)) {
    for (let column = target.firstColumn; column <= target.lastColumn; column += columnsOf(source)) {
      const [down, right] = [row - source.firstRow, column - source.firstColumn];
      for (const area of areas) {
        const inside = intersection(area, source);
        if (!inside) continue;
        found.push({
          firstRow: inside.firstRow + down,
          lastRow: inside.lastRow + down,
          firstColumn: inside.firstColumn + right,
          lastColumn: inside.lastColumn + right,
        });
      }
    }
  }
  return found;
}

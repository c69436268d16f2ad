// Of numbers that may be days, those that Excel shows as days: marked in the grids that hold them. Asked for few cells, and only
// where values leave a doubt.

import type { Grid } from "../model/grid";
import { isDateFormat } from "./date-system";
import { parseAreas } from "./parse-areas";
import { readRectangles } from "./read-rectangles";
import { withExcel } from "./with-excel";

export interface DoubtfulCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** Null where none of the cells is a day. */
export async function markDays(
  grids: readonly Grid[],
  cells: readonly DoubtfulCell[],
  signal: AbortSignal,
): Promise<readonly Grid[] | null> {
  const wanted = cells.flatMap(({ sheet, cell }) => (parseAreas(cell) ?? []).map((area) => ({ sheet, ...area })));
  const found = await withExcel((context) => readRectangles(context, wanted, signal, { formats: true }));
  const days = new Map<string, Set<string>>();
  cells.forEach(({ sheet, cell }, index) => {
    if (!isDateFormat(found[index]?.formats[0]?.[0] ?? "")) return;
    const known = days.get(sheet);
    if (known) known.add(cell);
    else days.set(sheet, new Set([cell]));
  });
  return days.size === 0 ? null : grids.map((grid) => withDays(grid, days.get(grid.sheet)));
}

function withDays(grid: Grid, days: ReadonlySet<string> | undefined): Grid {
  return days ? { ...grid, days } : grid;
}

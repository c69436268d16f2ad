// Of numbers whose value leaves a doubt, those that Excel shows as days or as percentages: marked in the grids that hold them. Asked
// for few cells, and only where values leave a doubt.

import type { NamedCell } from "../model/cell-place";
import type { Grid } from "../model/grid";
import { isDateFormat, isPercentFormat } from "./date-system";
import { parseAreas } from "./parse-areas";
import { readRectangles } from "./read-rectangles";
import { withExcel } from "./with-excel";

/** Null where none of the cells is either. */
export async function markShown(
  grids: readonly Grid[],
  cells: readonly NamedCell[],
  signal: AbortSignal,
): Promise<readonly Grid[] | null> {
  const wanted = cells.flatMap(({ sheet, cell }) => (parseAreas(cell) ?? []).map((area) => ({ sheet, ...area })));
  const found = await withExcel((context) => readRectangles(context, wanted, signal, { formats: true }));
  const formats = cells.map((_, index) => found[index]?.formats[0]?.[0] ?? "");
  const shown = (sheet: string, isShown: (format: string) => boolean): ReadonlySet<string> =>
    new Set(cells.flatMap((one, index) => (one.sheet === sheet && isShown(formats[index] ?? "") ? [one.cell] : [])));
  if (!formats.some((format) => isDateFormat(format) || isPercentFormat(format))) return null;
  const asked = new Set(cells.map(({ sheet }) => sheet));
  return grids.map((grid) =>
    asked.has(grid.sheet)
      ? { ...grid, days: shown(grid.sheet, isDateFormat), percents: shown(grid.sheet, isPercentFormat) }
      : grid,
  );
}

// Reads what the person wrote right of the tables of our sheets. It is theirs, and moves with the rows that it stands beside
// (move-beside.ts). One round trip, and only where a formula stands there: others read with the sheets themselves.

import type { CellValue } from "../model/grid";
import { isFormula } from "./formula-text";
import { ownCell, type OwnCell } from "./own-cells";
import type { ReadRectangle, SheetRectangle } from "./read-rectangles";
import { askBounds, type Rectangle } from "./read-values";

/** What stands right of a table, from the table's first row down to the last one used; null: a formula beside fills the cell. */
export interface Beside {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (OwnCell | null)[])[];
}

/** Notes stand close to the table: what is further away is something else. */
const MOST_COLUMNS = 30;
const MOST_CELLS = 200_000;

/** Where something of the person's may stand; null: nothing is used there. */
export function besideArea(area: Rectangle, used: Rectangle | null): Rectangle | null {
  if (used === null || area.rows === 0) return null;
  const column = area.column + area.columns;
  const columns = Math.min(used.column + used.columns - column, MOST_COLUMNS);
  const rows = Math.min(used.row + used.rows - area.row, Math.floor(MOST_CELLS / Math.max(1, columns)));
  return columns > 0 && rows > 0 ? { row: area.row, column, rows, columns } : null;
}

/** `read`: the cells of each place, with their number formats. */
export async function readBeside(
  context: Excel.RequestContext,
  places: readonly SheetRectangle[],
  read: readonly ReadRectangle[],
): Promise<Beside[]> {
  const asked = places.map((place, index) =>
    (read[index]?.formulas ?? []).flatMap((line, row) =>
      line.flatMap((formula, column) =>
        isFormula(formula, undefined) ? [askFormula(context, place, row, column)] : [],
      ),
    ),
  );
  if (asked.some((cells) => cells.length > 0)) await context.sync();
  return places.map(({ row, column }, index) => {
    const { formulas = [], formats = [] } = read[index] ?? {};
    const cells = formulas.map((line, down) =>
      line.map((formula, right): OwnCell | null => ownCell(formula, formula, formats[down]?.[right] ?? "General")),
    );
    const put = (down: number, right: number, cell: OwnCell | null): void => {
      const line = cells[down];
      if (line && right >= 0 && right < line.length) line[right] = cell;
    };
    for (const { range, spill, at } of asked[index] ?? []) {
      const formula = (range.formulas as CellValue[][])[0]?.[0] ?? "";
      const value = (range.values as CellValue[][])[0]?.[0] ?? "";
      if (!spill.isNullObject) fill(spill, ([down, right]) => put(down - row, right - column, null));
      put(at.row, at.column, ownCell(value, formula, formats[at.row]?.[at.column] ?? "General"));
    }
    return { row, column, cells };
  });
}

interface AskedFormula {
  readonly range: Excel.Range;
  readonly spill: Excel.Range;
  readonly at: { readonly row: number; readonly column: number };
}

function askFormula(context: Excel.RequestContext, place: SheetRectangle, row: number, column: number): AskedFormula {
  const range = context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row + row, place.column + column, 1, 1)
    .load({ formulas: true, values: true });
  const spill = askBounds(range.getSpillingToRangeOrNullObject());
  return { range, spill, at: { row, column } };
}

function fill(
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  put: (cell: readonly [row: number, column: number]) => void,
): void {
  for (let row = rowIndex; row < rowIndex + rowCount; row += 1) {
    for (let column = columnIndex; column < columnIndex + columnCount; column += 1) put([row, column]);
  }
}

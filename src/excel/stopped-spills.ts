// A formula that fills cells fills none of the person's: where it would, what it gives stands as values.

import type { Sheet, SheetCell } from "../report/sheet";
import { without } from "./sheet-look";

/** `kept`: the person's cells, by "row:column". The sheet itself where no formula would fill one of them. */
export function withoutStopped(sheet: Sheet, kept: Pick<ReadonlySet<string>, "has">): Sheet {
  const stopped = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const filled = cell?.spills ? cellsFrom(row, column, cell.spills) : [];
      return filled.some((place) => kept.has(place)) ? filled : [];
    }),
  );
  if (stopped.length === 0) return sheet;
  const places = new Set(stopped);
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (cell && places.has(`${row}:${column}`) ? asValue(cell) : cell)),
  );
  return { ...sheet, rows };
}

function cellsFrom(row: number, column: number, { rows, columns }: NonNullable<SheetCell["spills"]>): string[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
  );
}

/** What a formula gives, without the formula. */
export function asValue(cell: SheetCell): SheetCell {
  return without(cell, "formula", "spills", "spilled");
}

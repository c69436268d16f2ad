// The cells of a described sheet that span several columns or rows: few among many.

import type { Sheet, SheetCell } from "../report/sheet";

export interface Span {
  readonly cell: SheetCell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function* spansOf({ rows: lines }: Sheet): Generator<Span> {
  for (const [row, line] of lines.entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      if (!cell) continue;
      const { rows = 1, columns = 1 } = cell;
      if (rows * columns > 1) yield { cell, row, column, rows, columns };
    }
  }
}

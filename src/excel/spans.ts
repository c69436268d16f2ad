// The cells of a described sheet that span several columns or rows: few among many.

import type { Sheet, SheetCell } from "../report/sheet";

export interface Span {
  readonly cell: SheetCell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Who writes a sheet asks several times, and to look at every cell of ten thousand rows takes its time. */
const known = new WeakMap<Sheet["rows"], readonly Span[]>();

export function spansOf({ rows }: Pick<Sheet, "rows">): readonly Span[] {
  let spans = known.get(rows);
  if (!spans) known.set(rows, (spans = findSpans(rows)));
  return spans;
}

function findSpans(lines: Sheet["rows"]): readonly Span[] {
  const spans: Span[] = [];
  for (const [row, line] of lines.entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      if (!cell) continue;
      const { rows = 1, columns = 1 } = cell;
      if (rows * columns > 1) spans.push({ cell, row, column, rows, columns });
    }
  }
  return spans;
}

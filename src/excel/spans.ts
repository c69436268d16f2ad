// The cells of a described sheet that span several columns or rows: few among many.

import { finish, mapInSteps, type Stepwise } from "../model/progress";
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

export function spansOf(sheet: Pick<Sheet, "rows">): readonly Span[] {
  return finish(lookForSpans(sheet));
}

/** The same in small steps: who asks for the spans of these rows afterwards finds them known. */
export function* lookForSpans({ rows }: Pick<Sheet, "rows">): Stepwise<readonly Span[]> {
  const before = known.get(rows);
  if (before) return before;
  const spans: Span[] = [];
  yield* mapInSteps(rows, "write", (line, row) => addSpans(spans, row, line));
  known.set(rows, spans);
  return spans;
}

function addSpans(spans: Span[], row: number, line: Sheet["rows"][number]): void {
  for (let column = 0; column < line.length; column += 1) {
    const cell = line[column];
    if (!cell) continue;
    const { rows = 1, columns = 1 } = cell;
    if (rows * columns > 1) spans.push({ cell, row, column, rows, columns });
  }
}

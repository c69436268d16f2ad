// Finds formulas on the person's sheets that name a cell of ours whose row is another one after the writing: Excel leaves their
// addresses as they are, so the person is told of them. They are never changed. Two round trips, only where rows move.

import type { NamedCell } from "../model/cell-place";
import { cellAddress } from "../model/grid";
import { refersTo, type Move } from "./moved-references";
import type { SheetInfo } from "./own-sheets";
import { readRectangles } from "./read-rectangles";
import { askBounds, rectangleOf } from "./read-values";
import { pauseWhenDue } from "./take-steps";

/** Of a sheet of ours, as it is called. */
export interface MovedSheet {
  readonly name: string;
  readonly move: Move;
}

/** A sheet that looks into ours is a small one; lists are not looked through. */
const MOST_CELLS = 20_000;
const MOST_OF_ALL = 60_000;
const ROWS_A_STEP = 500;

export async function findPointing(
  context: Excel.RequestContext,
  infos: readonly SheetInfo[],
  moved: readonly MovedSheet[],
  signal: AbortSignal,
): Promise<NamedCell[]> {
  const theirs = infos.filter(({ own, sent }) => own === null && !sent);
  if (moved.length === 0 || theirs.length === 0) return [];
  const used = theirs.map(({ id }) =>
    askBounds(context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true)),
  );
  await context.sync();
  const places = theirs.flatMap(({ id, name }, index) => {
    const range = used[index];
    if (!range || range.isNullObject) return [];
    const area = rectangleOf(range);
    return area.rows * area.columns > MOST_CELLS ? [] : [{ sheet: id, name, ...area }];
  });
  let room = MOST_OF_ALL;
  const read = places.filter(({ rows, columns }) => (room -= rows * columns) >= 0);
  const grids = await readRectangles(context, read, signal);
  const pause = pauseWhenDue(signal);
  const found: NamedCell[] = [];
  for (const [index, { name, row, column }] of read.entries()) {
    for (const [down, line] of (grids[index]?.formulas ?? []).entries()) {
      if (down % ROWS_A_STEP === 0) await pause();
      line.forEach((formula, right) => {
        const isPointing = typeof formula === "string" && formula.startsWith("=") && refersToAny(formula, moved);
        if (isPointing) found.push({ sheet: name, cell: cellAddress(row + down, column + right) });
      });
    }
  }
  return found;
}

function refersToAny(formula: string, moved: readonly MovedSheet[]): boolean {
  return moved.some(({ name, move }) =>
    refersTo(formula, name, ([row, column]) => {
      const to = move([row, column]);
      return to === null || to[0] !== row || to[1] !== column;
    }),
  );
}

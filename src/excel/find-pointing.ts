// Finds formulas on the person's sheets that name a cell of ours whose row is another one after the writing: Excel leaves their
// addresses as they are, so the person is told of them. They are never changed. Two round trips, only where rows move; more of sheets that
// are large and have formulas.

import type { NamedCell } from "../model/cell-place";
import { cellAddress } from "../model/grid";
import { refersTo, type Move } from "./moved-references";
import type { SheetInfo } from "./own-sheets";
import { readRectangles, type SheetRectangle } from "./read-rectangles";
import { askBounds, rectangleOf } from "./read-values";
import { pauseWhenDue } from "./take-steps";

/** Of a sheet of ours, as it is called. */
export interface MovedSheet {
  readonly name: string;
  readonly move: Move;
}

const ROWS_A_STEP = 500;
/** So many are read in one request anyway. */
const FEW_CELLS = 40_000;

interface Place extends SheetRectangle {
  readonly name: string;
}

export async function findPointing(
  context: Excel.RequestContext,
  infos: readonly SheetInfo[],
  moved: readonly MovedSheet[],
  signal: AbortSignal,
): Promise<NamedCell[]> {
  const theirs = infos.filter(({ own, sent }) => own === null && !sent);
  if (moved.length === 0 || theirs.length === 0) return [];
  const read = await placesOf(context, theirs);
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

/** Most lists have no formula: the large ones needn't be read then. Of a protected sheet Excel does not say. */
async function placesOf(context: Excel.RequestContext, sheets: readonly SheetInfo[]): Promise<Place[]> {
  const { worksheets } = context.workbook;
  const asked = sheets.map(({ id, name }) => {
    const sheet = worksheets.getItem(id);
    const used = askBounds(sheet.getUsedRangeOrNullObject(true));
    return { id, name, used, protection: sheet.protection.load({ protected: true }) };
  });
  await context.sync();
  const places = asked.flatMap(({ id, name, used, protection }) =>
    used.isNullObject ? [] : [{ place: { sheet: id, name, ...rectangleOf(used) }, isAsked: !protection.protected }],
  );
  const looked = places.map(({ place, isAsked }) => {
    const isLarge = place.rows * place.columns > FEW_CELLS;
    const formulas = isLarge && isAsked ? askFormulas(worksheets.getItem(place.sheet)) : null;
    return { place, formulas };
  });
  if (looked.some(({ formulas }) => formulas !== null)) await context.sync();
  return looked.flatMap(({ place, formulas }) => (formulas?.isNullObject === true ? [] : [place]));
}

function askFormulas(sheet: Excel.Worksheet): Excel.RangeAreas {
  return sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load({ areaCount: true });
}

function refersToAny(formula: string, moved: readonly MovedSheet[]): boolean {
  return moved.some(({ name, move }) =>
    refersTo(formula, name, ([row, column]) => {
      const to = move([row, column]);
      return to === null || to[0] !== row || to[1] !== column;
    }),
  );
}

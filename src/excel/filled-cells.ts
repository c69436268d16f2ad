// Cells of our sheets that hold what a formula of ours gave: those that it fills now, and those that were frozen and stand untouched.
// Nobody typed them.

import { standingFrozen, type FrozenSetting } from "./freeze-formulas";
import { isFormula } from "./formula-text";
import type { OwnState } from "./read-own-sheets";
import { askBounds, type Rectangle, rectangleOf } from "./read-values";
import { readRow } from "./written-rows";

export interface FilledCells {
  /** Whole, the formula's own cell included. */
  readonly spills: readonly Rectangle[];
  readonly frozen: readonly Rectangle[];
}

export const NOTHING_FILLED: FilledCells = { spills: [], frozen: [] };

type Standing = Pick<OwnState, "id" | "area" | "look" | "formulas">;

/** By sheet, in the order given. One round trip where a formula of ours may spill or was frozen, none else. */
export async function readFilled(
  context: Excel.RequestContext,
  states: readonly Standing[],
  setting: FrozenSetting,
): Promise<FilledCells[]> {
  const spilling = states.map((state) => spillingCells(state).map((cell) => askSpill(context, state, cell)));
  const frozen = standingFrozen(context, setting);
  if (frozen.isNone && spilling.every((cells) => cells.length === 0)) return states.map(() => NOTHING_FILLED);
  await context.sync();
  const stand = frozen.take();
  return states.map(({ id }, index) => ({
    spills: (spilling[index] ?? []).flatMap((range) => (range.isNullObject ? [] : [rectangleOf(range)])),
    frozen: stand.filter(({ sheet }) => sheet === id),
  }));
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Formulas of ours that were to fill several cells, where a formula stands still. */
function spillingCells({ look, formulas }: Standing): Cell[] {
  if (!look?.patterns.some((pattern) => pattern.some((cell) => cell?.spills))) return [];
  return formulas.flatMap((line, row) =>
    (look.patterns[readRow(line.at(-1))?.pattern ?? -1] ?? []).flatMap((cell, column) =>
      cell?.spills && isFormula(line[column], undefined) ? [{ row, column }] : [],
    ),
  );
}

function askSpill(context: Excel.RequestContext, { id, area }: Standing, { row, column }: Cell): Excel.Range {
  const cell = context.workbook.worksheets.getItem(id).getRangeByIndexes(area.row + row, area.column + column, 1, 1);
  return askBounds(cell.getSpillingToRangeOrNullObject());
}

/** Filled by a formula of another cell: the formula itself is looked at like any other. */
export function isSpilledInto({ spills }: FilledCells, row: number, column: number): boolean {
  return spills.some((area) => isWithin(area, row, column) && (area.row !== row || area.column !== column));
}

export function isFrozen({ frozen }: FilledCells, row: number, column: number): boolean {
  return frozen.some((area) => isWithin(area, row, column));
}

function isWithin(area: Rectangle, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

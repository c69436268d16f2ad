// Puts formulas into the rows of a described sheet: one that spills leaves the other cells that it fills without an entry.

import type { SheetCell } from "../sheet";
import type { SheetRow } from "../layout";

export interface LiveFormula {
  readonly row: number;
  readonly column: number;
  /** Cells that it fills, its own included. */
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
}

export function withFormulas(rows: readonly SheetRow[], formulas: readonly LiveFormula[]): readonly SheetRow[] {
  const live = rows.map((row) => [...row]);
  for (const { row, column, rows: height, columns: width, formula } of formulas) {
    for (let r = row; r < row + height; r++) {
      for (let c = column; c < column + width; c++) {
        const cell = live[r]?.[c];
        const line = live[r];
        if (line && cell) line[c] = r === row && c === column ? anchor(cell, formula, height, width) : spilled(cell);
      }
    }
  }
  return live;
}

function anchor(cell: SheetCell, formula: string, rows: number, columns: number): SheetCell {
  return { ...cell, formula, ...(rows * columns > 1 && { spills: { rows, columns } }) };
}

function spilled(cell: SheetCell): SheetCell {
  return { ...cell, spilled: true };
}

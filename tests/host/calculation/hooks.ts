// What workbook/ and the driver may ask of the calculation. workbook/ changes cells, names and sheets, and the references in
// formulas (taking these out before and putting them in again after), and tells of it then.

import type { Area, Sheet } from "../workbook/state";

export interface Calculator {
  /** Takes over the formula of a cell that holds it already; fails when Excel would refuse to take it. */
  enter(sheet: Sheet, row: number, column: number, formula: string): void;
  /** Refuses what Excel would refuse, before anything is written. */
  check(formula: string): void;
  /** The cell lost its formula. */
  release(sheet: Sheet, row: number, column: number): void;
  /** Contents changed: computes what was entered since and everything that depends on it. */
  changed(sheet: Sheet, area: Area): void;
  /** Sheets, tables or names came, went, were renamed or cover other cells: looks every reference up anew. */
  renamed(): void;
  /** Computes what was entered since the last calculation, where no cells are announced as changed. */
  calculate(): void;
  /** Computes every formula, also those whose cached value a file holds. */
  calculateAll(): void;
}

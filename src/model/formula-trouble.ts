// Why a cell with a formula was left as it is: what repairing, freezing and their restore list, cell by cell.

export type FormulaTrouble =
  /** Excel still does not know the function. */
  | "unknown-function"
  /** No value came. */
  | "busy"
  /** The sheet is protected. */
  | "protected"
  /** The formula shows an error, which would be frozen for a figure. */
  | "error"
  /** The formula is spelt well, and what it is asked gives an error. */
  | "failing"
  /** Somebody changed the cell since. */
  | "changed"
  /** The cell changed while it was to be frozen. */
  | "changing";

export interface TroubledCell {
  /** The sheet's name and the cell's A1 address. */
  readonly sheet: string;
  readonly cell: string;
  readonly trouble: FormulaTrouble;
}

/** How far an action on formulas reaches. */
export type FormulaPlaceName = "selection" | "sheet" | "workbook";

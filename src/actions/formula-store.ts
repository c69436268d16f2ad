// What the pane shows about formulas between two presses of a button: the cells that the last action left alone, and how many
// frozen formulas can be restored. Pure; kept in memory only.

import type { TroubledCell } from "../model/formula-trouble";
import { createStore } from "./create-store";

export interface FormulaState {
  readonly left: readonly TroubledCell[];
  /** Frozen formulas that the workbook remembers; null: not looked for yet. */
  readonly frozen: number | null;
}

export const formulaStore = createStore<FormulaState>({ left: [], frozen: null });

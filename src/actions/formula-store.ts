// What the pane shows about formulas between two presses of a button: the cells that the last action left alone, and how many
// frozen formulas can be restored. Pure; kept in memory only.

import type { TroubledCell } from "../model/formula-trouble";

export interface FormulaState {
  readonly left: readonly TroubledCell[];
  /** Frozen formulas that the workbook remembers; null: not looked for yet. */
  readonly frozen: number | null;
}

type Listener = (state: FormulaState) => void;

let state: FormulaState = { left: [], frozen: null };
const listeners = new Set<Listener>();

export const formulaStore = {
  get(): FormulaState {
    return state;
  },
  /** Calls the listener after every change; gives back how to stop that. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  put(part: Partial<FormulaState>): void {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener(state);
  },
};

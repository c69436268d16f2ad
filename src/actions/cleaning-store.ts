// What cleaning knows between two presses of a button: the mends proposed last, and how to take back those applied.
// Pure; kept in memory only, for it holds texts of the workbook.

import type { CellChange } from "../excel/change-cells";
import type { MendProposal } from "../model/mend";

export interface CleaningState {
  /** null: not looked for yet. */
  readonly proposal: MendProposal | null;
  /** One entry a request, in the order in which they were made. */
  readonly back: readonly (readonly CellChange[])[];
}

type Listener = (state: CleaningState) => void;

let state: CleaningState = { proposal: null, back: [] };
const listeners = new Set<Listener>();

function change(part: Partial<CleaningState>): void {
  state = { ...state, ...part };
  for (const listener of [...listeners]) listener(state);
}

export const cleaningStore = {
  get(): CleaningState {
    return state;
  },
  /** Calls the listener after every change; gives back how to stop that. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  propose(proposal: MendProposal): void {
    change({ proposal });
  },
  keepBack(cells: readonly CellChange[]): void {
    if (cells.length > 0) change({ back: [...state.back, cells] });
  },
  /** The last entry has been taken back. */
  dropBack(): void {
    change({ back: state.back.slice(0, -1) });
  },
};

export function restorableCells({ back }: CleaningState): number {
  return back.reduce((sum, cells) => sum + cells.length, 0);
}

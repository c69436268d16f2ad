// What writing knows between two presses of a button: the cells changed by hand that wait for the person's word, and how to take
// the last writing back. Pure; kept in memory only, for it holds texts of the workbook.

import type { Replacement } from "../excel/replace-sheets";
import type { HandEdit } from "../model/hand-edit";

export interface LastWriting {
  readonly replaced: readonly Replacement[];
  /** false: it failed half-way, and the sheets could not be put back. */
  readonly finished: boolean;
}

export interface WritingState {
  /** Empty: nothing is asked. */
  readonly asked: readonly HandEdit[];
  /** null: there is nothing to take back. */
  readonly last: LastWriting | null;
}

type Listener = (state: WritingState) => void;

let state: WritingState = { asked: [], last: null };
const listeners = new Set<Listener>();

export const writeStore = {
  get(): WritingState {
    return state;
  },
  /** Calls the listener after every change; gives back how to stop that. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  change(part: Partial<WritingState>): void {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener(state);
  },
};

// The one store of the shared runtime: the current board, its issues and how fresh it is. Pure; it never reads a sheet.
// Buttons, pane and custom functions all look here, so that they can't differ.

import type { Board } from "../model/board";
import type { HostErrorCode } from "../model/failure";
import type { Issue } from "../model/issue";

export interface BoardState {
  /** Grows with every change of board or failure: equal versions, equal figures. */
  readonly version: number;
  readonly board: Board | null;
  readonly issues: readonly Issue[];
  /** A source sheet changed since the board was read. */
  readonly stale: boolean;
  /** Why the last reading failed; null after a good one. */
  readonly failure: HostErrorCode | null;
  /** Stored settings that could not be read and were reset, by name; "settings" stands for all. */
  readonly resetSettings: readonly string[];
  /** Excel calculates only when told to: cells may show old figures. */
  readonly manualCalculation: boolean;
}

type Listener = (state: BoardState) => void;

let state: BoardState = {
  version: 0,
  board: null,
  issues: [],
  stale: false,
  failure: null,
  resetSettings: [],
  manualCalculation: false,
};
const listeners = new Set<Listener>();

function change(next: Omit<BoardState, "version">): void {
  state = { ...next, version: state.version + 1 };
  for (const listener of [...listeners]) listener(state);
}

export const boardStore = {
  get(): BoardState {
    return state;
  },
  /** Calls the listener after every change; gives back how to stop that. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  put(board: Board, issues: readonly Issue[], resetSettings: readonly string[] = []): void {
    change({ ...state, board, issues, stale: false, failure: null, resetSettings });
  },
  noticeCalculation(manualCalculation: boolean): void {
    if (manualCalculation !== state.manualCalculation) change({ ...state, manualCalculation });
  },
  markStale(): void {
    if (state.board && !state.stale) change({ ...state, stale: true });
  },
  /** Keeps the last board, if there is one: old figures with a sentence beat none. */
  fail(failure: HostErrorCode): void {
    change({ ...state, failure });
  },
};

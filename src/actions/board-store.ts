// The one store of the shared runtime: the current board, its issues and how fresh it is. Pure; it never reads a sheet.
// Buttons, pane and custom functions all look here, so that they can't differ.

import type { Board } from "../model/board";
import type { HostErrorCode } from "../model/failure";
import type { Issue } from "../model/issue";
import type { ListSeparator } from "../model/list-separator";
import { createStore } from "./create-store";

export interface BoardState {
  /** Grows with every change of board or failure: equal versions, equal figures. */
  readonly version: number;
  readonly board: Board | null;
  readonly issues: readonly Issue[];
  /** A source sheet changed since the board was read. */
  readonly stale: boolean;
  /** Why the last reading failed; null after a good one. */
  readonly failure: HostErrorCode | null;
  /** The person stopped the first reading: nothing was read yet. */
  readonly isStopped: boolean;
  /** Stored settings that could not be read and were reset, by name; "settings" stands for all. */
  readonly resetSettings: readonly string[];
  /** Excel calculates only when told to: cells may show old figures. */
  readonly manualCalculation: boolean;
  /** Of formulas as a person types them here. */
  readonly listSeparator: ListSeparator;
}

const { get, subscribe, change } = createStore<BoardState>({
  version: 0,
  board: null,
  issues: [],
  stale: false,
  failure: null,
  isStopped: false,
  resetSettings: [],
  manualCalculation: false,
  listSeparator: ",",
});

function renew(part: Partial<BoardState>): void {
  change({ ...part, version: get().version + 1 });
}

export const boardStore = {
  get,
  subscribe,
  put(board: Board, issues: readonly Issue[], resetSettings: readonly string[] = []): void {
    renew({ board, issues, stale: false, failure: null, isStopped: false, resetSettings });
  },
  noticeCalculation(manualCalculation: boolean): void {
    if (manualCalculation !== get().manualCalculation) renew({ manualCalculation });
  },
  noticeSeparator(listSeparator: ListSeparator): void {
    // No figure follows from it: the version stays.
    if (listSeparator !== get().listSeparator) change({ listSeparator });
  },
  markStale(): void {
    const { board, stale } = get();
    if (board && !stale) renew({ stale: true });
  },
  /** Keeps the last board, if there is one: old figures with a sentence beat none. */
  fail(failure: HostErrorCode): void {
    renew({ failure, isStopped: false });
  },
  /** With a board the figures of the last reading stand, and there is nothing to say. */
  stop(): void {
    if (get().board === null) renew({ isStopped: true });
  },
};

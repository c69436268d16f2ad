// What writing knows between two presses of a button: the cells changed by hand that wait for the person's word, and how to take
// the last writing back. Pure; kept in memory only, for it holds texts of the workbook.

import type { Replacement } from "../excel/replace-sheets";
import type { HandEdit } from "../model/hand-edit";
import { createStore } from "./create-store";

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

export const writeStore = createStore<WritingState>({ asked: [], last: null });

// What cleaning knows between two presses of a button: the mends proposed last, and how to take back those applied.
// Pure; kept in memory only, for it holds texts of the workbook.

import type { CellChange } from "../excel/change-cells";
import type { Grid } from "../model/grid";
import type { MendProposal } from "../model/mend";
import { createStore } from "./create-store";

/** One press of the button. */
export interface Cleaning {
  /** What the sheets held before, by the ids of the sheets. */
  readonly before: readonly Grid[];
  /** One entry a request, in the order in which they were made. */
  readonly back: readonly (readonly CellChange[])[];
}

export interface CleaningState {
  /** null: not looked for yet. */
  readonly proposal: MendProposal | null;
  /** In the order in which they were made. */
  readonly done: readonly Cleaning[];
}

const { get, subscribe, change } = createStore<CleaningState>({ proposal: null, done: [] });

export const cleaningStore = {
  get,
  subscribe,
  propose(proposal: MendProposal): void {
    change({ proposal });
  },
  /** What is kept from now on leads back to this. */
  begin(before: readonly Grid[]): void {
    change({ done: [...get().done.filter(({ back }) => back.length > 0), { before, back: [] }] });
  },
  keepBack(cells: readonly CellChange[]): void {
    const { done } = get();
    const last = done.at(-1);
    if (last && cells.length > 0) {
      change({ done: [...done.slice(0, -1), { ...last, back: [...last.back, cells] }] });
    }
  },
  /** The last entry has been taken back. */
  dropBack(): void {
    const { done } = get();
    const last = done.at(-1);
    const back = last?.back.slice(0, -1) ?? [];
    change({ done: [...done.slice(0, -1), ...(last && back.length > 0 ? [{ ...last, back }] : [])] });
  },
};

export function restorableCells({ done }: CleaningState): number {
  return done.reduce((sum, { back }) => sum + back.flat().length, 0);
}

// Reads the sheets again: the button for what no event tells.

import type { Source } from "../model/board";
import type { BoardState } from "./board-store";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export interface RefreshOutcome {
  readonly sources: readonly Source[];
  /** Notes are not among them: they ask for nothing. */
  readonly issues: number;
  readonly notes: number;
}

export async function refresh(run: Run): Promise<RefreshOutcome> {
  return readingOf(await readBoard(run));
}

/** What a reading found, whoever asked for it. */
export function readingOf({ board, issues }: BoardState): RefreshOutcome {
  const notes = issues.filter(({ severity }) => severity === "note").length;
  return { sources: board?.sources ?? [], issues: issues.length - notes, notes };
}

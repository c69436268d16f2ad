// Reads the sheets again: the button for what no event tells.

import type { Source } from "../model/board";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export interface RefreshOutcome {
  readonly sources: readonly Source[];
  readonly issues: number;
}

export async function refresh(run: Run): Promise<RefreshOutcome> {
  const { board, issues } = await readBoard(run);
  return { sources: board?.sources ?? [], issues: issues.length };
}

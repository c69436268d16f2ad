// Writes the sheet on which a person changes the rows of form 2-BTCTW, or shows the one that is there: it is never written again.

import { showCell } from "../excel/show-cell";
import { writeTemplate } from "../excel/write-template";
import { describeFormRows } from "../report/describe-form-rows";
import { vi } from "../text/vi";
import { readBoard, readSources } from "./read-board";
import type { Run } from "./run";

export interface FormRowsOutcome {
  readonly sheet: string;
  /** The hidden sheet of choices; null where none was written. */
  readonly lists: string | null;
  readonly isNew: boolean;
}

export async function createFormRows(run: Run): Promise<FormRowsOutcome> {
  const { board } = await readSources(run);
  const known = board.sources.find(({ kind }) => kind === "form-rows");
  if (known) {
    await showCell(known.sheet, "");
    return { sheet: known.sheet, lists: null, isNew: false };
  }
  const { sheets, lists } = await writeTemplate([describeFormRows(board)], vi.template.sheets.lists, run.signal);
  await readBoard(run);
  return { sheet: sheets[0] ?? "", lists, isNew: true };
}

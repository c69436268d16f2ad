// Writes the sheet on which a person changes the rows of form 2-BTCTW, or shows the one that is there: it is never written again.

import { showCell, unhideSheet } from "../excel/show-cell";
import { writeTemplate } from "../excel/write-template";
import type { Board } from "../model/board";
import { describeFormRows } from "../report/describe-form-rows";
import { vi } from "../text/vi";
import { readBoard, readSources } from "./read-board";
import type { Run } from "./run";

export interface FormRowsOutcome {
  readonly sheet: string;
  /** The hidden sheet of choices; null where none was written. */
  readonly lists: string | null;
  readonly isNew: boolean;
  /** It was hidden, and so not read. */
  readonly wasHidden: boolean;
}

export async function createFormRows(run: Run): Promise<FormRowsOutcome> {
  let { board } = await readSources(run);
  const wanted = vi.template.formRows.sheet;
  const wasHidden = listOf(board) === undefined && board.hiddenSheets?.includes(wanted) === true;
  if (wasHidden) {
    await unhideSheet(wanted);
    ({ board } = await readSources(run));
  }
  const known = listOf(board);
  if (known) {
    await showCell(known.sheet, "");
    return { sheet: known.sheet, lists: null, isNew: false, wasHidden };
  }
  const { sheets, lists } = await writeTemplate([describeFormRows(board)], vi.template.sheets.lists, run.signal);
  await readBoard(run);
  return { sheet: sheets[0] ?? "", lists, isNew: true, wasHidden: false };
}

function listOf({ sources }: Board): Board["sources"][number] | undefined {
  return sources.find(({ kind }) => kind === "form-rows");
}

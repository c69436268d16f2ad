// Reads the sheets again and counts what is wrong. Changes nothing in the workbook.

import { missingLists, rowsLeftOut } from "../model/board";
import type { Severity } from "../model/issue";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export interface CheckOutcome {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Rows that no figure counts. */
  readonly leftOut: number;
  /** As missingLists says; where nothing was read both. */
  readonly missing: readonly ("units" | "admissions")[];
}

export async function checkData(run: Run): Promise<CheckOutcome> {
  const { board, issues } = await readBoard(run);
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const sources = board?.sources ?? [];
  return {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    leftOut: rowsLeftOut(sources),
    missing: board ? missingLists(board) : ["units", "admissions"],
  };
}

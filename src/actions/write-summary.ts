// Reads the sheets again, then writes the summary sheets: Tổng hợp, Cơ cấu, Kiểm tra.

import { showCell } from "../excel/show-cell";
import { writeSheet, type Written } from "../excel/write-sheet";
import { hasAdmissions } from "../indicators/admitted-counts";
import { resolveScope, type Scope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import type { Issue } from "../model/issue";
import { describeComposition } from "../report/describe-composition";
import { describeIssues } from "../report/describe-issues";
import { describeSummary } from "../report/describe-summary";
import type { Sheet } from "../report/sheet";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export interface WriteOutcome {
  readonly sheets: readonly Written[];
  /** false: nothing was written, for the reason given. */
  readonly written: boolean;
  readonly reason?: "no-units" | "no-admissions" | "no-data";
}

export async function writeSummary(run: Run): Promise<WriteOutcome> {
  const { board, issues } = await readBoard(run);
  if (!board || board.units.length === 0) return { sheets: [], written: false, reason: "no-units" };
  if (!hasAdmissions(board)) return { sheets: [], written: false, reason: "no-admissions" };
  const scope = resolveScope(board);
  if (!scope.ok) return { sheets: [], written: false, reason: "no-data" };
  const sheets = describe(board, scope.value, issues);
  const written: Written[] = [];
  for (const [index, sheet] of sheets.entries()) {
    run.progress({ stage: "write", done: index, total: sheets.length });
    written.push(await writeSheet(sheet, run.signal));
  }
  run.progress({ stage: "write", done: sheets.length, total: sheets.length });
  await showFirst(written);
  return { sheets: written, written: true };
}

/** Takes the person to the summary. That another workbook has the focus by now is no failure. */
async function showFirst(written: readonly Written[]): Promise<void> {
  const [first] = written;
  if (first) await showCell(first.name, "A1").catch(() => undefined);
}

function describe(board: Board, scope: Scope, issues: readonly Issue[]): Sheet[] {
  return [
    describeSummary(board, scope, issues),
    describeComposition(board, scope),
    describeIssues(board, scope, issues),
  ];
}

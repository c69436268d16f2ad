// Reads the sheets again, then writes the summary sheets that the settings name, in the order of SHEET_KEYS.

import { showCell } from "../excel/show-cell";
import { writeSheet, type Written } from "../excel/write-sheet";
import { hasAdmissions } from "../indicators/admitted-counts";
import { resolveScope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import { findUnit } from "../model/unit-key";
import { describeAll } from "../report/describe-all";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export interface WriteOutcome {
  readonly sheets: readonly Written[];
  /** false: nothing was written, for the reason given. */
  readonly written: boolean;
  readonly reason?: "no-units" | "no-admissions" | "no-data" | "unit-gone";
}

export async function writeSummary(run: Run): Promise<WriteOutcome> {
  const { board, issues } = await readBoard(run);
  if (!board || board.units.length === 0) return { sheets: [], written: false, reason: "no-units" };
  if (!hasAdmissions(board)) return { sheets: [], written: false, reason: "no-admissions" };
  const scope = resolveScope(board);
  if (!scope.ok) return { sheets: [], written: false, reason: "no-data" };
  const unit = reportedUnit(board);
  if (!unit.known) return { sheets: [], written: false, reason: "unit-gone" };
  const sheets = describeAll({ board, scope: scope.value, unit: unit.index, issues });
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

/** A chosen unit that is no longer in the list is no reason to report on everybody. */
function reportedUnit(board: Board): { readonly known: boolean; readonly index: number | null } {
  const key = board.settings.reportUnit;
  const found = key === null ? null : findUnit(board, key);
  return { known: key === null || found !== null, index: found?.index ?? null };
}

// Reads the sheets again, then writes the summary sheets that the settings name, in the order of SHEET_KEYS.

import { showCell } from "../excel/show-cell";
import { writeSheet, type Written } from "../excel/write-sheet";
import { hasAdmissions } from "../indicators/admitted-counts";
import { resolveScope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import { findUnit } from "../model/unit-key";
import { SHEET_KEYS, type SheetKey } from "../model/sheet-key";
import { describeComposition } from "../report/describe-composition";
import { describeFollowUp } from "../report/describe-follow-up";
import { describeForm2 } from "../report/describe-form-2";
import { describeForm2b } from "../report/describe-form-2b";
import { describeIssues } from "../report/describe-issues";
import { describeReport } from "../report/describe-report";
import { describeSummary } from "../report/describe-summary";
import type { Reported } from "../report/reported";
import type { Sheet } from "../report/sheet";
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
  const sheets = describe({ board, scope: scope.value, unit: unit.index, issues });
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

const DESCRIPTIONS: Readonly<Record<SheetKey, (reported: Reported) => Sheet>> = {
  summary: describeSummary,
  composition: describeComposition,
  "follow-up": describeFollowUp,
  "form-2": describeForm2,
  "form-2b": describeForm2b,
  narrative: describeReport,
  issues: describeIssues,
};

function describe(reported: Reported): Sheet[] {
  const wanted = reported.board.settings.sheets ?? SHEET_KEYS;
  return SHEET_KEYS.filter((key) => wanted.includes(key)).map((key) => DESCRIPTIONS[key](reported));
}

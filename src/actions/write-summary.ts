// Reads the sheets again, then writes the summary sheets that the settings name, in the order of SHEET_KEYS.

import { showCell } from "../excel/show-cell";
import type { Replacement } from "../excel/replace-sheets";
import type { TypedFrame } from "../excel/typed-frame";
import { writeSheets, type WriteResult, type Written } from "../excel/write-sheets";
import { hasAdmissions } from "../indicators/admitted-counts";
import { resolveScope } from "../indicators/report-scope";
import type { NamedCell } from "../model/cell-place";
import { rowsLeftOut, type Board } from "../model/board";
import { HostError } from "../model/failure";
import type { EditAnswers } from "../model/hand-edit";
import { findUnit } from "../model/unit-key";
import { describeAll } from "../report/describe-all";
import type { Sheet } from "../report/sheet";
import { viSheets } from "../text/vi-sheets";
import type { Settings } from "../model/settings";
import { changeSettings } from "./change-settings";
import { readBoard } from "./read-board";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";
import { writeStore } from "./write-store";

export interface WriteOutcome {
  readonly sheets: readonly Written[];
  /** false: nothing was written, for the reason given. */
  readonly written: boolean;
  readonly reason?: "no-units" | "no-admissions" | "no-data" | "none-counted" | "unit-gone" | "asked";
  /** Rows that an error keeps out of every figure. */
  readonly leftOut?: number;
  /** Cells changed by hand that the person is asked about. */
  readonly asked?: number;
  /** Cells whose text was longer than a cell holds. */
  readonly cut?: readonly NamedCell[];
  /** Formulas on the person's sheets that name a cell whose row is another one now. */
  readonly pointing?: readonly NamedCell[];
}

const NO_ANSWERS: EditAnswers = new Map();

/** `answers`: what the person said of cells changed by hand. Cells that nothing was said of are asked about first. */
export async function writeSummary(run: Run, answers = NO_ANSWERS): Promise<WriteOutcome> {
  const { board, issues, listSeparator } = await readBoard(run);
  if (!board || board.units.length === 0) return { sheets: [], written: false, reason: "no-units" };
  if (!hasAdmissions(board)) return { sheets: [], written: false, reason: "no-admissions" };
  const scope = resolveScope(board);
  if (!scope.ok) return withoutScope(board);
  const unit = reportedUnit(board);
  if (!unit.known) return { sheets: [], written: false, reason: "unit-gone" };
  const sheets = await runInSlices(
    describeAll({ board, scope: scope.value, unit: unit.index, issues, listSeparator }),
    run,
  );
  run.progress({ stage: "write", done: 0, total: sheets.length });
  const result = await write(sheets, answers, run);
  if (result.asked !== null) {
    writeStore.change({ asked: result.asked });
    return { sheets: [], written: false, reason: "asked", asked: result.asked.length };
  }
  writeStore.change({ asked: [], last: { replaced: result.replaced, finished: true } });
  // The sheets say it themselves: what is not kept now is found there at the next press.
  await keepHead(board.settings, result.frame, run).catch(() => undefined);
  await showFirst(result.sheets);
  const leftOut = rowsLeftOut(board.sources);
  return { sheets: result.sheets, written: true, leftOut, cut: result.cut, pointing: result.pointing };
}

/** Nothing to choose a period from: no rows at all, or none without an error. */
function withoutScope({ sources }: Board): WriteOutcome {
  const leftOut = rowsLeftOut(sources.filter(({ kind }) => kind === "admissions"));
  if (leftOut === 0) return { sheets: [], written: false, reason: "no-data" };
  return { sheets: [], written: false, reason: "none-counted", leftOut };
}

async function write(sheets: readonly Sheet[], answers: EditAnswers, run: Run): Promise<WriteResult> {
  let begun: readonly Replacement[] = [];
  try {
    return await writeSheets(sheets, {
      signal: run.signal,
      answers,
      words: viSheets.report.frame,
      progress: (done, total) => run.progress({ stage: "write", done, total }),
      keep: (replaced) => {
        begun = replaced;
      },
    });
  } catch (error) {
    const isHalfWay = error instanceof HostError && error.code === "not-put-back";
    if (isHalfWay) writeStore.change({ asked: [], last: { replaced: begun, finished: false } });
    throw error;
  }
}

/** The organisation's name is typed once; names of people are not kept anywhere but in the sheets. */
async function keepHead(settings: Settings, { organisation, department }: TypedFrame, run: Run): Promise<void> {
  const isNews = (typed: string | undefined, kept: string | null): boolean => typed !== undefined && typed !== kept;
  if (!isNews(organisation, settings.organisation) && !isNews(department, settings.department)) return;
  await changeSettings({ ...(organisation && { organisation }), ...(department && { department }) }, run);
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

// Makes the copies of the summary sheets for people without the add-in. The sheets of issues quotes people of the lists: it
// goes along only when the person says so. Sheets that are older than the lists are not sent: they must be written again first.

import type { NamedCell } from "../model/cell-place";
import { findFormulas, namedCell, type FormulaCell } from "../excel/formula-cells";
import { copyForSending, findSummarySheets, type SourceSheet } from "../excel/hand-over";
import { nameWithEnd } from "../excel/own-sheets";
import { findOutdated } from "../excel/outdated-sheets";
import { showCell } from "../excel/show-cell";
import { findUnasked } from "../excel/unasked-edits";
import { resolveScope } from "../indicators/report-scope";
import { SHEET_KEYS, type SheetKey } from "../model/sheet-key";
import { findUnit } from "../model/unit-key";
import { describeOne } from "../report/describe-all";
import { describeHandOver } from "../report/describe-hand-over";
import type { Reported } from "../report/reported";
import type { Sheet } from "../report/sheet";
import { viSheets } from "../text/vi-sheets";
import { readBoard } from "./read-board";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";
import { BUSY, settled } from "./settled-formulas";

export interface HandOverOutcome {
  /** The new sheets; none when there is nothing to hand over. */
  readonly sheets: readonly string[];
  /** Sheets that name people and were left out. */
  readonly withheld: readonly string[];
  /** Sheets that no longer hold what would be written now: chosen for writing, they must be written again first. */
  readonly outdated: readonly string[];
  /** Such sheets that are not chosen for writing: left out. */
  readonly forgotten: readonly string[];
  /** Copies made before that have been renamed or changed: they stay, and the new ones have other names. */
  readonly kept: readonly string[];
  /** Cells changed by hand since the writing, about which nobody was asked: the copy says which. */
  readonly edited: number;
  /** Cells whose formula has not answered: nothing is handed over, for a copy would show #BUSY! for ever. */
  readonly waiting: readonly NamedCell[];
  /** Cells whose formula shows an error: it stands in the copy as it is. */
  readonly errors: readonly NamedCell[];
}

const PERSONAL: ReadonlySet<SheetKey> = new Set<SheetKey>(["issues"]);
const NOTHING: HandOverOutcome = {
  sheets: [],
  withheld: [],
  outdated: [],
  forgotten: [],
  kept: [],
  edited: 0,
  waiting: [],
  errors: [],
};

export async function handOver(withPersonal: boolean, run: Run): Promise<HandOverOutcome> {
  const all = await findSummarySheets();
  const { board, issues, listSeparator } = await readBoard(run);
  const wanted = all.filter(({ key }) => withPersonal || !PERSONAL.has(key));
  const scope = board && resolveScope(board);
  if (wanted.length === 0 || !board || !scope?.ok) return NOTHING;
  const key = board.settings.reportUnit;
  const unit = (key === null ? null : findUnit(board, key))?.index ?? null;
  const reported: Reported = { board, scope: scope.value, unit, issues, listSeparator };
  // What goes along says what was counted: that must hold of every sheet.
  const described = new Map<SheetKey, Sheet>();
  for (const sheet of wanted) described.set(sheet.key, await runInSlices(describeOne(sheet.key, reported), run));
  const old = await findOutdated(wanted, described, run.signal);
  const chosen = board.settings.sheets ?? SHEET_KEYS;
  const outdated = names(old.filter((sheet) => chosen.includes(sheet.key)));
  const forgotten = names(old.filter((sheet) => !chosen.includes(sheet.key)));
  const sources = wanted.filter((sheet) => !old.includes(sheet)).map(withoutFormulas);
  if (outdated.length > 0 || sources.length === 0) return { ...NOTHING, outdated, forgotten };
  const formulas = await answeredFormulas(sources, run);
  const waiting = formulas.filter(isBusy).map(namedCell);
  if (waiting.length > 0) return { ...NOTHING, waiting };
  const unasked = await findUnasked(sources, described, run.signal);
  const { suffix } = viSheets.report.handOver;
  const copies = names(sources).map((name) => nameWithEnd(name, ` ${suffix}`));
  const about = describeHandOver(reported, { sheets: copies, withPersonal, ...unasked });
  const sent = await copyForSending(sources, formulas, about, suffix, run.signal, (done, total) =>
    run.progress({ stage: "write", done, total }),
  );
  // That another workbook has the focus by now is no failure.
  await showCell(sent.sheets[0] ?? "", "A1").catch(() => undefined);
  return {
    ...NOTHING,
    ...sent,
    edited: unasked.edits.length,
    withheld: names(all.filter((sheet) => !wanted.includes(sheet))),
    forgotten,
  };
}

/** All formulas of the sheets, once those that wait have answered or the wait has been long enough. */
async function answeredFormulas(sources: readonly SourceSheet[], run: Run): Promise<readonly FormulaCell[]> {
  const sheets = sources.map(({ id }) => id);
  const find = (): Promise<FormulaCell[]> =>
    findFormulas(
      { sheets },
      () => true,
      run.signal,
      () => undefined,
    );
  const found = await find();
  const busy = found.filter(isBusy);
  if (busy.length === 0) return found;
  await settled(busy, run);
  // An answer may spill into cells that were blank.
  return find();
}

function isBusy({ values }: FormulaCell): boolean {
  return values.some((line) => line.includes(BUSY));
}

/** Whoever gets the report has no add-in to enter its formulas with. */
function withoutFormulas(sheet: SourceSheet): SourceSheet {
  return sheet.key === "narrative" ? { ...sheet, until: viSheets.narrative.figures.title } : sheet;
}

function names(sheets: readonly SourceSheet[]): string[] {
  return sheets.map(({ name }) => name);
}

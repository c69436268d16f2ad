// Makes the copies of the summary sheets for people without the add-in. The sheets of issues quotes people of the lists: it
// goes along only when the person says so.

import { copyForSending, findSummarySheets } from "../excel/hand-over";
import { showCell } from "../excel/show-cell";
import { resolveScope } from "../indicators/report-scope";
import type { SheetKey } from "../model/sheet-key";
import { findUnit } from "../model/unit-key";
import { describeHandOver } from "../report/describe-hand-over";
import { viSheets } from "../text/vi-sheets";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export interface HandOverOutcome {
  /** The new sheets; none when there is nothing to hand over. */
  readonly sheets: readonly string[];
  /** Sheets that name people and were left out. */
  readonly withheld: readonly string[];
  /** Cells whose formula shows an error: it stands in the copy as it is. */
  readonly errors: number;
}

const PERSONAL: ReadonlySet<SheetKey> = new Set<SheetKey>(["issues"]);
const NOTHING: HandOverOutcome = { sheets: [], withheld: [], errors: 0 };

export async function handOver(withPersonal: boolean, run: Run): Promise<HandOverOutcome> {
  const all = await findSummarySheets();
  const { board, issues } = await readBoard(run);
  const sources = all.filter(({ key }) => withPersonal || !PERSONAL.has(key));
  const scope = board && resolveScope(board);
  if (sources.length === 0 || !board || !scope?.ok) return NOTHING;
  const key = board.settings.reportUnit;
  const unit = (key === null ? null : findUnit(board, key))?.index ?? null;
  const about = describeHandOver(
    { board, scope: scope.value, unit, issues },
    { sheets: sources.map(({ name }) => name), withPersonal },
  );
  const { sheets, errors } = await copyForSending(
    sources,
    about,
    viSheets.report.handOver.suffix,
    run.signal,
    (done, total) => run.progress({ stage: "write", done, total }),
  );
  // That another workbook has the focus by now is no failure.
  await showCell(sheets[0] ?? "", "A1").catch(() => undefined);
  return { sheets, withheld: all.filter((sheet) => !sources.includes(sheet)).map(({ name }) => name), errors };
}

// Which of our sheets hold something else than would be written now: the lists or the settings have changed since. Told by the
// digests beside the rows, which say what was written there, whatever a person has made of the cells.

import type { Stepwise } from "../model/progress";
import type { SheetKey } from "../model/sheet-key";
import type { Sheet } from "../report/sheet";
import { UNDRESSED } from "./dress";
import type { SourceSheet } from "./hand-over";
import { AREA } from "./own-sheets";
import { planSheet } from "./plan-sheet";
import { newContent } from "./sheet-content";
import { pauseWhenDue, takeSteps } from "./take-steps";
import { isFrameBlank } from "./typed-frame";
import { withExcel } from "./with-excel";
import { EMPTY, readRow, type WrittenRow } from "./written-rows";

/** `described`: the sheets as they would be written now. Two round trips, whatever the number of sheets. */
export function findOutdated(
  sources: readonly SourceSheet[],
  described: ReadonlyMap<SheetKey, Sheet>,
  signal: AbortSignal,
): Promise<readonly SourceSheet[]> {
  return withExcel(async (context) => {
    const areas = sources.map(({ id }) =>
      context.workbook.worksheets.getItem(id).names.getItemOrNullObject(AREA).getRangeOrNullObject(),
    );
    await context.sync();
    const columns = areas.map((area) => (area.isNullObject ? null : area.getLastColumn().load({ values: true })));
    await context.sync();
    const pause = pauseWhenDue(signal);
    const outdated: SourceSheet[] = [];
    for (const [at, source] of sources.entries()) {
      const sheet = described.get(source.key);
      const rows = (columns[at]?.values ?? []) as unknown[][];
      const written = rows.map(([text]) => readRow(String(text))).filter((row) => row !== null);
      if (sheet && (await takeSteps(isOutdated(written, sheet), pause))) outdated.push(source);
    }
    return outdated;
  });
}

function* isOutdated(written: readonly WrittenRow[], sheet: Sheet): Stepwise<boolean> {
  const plan = yield* planSheet(sheet, null, new Map(), { gone: () => "", byHand: () => "" });
  const nothing = { version: "", mark: "", dress: UNDRESSED, formats: new Map<string, string>() };
  const fresh = (yield* newContent(plan, new Map(), nothing)).rows.map(readRow);
  const held = new Map(written.map((row) => [row.key, row.digests]));
  // What is typed into the frame of one sheet is written to all, and the organisation is kept for later: nothing has changed.
  const isSame = (now: WrittenRow, at: number): boolean => {
    const before = held.get(now.key);
    const cells = plan.sheet.rows[at];
    return (
      before?.length === now.digests.length &&
      now.digests.every((digest, column) => digest === before[column] || isFrameBlank(cells?.[column]))
    );
  };
  const wanted = new Set(fresh.map((row) => row?.key));
  // A row of a note whose unit is gone says only that.
  const isMore = ({ key, digests }: WrittenRow): boolean =>
    !wanted.has(key) && digests.filter((digest) => digest !== EMPTY).length > 1;
  return fresh.some((row, at) => row !== null && !isSame(row, at)) || written.some(isMore);
}

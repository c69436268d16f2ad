// Takes the last writing of the summary sheets back: sheets that it added go, the others hold again what they held before. Only
// where nobody has changed them since.

import { HostError } from "../model/failure";
import { cellAddress } from "../model/grid";
import { AREA, VERSION } from "./own-sheets";
import { askBounds, type Rectangle, rectangleOf } from "./read-values";
import { readRectangles } from "./read-rectangles";
import { putBack, type Replacement } from "./replace-sheets";
import { firstChanged, firstDifference } from "./sheet-content";
import { pauseWhenDue, takeSteps } from "./take-steps";
import { stopIfCancelled, withExcel } from "./with-excel";
import { sendInParts, writeSheet } from "./write-sheet";

/** @throws HostError "changed-since" before anything is changed. */
export async function takeBack(replaced: readonly Replacement[], signal: AbortSignal): Promise<void> {
  const here = await withExcel((context) => findUnchanged(context, replaced, signal));
  stopIfCancelled(signal);
  try {
    await withExcel((context) => restore(context, here, signal), { mergeUndoGroup: true });
  } catch (error) {
    // A sheet that was added and is gone again can't be made again: it held nothing but what is written at the next press.
    await putBack(
      here.flatMap((replacement) =>
        replacement.old ? [{ ...replacement, content: replacement.old, old: replacement.content }] : [],
      ),
    );
    throw error;
  }
}

/** The sheets that are still there. A sheet that the person deleted needs nothing. */
async function findUnchanged(
  context: Excel.RequestContext,
  replaced: readonly Replacement[],
  signal: AbortSignal,
): Promise<readonly Replacement[]> {
  const found = replaced.map((replacement) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(replacement.id ?? replacement.name);
    const version = sheet.customProperties.getItemOrNullObject(VERSION).load({ value: true });
    const area = askBounds(sheet.names.getItemOrNullObject(AREA).getRangeOrNullObject());
    const used = askBounds(sheet.getUsedRangeOrNullObject(true));
    sheet.protection.load({ protected: true });
    sheet.autoFilter.load({ enabled: true });
    return { replacement, sheet: sheet.load({ name: true }), version, area, used };
  });
  await context.sync();
  const here = found.filter(({ sheet }) => !sheet.isNullObject);
  for (const { sheet, version, area, replacement } of here) {
    if (sheet.protection.protected) throw new HostError("protected-sheet", "take back", sheet.name);
    if (version.isNullObject || version.value !== replacement.content.version || area.isNullObject) {
      throw new HostError("changed-since", "written again", sheet.name, "A1");
    }
  }
  // A sheet that goes must hold nothing but ours, wherever on it.
  const rectangles = here.map(({ replacement, sheet, area, used }) => {
    const read =
      replacement.old === null && !used.isNullObject ? around(rectangleOf(area), rectangleOf(used)) : rectangleOf(area);
    return { ...read, sheet: replacement.id ?? sheet.name };
  });
  const beside = here.flatMap(({ replacement: { id, name, content } }) => {
    const { row = 0, column = 0, cells = [] } = content.beside ?? {};
    const columns = cells[0]?.length ?? 0;
    return columns === 0 ? [] : [{ sheet: id ?? name, name, row, column, rows: cells.length, columns, cells }];
  });
  const pause = pauseWhenDue(signal);
  const grids = await readRectangles(context, [...rectangles, ...beside], signal);
  for (const [index, { replacement, sheet }] of here.entries()) {
    const place = await takeSteps(firstDifference(grids[index]?.formulas ?? [], replacement.content), pause);
    if (place) throw new HostError("changed-since", "edited", sheet.name, cellAddress(place.row, place.column));
  }
  // What the press moved beside a table would be put back as it was, over what was typed there since.
  for (const [index, { name, row, column, cells }] of beside.entries()) {
    const place = firstChanged(grids[here.length + index]?.formulas ?? [], cells);
    if (place)
      throw new HostError("changed-since", "beside", name, cellAddress(row + place.row, column + place.column));
  }
  return here.map(({ replacement, sheet }) => ({
    ...replacement,
    standing: { ...replacement.standing, isFiltered: sheet.autoFilter.enabled },
  }));
}

/** From A1 over both. */
function around(a: Rectangle, b: Rectangle): Rectangle {
  return {
    row: 0,
    column: 0,
    rows: Math.max(a.row + a.rows, b.row + b.rows),
    columns: Math.max(a.column + a.columns, b.column + b.columns),
  };
}

async function restore(
  context: Excel.RequestContext,
  here: readonly Replacement[],
  signal: AbortSignal,
): Promise<void> {
  const send = sendInParts(context, () => {
    stopIfCancelled(signal);
  });
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { id, name, old, content, standing } of here) {
    const target = context.workbook.worksheets.getItem(id ?? name);
    const area = { row: 0, column: 0, rows: content.cells.length, columns: content.sheet.columns.length + 1 };
    const charts = content.sheet.charts?.length ?? 0;
    const { isFiltered } = standing;
    if (old) await writeSheet(target, old, { area, charts, sheet: content.sheet, isFiltered }, send);
  }
  for (const { id, name, old } of here) if (!old) context.workbook.worksheets.getItem(id ?? name).delete();
  await context.sync();
  stopIfCancelled(signal);
}

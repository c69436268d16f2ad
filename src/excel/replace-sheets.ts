// Puts new contents into sheets of ours, all or none: adds the sheets that are missing, writes, and on a failure or a cancel puts
// everything back. Taking a writing back is the same with old and new exchanged.

import { HostError } from "../model/failure";
import type { SheetKey } from "../model/sheet-key";
import { MARK, markText, VERSION } from "./own-sheets";
import { stopIfCancelled, withExcel } from "./with-excel";
import { sendInParts, setMark, writeSheet, type SheetContent, type Standing } from "./write-sheet";

export interface Replacement {
  readonly key: SheetKey;
  /** null: the sheet is to be added. */
  readonly id: string | null;
  readonly name: string;
  readonly visible: boolean;
  readonly content: SheetContent;
  readonly standing: Standing;
  /** null: there was no such sheet. */
  readonly old: SheetContent | null;
}

interface Options {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Attempts to put the workbook back before it is given up. */
const ATTEMPTS = 3;

/** Gives them back with the ids of their sheets. */
export async function replaceSheets(all: readonly Replacement[], options: Options): Promise<readonly Replacement[]> {
  stopIfCancelled(options.signal);
  try {
    return await withExcel((context) => replaceAll(context, all, options), { mergeUndoGroup: true });
  } catch (error) {
    await putBack(all);
    if (!(error instanceof HostError && error.code === "undo-refused")) throw error;
    // This Excel has undo groups, but not for all that is done here: then without.
    return replaceUngrouped(all, options);
  }
}

async function replaceUngrouped(all: readonly Replacement[], options: Options): Promise<readonly Replacement[]> {
  try {
    return await withExcel((context) => replaceAll(context, all, options));
  } catch (error) {
    await putBack(all);
    throw error;
  }
}

async function replaceAll(
  context: Excel.RequestContext,
  all: readonly Replacement[],
  { signal, progress }: Options,
): Promise<readonly Replacement[]> {
  const ids = await addMissing(context, all);
  let done = 0;
  const send = sendInParts(context, () => {
    stopIfCancelled(signal);
    progress(done, all.length);
  });
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const [index, { key, name, id, content, standing }] of all.entries()) {
    const target = context.workbook.worksheets.getItem(ids[index] ?? name);
    const mark = id === null ? markText(key, ids[index] ?? "", name) : content.mark;
    await writeSheet(target, { ...content, mark }, standing, send);
    done = index;
  }
  stopIfCancelled(signal);
  await context.sync();
  // Pressed while Excel was writing: it counts, the sheets are put back.
  stopIfCancelled(signal);
  return all.map((replacement, index) => ({ ...replacement, id: ids[index] ?? null }));
}

/** New sheets carry their mark from the first: what fails later is known as ours. */
async function addMissing(context: Excel.RequestContext, all: readonly Replacement[]): Promise<string[]> {
  const targets = all.map(({ key, id, name }) => {
    if (id !== null) return null;
    const added = context.workbook.worksheets.add(name);
    setMark(added, markText(key, "", name));
    return added.load({ id: true });
  });
  if (targets.some((target) => target !== null)) await context.sync();
  return all.map(({ id }, index) => id ?? targets[index]?.id ?? "");
}

/** @throws HostError "not-put-back" when Excel does not let it; what is missing can then be taken back later. */
export async function putBack(all: readonly Replacement[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await withExcel((context) => putBackOnce(context, all));
      return;
    } catch (error) {
      if (attempt < ATTEMPTS) continue;
      const detail = error instanceof HostError ? error.code : "unexpected";
      throw new HostError("not-put-back", detail, all.map(({ name }) => name).join(", "));
    }
  }
}

async function putBackOnce(context: Excel.RequestContext, all: readonly Replacement[]): Promise<void> {
  const found = all.map((replacement) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(replacement.id ?? replacement.name);
    const mark = sheet.names.getItemOrNullObject(MARK).load({ value: true });
    const version = sheet.customProperties.getItemOrNullObject(VERSION).load({ value: true });
    const used = sheet.getUsedRangeOrNullObject(true).load({ address: true });
    const filter = sheet.autoFilter.load({ enabled: true });
    return { replacement, sheet: sheet.load({ id: true }), mark, version, used, filter };
  });
  await context.sync();
  const send = sendInParts(context, () => undefined);
  let isQueued = false;
  for (const { replacement, sheet, mark, version, used, filter } of found) {
    const { key, name, old, content, standing } = replacement;
    if (sheet.isNullObject) continue;
    if (old === null) {
      // Ours since this press, or empty: nothing of the person's.
      const isOurs =
        !mark.isNullObject && [markText(key, "", name), markText(key, sheet.id, name)].includes(String(mark.value));
      if (!isOurs && !used.isNullObject) continue;
      sheet.delete();
      isQueued = true;
    } else if ((version.isNullObject ? null : version.value) !== old.version) {
      const { rows, columns } = { rows: content.cells.length, columns: content.sheet.columns.length + 1 };
      const area = { row: 0, column: 0, rows, columns };
      const charts = Math.max(standing.charts, content.sheet.charts?.length ?? 0);
      await writeSheet(sheet, old, { area, charts, sheet: content.sheet, isFiltered: filter.enabled }, send);
      isQueued = true;
    }
  }
  if (isQueued) await context.sync();
}

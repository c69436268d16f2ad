// Tells when the person's sheets change: cells edited, sheets added or deleted, here or by a co-author.
// The add-in's own writes and its own sheets are no news.

import { listSheets } from "./own-sheets";
import { withExcel } from "./with-excel";

export interface SheetChange {
  /** null: a sheet came or went. */
  readonly sheet: string | null;
}

/** Event handlers live as long as the runtime: register once at its start. */
export function watchSheets(changed: (change: SheetChange) => void): Promise<void> {
  return withExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onChanged.add(async (event) => {
      if (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      const sheet = await theirSheet(event.worksheetId);
      if (sheet !== null) changed({ sheet });
    });
    sheets.onAdded.add(async (event) => {
      if ((await theirSheet(event.worksheetId)) !== null) changed({ sheet: null });
    });
    sheets.onDeleted.add(() => {
      changed({ sheet: null });
      return Promise.resolve();
    });
    await context.sync();
  });
}

/** The name of a sheet of the person's; null when it is ours or gone. */
function theirSheet(id: string): Promise<string | null> {
  return withExcel(async (context) => {
    const found = (await listSheets(context)).find((sheet) => sheet.id === id);
    return found?.own === null ? found.name : null;
  });
}

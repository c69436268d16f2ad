// The add-in's settings in the workbook: one JSON value, written and read as it is. Its meaning is intake's.

import { withExcel } from "./with-excel";

const KEY = "PDV.settings";

/** undefined: the workbook has none. One round trip. */
export function readSettings(): Promise<unknown> {
  return withExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

export function writeSettings(value: unknown): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.settings.add(KEY, value);
    await context.sync();
  });
}

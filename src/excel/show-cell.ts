// Takes the person to a cell; shows a sheet that is hidden.

import { HostError } from "../model/failure";
import { withExcel } from "./with-excel";

/** An empty cell address shows the sheet only. */
export function showCell(sheetName: string, cell: string): Promise<void> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (sheet.isNullObject) throw new HostError("gone", "worksheet", sheetName);
    sheet.activate();
    if (cell !== "") sheet.getRange(cell).select();
    await context.sync();
  });
}

export function unhideSheet(name: string): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.worksheets.getItem(name).visibility = "Visible";
    await context.sync();
  });
}

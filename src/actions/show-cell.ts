// Takes the person to the cell of an issue.

import { showCell as showCellInExcel } from "../excel/show-cell";

export function showCell(sheet: string, cell: string): Promise<void> {
  return showCellInExcel(sheet, cell);
}

// Enters a formula into the selected cell, if that is empty.

import type { NamedCell } from "../model/cell-place";
import { withExcel } from "./with-excel";

export interface Inserted extends NamedCell {
  /** false: the cell holds something and was left alone. */
  readonly inserted: boolean;
}

/** The formula in English notation. */
export function insertFormula(formula: string): Promise<Inserted> {
  return withExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ address: true, formulas: true, worksheet: { name: true } });
    await context.sync();
    const place = { sheet: cell.worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
    if (cell.formulas[0]?.[0] !== "") return { inserted: false, ...place };
    cell.formulas = [[formula]];
    await context.sync();
    return { inserted: true, ...place };
  });
}

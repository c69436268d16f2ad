// Enters a formula into the cell that the person selected.

import { insertFormula as insertInExcel, type Inserted } from "../excel/insert-formula";

export function insertFormula(formula: string): Promise<Inserted> {
  return insertInExcel(formula);
}

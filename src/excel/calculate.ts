// Lets Excel calculate by itself again.

import { withExcel } from "./with-excel";

/** Excel calculates what waited at once, and every change from now on; the mode holds for all open workbooks. */
export function calculateAutomatically(): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.automatic;
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}

// The add-in's settings in the workbook: one JSON value, written and read as it is. Its meaning is intake's. With it comes
// how Excel calculates, which is asked for in the same request.

import type { ListSeparator } from "../model/list-separator";
import { withExcel } from "./with-excel";

const KEY = "PDV.settings";

export interface WorkbookSettings {
  /** undefined: the workbook has none. */
  readonly stored: unknown;
  /** Formulas wait until the person asks for them: figures in cells may be old ones. */
  readonly manualCalculation: boolean;
  /** What a person types between the arguments of a formula here. */
  readonly listSeparator: ListSeparator;
}

/** One round trip. */
export function readSettings(): Promise<WorkbookSettings> {
  return withExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
    const application = context.workbook.application.load({ calculationMode: true, decimalSeparator: true });
    await context.sync();
    return {
      stored: setting.isNullObject ? undefined : (setting.value as unknown),
      manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
      // Excel tells the one only; where the comma parts decimals, lists are parted by semicolons.
      listSeparator: application.decimalSeparator === "," ? ";" : ",",
    };
  });
}

export function writeSettings(value: unknown): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.settings.add(KEY, value);
    await context.sync();
  });
}

// Workbooks made on a Mac may count their days from 1904 instead of 1900. Everywhere else a day is counted from 1900: here is
// how to know, and how to come from one to the other.

import { sinceNineteenHundred, toDay } from "../model/day";
import type { CellValue } from "../model/grid";

/** From 1 January 1900 to 1 January 1904, and the leap day of 1900 that Excel counts and no calendar has. */
const DAYS_BETWEEN = 1_462;
const KNOWN_DAY = { year: 2000, month: 1, day: 1 };
const UNAVAILABLE: ReadonlySet<string> = new Set(["ApiNotFound", "NotImplemented", "UnsupportedOperation"]);
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/gu;

/** Days to add to a date of this workbook: 0, or those between the two systems. */
export async function dateOffset(context: Excel.RequestContext): Promise<number> {
  const probe = askDateSystem(context);
  try {
    await context.sync();
    return offsetOf(probe);
  } catch (error) {
    // Without the function the usual system is all that can be assumed; any other refusal must not shift the days in silence.
    if (UNAVAILABLE.has(String((error as { code?: unknown }).code))) return 0;
    throw error;
  }
}

/** There is no property for it. The worksheet function counts as the workbook does, and writes nothing. */
export function askDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const { year, month, day } = KNOWN_DAY;
  return context.workbook.functions.date(year, month, day).load({ value: true });
}

/** What the answer means, once it is there. */
export function offsetOf({ value }: Excel.FunctionResult<number>): number {
  const { year, month, day } = KNOWN_DAY;
  return value === toDay(year, month, day) - DAYS_BETWEEN ? DAYS_BETWEEN : 0;
}

/** The value of a cell with its date, if it is one, counted from 1900. */
export function cellSinceNineteenHundred(value: CellValue, format: CellValue | undefined, offset: number): CellValue {
  const isDay = typeof value === "number" && isDateFormat(String(format ?? ""));
  return isDay ? sinceNineteenHundred(value, offset) : value;
}

/** In the codes of en-US, as the API gives them. */
export function isDateFormat(format: string): boolean {
  return /[dy]|mmm/iu.test(format.replace(QUOTED, ""));
}

/** Whether Excel shows a hundred times the number, and the sign. */
export function isPercentFormat(format: string): boolean {
  return format.replace(QUOTED, "").includes("%");
}

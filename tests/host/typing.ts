// What a person does to cells by hand, as against the add-in through its API: typing in the notation of the locale.
// Who calls it, and what is waited for afterwards, is the driver's (excel.ts) and the page's (web/session.ts) affair.

import { toEnglishFormula } from "./calculation/typed-formula";
import { fail } from "./protocol/rich-error";
import { areaOf } from "./workbook/a1";
import { readEntry } from "./workbook/entry";
import type { Entry } from "./workbook/entry";
import { styleAt } from "./workbook/grid";
import type { LiveWorkbook } from "./workbook/live-workbook";
import { Range } from "./workbook/range";
import type { Sheet } from "./workbook/state";
import { isValid, validationAt } from "./workbook/validation";

/** Runs deeds of a person: events don't name the add-in as their source, and leave when all is done. */
export function asPerson<T>(workbook: LiveWorkbook, act: () => T): T {
  workbook.personEdits = true;
  try {
    return act();
  } finally {
    workbook.personEdits = false;
    workbook.events.flush();
  }
}

/** Fails as Excel does when the cell is protected or the formula isn't one; nothing is written then. */
export function typeInto(workbook: LiveWorkbook, sheet: Sheet, row: number, column: number, input: string): void {
  const cell = new Range(workbook, sheet, areaOf(row, column));
  cell.refuseProtected("values");
  const before = cell.singleValue();
  const typed = input.startsWith("=") ? toEnglishFormula(input) : input;
  const rules = { numbers: workbook.locale, dates: workbook.locale, date1904: workbook.book.date1904 };
  const entry = readEntry(typed, styleAt(sheet, row, column).numberFormat, rules);
  if (entry.kind === "formula") workbook.calculator.check(entry.formula);
  refuseInvalid(workbook, sheet, row, column, entry);
  if (growTable(sheet, row, column)) workbook.calculator.renamed();
  cell.put(row, column, entry);
  cell.announce(before);
}

/** A rule of validation that stops lets nothing else in by hand; what the API writes isn't judged. */
function refuseInvalid(workbook: LiveWorkbook, sheet: Sheet, row: number, column: number, entry: Entry): void {
  const validation = validationAt(sheet, row, column);
  if (entry.kind === "formula" || !validation) return;
  const { showAlert, style, message } = validation.errorAlert;
  if (!showAlert || style !== "Stop") return;
  const value = entry.kind === "clear" ? "" : entry.value;
  if (isValid(value, validation, sheet, (name) => workbook.findSheet(name))) return;
  fail("InvalidArgument", "validation", message === "" ? "This value doesn't match the data validation." : message);
}

/** A row typed right below a table joins it; true when it did. */
function growTable(sheet: Sheet, row: number, column: number): boolean {
  const grown = sheet.tables.filter(({ area, showTotals }) => {
    const below = row === area.lastRow + 1 && column >= area.firstColumn && column <= area.lastColumn;
    return below && !showTotals;
  });
  for (const table of grown) table.area = { ...table.area, lastRow: row };
  return grown.length > 0;
}

// What a person sees of a workbook: values as they are and as they are shown, and the list of its sheets.

import { formatArea } from "./workbook/a1";
import { plainValue } from "./workbook/errors";
import { styleAt, usedArea, valueAt } from "./workbook/grid";
import type { Range } from "./workbook/range";
import type { Book } from "./workbook/state";
import { textIn } from "./workbook/text";

export interface Reading {
  readonly values: (string | number | boolean)[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
}

export interface SheetListing {
  readonly name: string;
  /** The used range, "A1:D9"; "" when the sheet is empty. */
  readonly range: string;
  readonly writtenByAddIn: boolean;
}

/** The sheet-scoped name by which the add-in knows its own sheets. */
const reportMark = "PDV_REPORT";

export function lookAt(range: Range): Reading {
  const { sheet, workbook } = range;
  const grid = <T>(each: (row: number, column: number) => T): T[][] => range.read("values", each) ?? [];
  return {
    values: grid((row, column) => plainValue(valueAt(sheet, row, column))),
    text: grid((row, column) =>
      textIn(workbook, valueAt(sheet, row, column), styleAt(sheet, row, column).numberFormat),
    ),
    numberFormats: grid((row, column) => styleAt(sheet, row, column).numberFormat),
  };
}

export function listSheets({ sheets }: Book): SheetListing[] {
  return sheets.map((sheet) => {
    const used = usedArea(sheet, true);
    return {
      name: sheet.name,
      range: used ? formatArea(used) : "",
      writtenByAddIn: sheet.names.some(({ name }) => name.toUpperCase() === reportMark),
    };
  });
}

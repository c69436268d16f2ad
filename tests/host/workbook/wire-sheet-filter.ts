// The filter of a sheet as the API shows it: buttons on a row of headings, and which rows below it are shown.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { columnsOf } from "./a1";
import { asNumber, asRange } from "./arguments";
import { styleAt, valueAt } from "./grid";
import type { LiveWorkbook } from "./live-workbook";
import { refuseProtected } from "./protection";
import { Range } from "./range";
import type { Sheet, SheetFilter } from "./state";
import { textOf } from "./text";
import { wireRange } from "./wire-range";

interface FilterOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
}

export function wireSheetFilter(of: FilterOf): WireObject {
  return WireObject.of(sheetFilterClass, of);
}

const sheetFilterClass: WireClass<FilterOf> = {
  type: "AutoFilter",
  reads: {
    Enabled: ({ sheet }) => sheet.filter !== null,
    Criteria: ({ sheet: { filter } }) =>
      Array.from({ length: filter ? columnsOf(filter.area) : 0 }, (_column, index) => {
        const values = filter?.columns.get(index);
        return values ? { filterOn: "Values", values } : {};
      }),
    IsDataFiltered: ({ sheet }) => (sheet.filter?.columns.size ?? 0) > 0,
  },
  calls: {
    Apply: ({ workbook, sheet }, [range, column, criteria]) => {
      const location = "AutoFilter.apply";
      refuseProtected(sheet, "allowAutoFilter", location);
      const { area } = asRange(range, workbook, sheet, location);
      // Another column of the same range joins those that filter already.
      const known = JSON.stringify(sheet.filter?.area) === JSON.stringify(area) ? sheet.filter?.columns : undefined;
      if (sheet.filter) showAll(sheet, sheet.filter);
      sheet.filter = { area, columns: new Map(known) };
      if (known) showFitting(sheet, sheet.filter);
      if (criteria === null || criteria === undefined) return;
      const { filterOn, values } = criteria as { filterOn?: unknown; values?: unknown };
      if (filterOn !== "Values" || !Array.isArray(values)) fail("InvalidArgument", location);
      sheet.filter.columns.set(asNumber(column, location), values.map(String));
      showFitting(sheet, sheet.filter);
    },
    ClearCriteria: ({ sheet }) => {
      if (!sheet.filter) return;
      showAll(sheet, sheet.filter);
      sheet.filter.columns.clear();
    },
    Remove: ({ sheet }) => {
      refuseProtected(sheet, "allowAutoFilter", "AutoFilter.remove");
      if (sheet.filter) showAll(sheet, sheet.filter);
      sheet.filter = null;
    },
    GetRangeOrNullObject: ({ workbook, sheet }) =>
      sheet.filter && wireRange(new Range(workbook, sheet, sheet.filter.area)),
  },
};

function showFitting(sheet: Sheet, { area, columns }: SheetFilter): void {
  for (let row = area.firstRow + 1; row <= area.lastRow; row += 1) {
    const shown = [...columns].every(([index, texts]) => {
      const column = area.firstColumn + index;
      return texts.includes(textOf(valueAt(sheet, row, column), styleAt(sheet, row, column).numberFormat, "en-US"));
    });
    setHidden(sheet, row, !shown);
  }
}

/** Rows that a person hid themselves stay hidden where nothing was filtered. */
function showAll(sheet: Sheet, { area, columns }: SheetFilter): void {
  if (columns.size === 0) return;
  for (let row = area.firstRow + 1; row <= area.lastRow; row += 1) setHidden(sheet, row, false);
}

function setHidden(sheet: Sheet, row: number, hidden: boolean): void {
  const line = sheet.rows.get(row);
  if ((line?.hidden ?? false) !== hidden) sheet.rows.set(row, { ...line, hidden });
}

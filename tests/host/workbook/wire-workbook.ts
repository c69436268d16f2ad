// The Workbook itself as the API shows it, with its application and runtime.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf } from "./a1";
import { asBoolean, asOneOf } from "./arguments";
import { workbookTarget } from "./events";
import type { LiveWorkbook } from "./live-workbook";
import { Range } from "./range";
import { wireComments } from "./wire-comments";
import { wireNames } from "./wire-names";
import { wireProperties } from "./wire-properties";
import { wireRange } from "./wire-range";
import { wireRangeAreas } from "./wire-range-areas";
import { wireSettings } from "./wire-settings";
import { wireTables } from "./wire-tables";
import { wireFunctions } from "./worksheet-functions";
import { wireWorksheets } from "./wire-worksheet";

export function wireWorkbook(workbook: LiveWorkbook): WireObject {
  return WireObject.of(workbookClass, workbook);
}

const workbookClass: WireClass<LiveWorkbook> = {
  type: "Workbook",
  eventTarget: () => workbookTarget,
  reads: {
    Name: ({ book }) => book.name,
    ReadOnly: () => false,
    Worksheets: (workbook) => wireWorksheets(workbook),
    Tables: (workbook) => wireTables(workbook, null),
    Names: (workbook) => wireNames(workbook, null),
    Comments: (workbook) => wireComments(workbook, null),
    Properties: ({ book }) => wireProperties(book),
    Functions: ({ book }) => wireFunctions(book),
    Settings: ({ book }) => wireSettings(book),
    Application: (workbook) => WireObject.of(applicationClass, workbook),
    _Runtime: (workbook) => WireObject.of(runtimeClass, workbook),
  },
  calls: {
    GetSelectedRange: (workbook) => wireRange(new Range(workbook, workbook.selection.sheet, workbook.selection.area)),
    GetSelectedRanges: (workbook) =>
      wireRangeAreas([new Range(workbook, workbook.selection.sheet, workbook.selection.area)]),
    GetActiveCell: (workbook) => {
      const { sheet, area } = workbook.selection;
      return wireRange(new Range(workbook, sheet, areaOf(area.firstRow, area.firstColumn)));
    },
    _GetRangeForEventByReferenceId: (workbook, [id]) =>
      eventRange(workbook, id) ?? fail("InvalidReference", "getRange"),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => eventRange(workbook, id),
  },
};

function eventRange(workbook: LiveWorkbook, id: unknown): WireObject | null {
  const found = workbook.eventAreas.get(String(id));
  return found && workbook.sheets.includes(found.sheet)
    ? wireRange(new Range(workbook, found.sheet, found.area))
    : null;
}

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const applicationClass: WireClass<LiveWorkbook> = {
  type: "Application",
  reads: {
    CalculationMode: (workbook) => workbook.calculationMode,
    CalculationState: () => "Done",
    DecimalSeparator: ({ locale }) => (locale === "vi-VN" ? "," : "."),
    ThousandsSeparator: ({ locale }) => (locale === "vi-VN" ? "." : ","),
    CultureInfo: (workbook) => WireObject.of(cultureClass, workbook),
  },
  writes: {
    CalculationMode: (workbook, value) => {
      workbook.calculationMode = asOneOf(value, calculationModes, "Application.calculationMode");
    },
  },
  calls: {
    Calculate: (workbook) => {
      workbook.calculator.calculateAll();
    },
    // Nothing is drawn, and what is calculated is not seen before the sync: there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const cultureClass: WireClass<LiveWorkbook> = {
  type: "CultureInfo",
  reads: {
    Name: ({ locale }) => locale,
    NumberFormat: (workbook) => WireObject.of(numberFormatInfoClass, workbook),
  },
};

const numberFormatInfoClass: WireClass<LiveWorkbook> = {
  type: "NumberFormatInfo",
  reads: {
    NumberDecimalSeparator: ({ locale }) => (locale === "vi-VN" ? "," : "."),
    NumberGroupSeparator: ({ locale }) => (locale === "vi-VN" ? "." : ","),
  },
};

const runtimeClass: WireClass<LiveWorkbook> = {
  type: "Runtime",
  reads: { EnableEvents: ({ events }) => events.enabled },
  writes: {
    EnableEvents: ({ events }, value) => {
      events.enabled = asBoolean(value, "Runtime.enableEvents");
    },
  },
};

// Worksheet and the collection of worksheets as the API shows them.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf, isWholeColumns, isWholeRows, maxColumns, maxRows } from "./a1";
import { asBoolean, asColor, asNumber, asOneOf, asRange, asText, rangeAt } from "./arguments";
import { standardHeight, standardWidth } from "./blank";
import { workbookTarget } from "./events";
import { findCells, readCriteria, replaceAll } from "./find-text";
import { usedArea } from "./grid";
import type { LiveWorkbook } from "./live-workbook";
import { showLevels } from "./outline";
import { Range } from "./range";
import type { Sheet } from "./state";
import { wireCharts } from "./wire-charts";
import { wireComments } from "./wire-comments";
import { wireNames } from "./wire-names";
import { wirePageBreaks } from "./wire-page-breaks";
import { wirePageLayout } from "./wire-page-layout";
import { wireRange, wireRangeOrNull } from "./wire-range";
import { wireProtection } from "./wire-protection";
import { rangeAreas, wireRangeAreas, wireRangeAreasOrNull } from "./wire-range-areas";
import { wireCustomProperties } from "./wire-settings";
import { wireSheetFilter } from "./wire-sheet-filter";
import { wireTables } from "./wire-tables";

interface SheetOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
}

export function wireWorksheet(workbook: LiveWorkbook, sheet: Sheet): WireObject {
  return WireObject.of(worksheetClass, { workbook, sheet });
}

export function wireWorksheets(workbook: LiveWorkbook): WireObject {
  return WireObject.of(worksheetsClass, workbook);
}

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const worksheetClass: WireClass<SheetOf> = {
  type: "Worksheet",
  eventTarget: ({ sheet }) => sheet.id,
  reads: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings,
    StandardWidth: () => standardWidth,
    StandardHeight: () => standardHeight,
    FreezePanes: (of) => WireObject.of(freezePanesClass, of),
    PageLayout: ({ workbook, sheet }) => wirePageLayout(workbook, sheet),
    HorizontalPageBreaks: ({ workbook, sheet }) => wirePageBreaks(workbook, sheet, "rows"),
    VerticalPageBreaks: ({ workbook, sheet }) => wirePageBreaks(workbook, sheet, "columns"),
    Names: ({ workbook, sheet }) => wireNames(workbook, sheet),
    AutoFilter: (of) => wireSheetFilter(of),
    Tables: ({ workbook, sheet }) => wireTables(workbook, sheet),
    CustomProperties: ({ sheet }) => wireCustomProperties(sheet),
    Protection: (of) => wireProtection(of),
    Charts: ({ workbook, sheet }) => wireCharts(workbook, sheet),
    Comments: ({ workbook, sheet }) => wireComments(workbook, sheet),
  },
  writes: {
    Name: ({ workbook, sheet }, value) => {
      workbook.renameSheet(sheet, asText(value, "Worksheet.name"));
    },
    Position: ({ workbook, sheet }, value) => {
      workbook.moveSheet(sheet, asNumber(value, "Worksheet.position"));
    },
    Visibility: (of, value) => {
      setVisibility(of, asOneOf(value, visibilities, "Worksheet.visibility"));
    },
    TabColor: ({ sheet }, value) => {
      sheet.tabColor = value === "" ? "" : asColor(value, "Worksheet.tabColor");
    },
    // On the wire the client calls these setters by their short names.
    ShowGridlines: ({ sheet }, value) => {
      sheet.showGridlines = asBoolean(value, "Worksheet.showGridlines");
    },
    Gridlines: ({ sheet }, value) => {
      sheet.showGridlines = asBoolean(value, "Worksheet.showGridlines");
    },
    ShowHeadings: ({ sheet }, value) => {
      sheet.showHeadings = asBoolean(value, "Worksheet.showHeadings");
    },
    Headings: ({ sheet }, value) => {
      sheet.showHeadings = asBoolean(value, "Worksheet.showHeadings");
    },
  },
  calls: {
    Copy: (of, [positionType, relativeTo]) => copy(of, positionType, relativeTo),
    ShowOutlineLevels: ({ sheet }, [rows, columns]) => {
      const location = "Worksheet.showOutlineLevels";
      const [rowLevel, columnLevel] = [asLevel(rows, location), asLevel(columns, location)];
      showLevels(sheet.rows, rowLevel);
      showLevels(sheet.columns, columnLevel);
    },
    FindAll: (of, [text, criteria]) => {
      const found = findAll(of, text, criteria);
      return found.length > 0 ? wireRangeAreas(found) : fail("ItemNotFound", "Worksheet.findAll");
    },
    FindAllOrNullObject: (of, [text, criteria]) => wireRangeAreasOrNull(findAll(of, text, criteria)),
    ReplaceAll: ({ workbook, sheet }, [text, replacement, criteria]) =>
      replaceAll(new Range(workbook, sheet, wholeSheet), text, replacement, criteria),
    GetNext: (of, [visibleOnly]) => neighbour(of, 1, visibleOnly === true) ?? fail("ItemNotFound", "Worksheet.getNext"),
    GetPrevious: (of, [visibleOnly]) =>
      neighbour(of, -1, visibleOnly === true) ?? fail("ItemNotFound", "Worksheet.getPrevious"),
    // After a copy the client finds the new sheet by its id.
    _GetAnotherWorksheetById: ({ workbook }, [id]) =>
      wireWorksheet(workbook, workbook.findSheet(String(id)) ?? fail("ItemNotFound", "Worksheet.copy")),
    Activate: ({ workbook, sheet }) => {
      workbook.activate(sheet);
    },
    Delete: ({ workbook, sheet }) => {
      workbook.deleteSheet(sheet);
    },
    GetRange: ({ workbook, sheet }, [address]) => wireRange(rangeOf(workbook, sheet, address)),
    GetRanges: ({ workbook, sheet }, [addresses]) => rangeAreas(addresses, workbook, sheet),
    GetRangeByIndexes: ({ workbook, sheet }, [row, column, rows, columns]) =>
      wireRange(
        origin(workbook, sheet).at(
          asNumber(row, "Worksheet.getRangeByIndexes"),
          asNumber(column, "Worksheet.getRangeByIndexes"),
          asNumber(rows, "Worksheet.getRangeByIndexes"),
          asNumber(columns, "Worksheet.getRangeByIndexes"),
        ),
      ),
    GetCell: ({ workbook, sheet }, [row, column]) =>
      wireRange(origin(workbook, sheet).at(asNumber(row, "Worksheet.getCell"), asNumber(column, "Worksheet.getCell"))),
    GetUsedRange: ({ workbook, sheet }, [valuesOnly]) =>
      wireRange(used(workbook, sheet, valuesOnly) ?? origin(workbook, sheet)),
    GetUsedRangeOrNullObject: ({ workbook, sheet }, [valuesOnly]) => wireRangeOrNull(used(workbook, sheet, valuesOnly)),
    GetNextOrNullObject: (of, [visibleOnly]) => neighbour(of, 1, visibleOnly === true),
    GetPreviousOrNullObject: (of, [visibleOnly]) => neighbour(of, -1, visibleOnly === true),
    Calculate: ({ workbook, sheet }) => {
      workbook.calculator.changed(sheet, areaOf(0, 0, maxRows, maxColumns));
    },
  },
};

function origin(workbook: LiveWorkbook, sheet: Sheet): Range {
  return new Range(workbook, sheet, areaOf(0, 0));
}

function rangeOf(workbook: LiveWorkbook, sheet: Sheet, address: unknown): Range {
  if (address === null || address === undefined || address === "") {
    return new Range(workbook, sheet, areaOf(0, 0, maxRows, maxColumns));
  }
  return rangeAt(asText(address, "Worksheet.getRange"), workbook, sheet, "Worksheet.getRange");
}

function used(workbook: LiveWorkbook, sheet: Sheet, valuesOnly: unknown): Range | null {
  const area = usedArea(sheet, valuesOnly === true);
  return area && new Range(workbook, sheet, area);
}

const wholeSheet = areaOf(0, 0, maxRows, maxColumns);

function findAll({ workbook, sheet }: SheetOf, text: unknown, criteria: unknown): Range[] {
  const location = "Worksheet.findAll";
  return findCells(new Range(workbook, sheet, wholeSheet), asText(text, location), readCriteria(criteria, location));
}

function asLevel(value: unknown, location: string): number {
  const level = asNumber(value, location);
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : fail("InvalidArgument", location);
}

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function copy({ workbook, sheet }: SheetOf, positionType: unknown, relativeTo: unknown): WireObject {
  const location = "Worksheet.copy";
  const where = asOneOf(positionType ?? "None", positions, location);
  const { sheets } = workbook;
  if (where === "Beginning") return wireWorksheet(workbook, workbook.copySheet(sheet, 0));
  if (where === "End" || where === "None") return wireWorksheet(workbook, workbook.copySheet(sheet, sheets.length));
  const target = relativeTo instanceof WireObject ? (relativeTo.target as Partial<SheetOf>).sheet : undefined;
  const place = target ? sheets.indexOf(target) : -1;
  if (place < 0) fail("InvalidArgument", location);
  return wireWorksheet(workbook, workbook.copySheet(sheet, where === "Before" ? place : place + 1));
}

function setVisibility({ workbook, sheet }: SheetOf, visibility: Sheet["visibility"]): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) fail("InvalidOperation", "Worksheet.visibility");
  const next = others[0];
  if (visibility !== "Visible" && workbook.activeSheet === sheet && next) workbook.activate(next);
  sheet.visibility = visibility;
}

function neighbour({ workbook, sheet }: SheetOf, step: 1 | -1, visibleOnly: boolean): WireObject | null {
  const sheets = workbook.sheets.filter((other) => other === sheet || !visibleOnly || other.visibility === "Visible");
  const found = sheets[sheets.indexOf(sheet) + step];
  return found ? wireWorksheet(workbook, found) : null;
}

const freezePanesClass: WireClass<SheetOf> = {
  type: "WorksheetFreezePanes",
  calls: {
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozen = frozen(asNumber(count ?? 1, "WorksheetFreezePanes.freezeRows"), 0);
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.frozen = frozen(0, asNumber(count ?? 1, "WorksheetFreezePanes.freezeColumns"));
    },
    FreezeAt: ({ workbook, sheet }, [range]) => {
      const { area } = asRange(range, workbook, sheet, "WorksheetFreezePanes.freezeAt");
      sheet.frozen = frozen(isWholeColumns(area) ? 0 : area.lastRow + 1, isWholeRows(area) ? 0 : area.lastColumn + 1);
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = null;
    },
    GetLocationOrNullObject: (of) => wireRangeOrNull(frozenRange(of)),
    GetLocation: (of) => wireRangeOrNull(frozenRange(of)) ?? fail("ItemNotFound", "WorksheetFreezePanes.getLocation"),
  },
};

function frozen(rows: number, columns: number): Sheet["frozen"] {
  return rows === 0 && columns === 0 ? null : { rows, columns };
}

function frozenRange({ workbook, sheet }: SheetOf): Range | null {
  if (!sheet.frozen) return null;
  const { rows, columns } = sheet.frozen;
  return new Range(workbook, sheet, areaOf(0, 0, rows === 0 ? maxRows : rows, columns === 0 ? maxColumns : columns));
}

const worksheetsClass: WireClass<LiveWorkbook> = {
  type: "WorksheetCollection",
  eventTarget: () => workbookTarget,
  items: (workbook) => workbook.sheets.map((sheet) => wireWorksheet(workbook, sheet)),
  calls: {
    Add: (workbook, [name]) => wireWorksheet(workbook, workbook.addSheet(typeof name === "string" ? name : null)),
    GetItem: (workbook, [key]) =>
      wireWorksheet(workbook, workbook.findSheet(String(key)) ?? fail("ItemNotFound", "WorksheetCollection.getItem")),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.findSheet(String(key));
      return sheet ? wireWorksheet(workbook, sheet) : null;
    },
    GetActiveWorksheet: (workbook) => wireWorksheet(workbook, workbook.activeSheet),
    GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => firstOf(workbook, shown(workbook, visibleOnly)[0]),
    GetLast: (workbook, [visibleOnly]) => firstOf(workbook, shown(workbook, visibleOnly).at(-1)),
  },
};

function shown(workbook: LiveWorkbook, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

function firstOf(workbook: LiveWorkbook, sheet: Sheet | undefined): WireObject {
  return sheet ? wireWorksheet(workbook, sheet) : fail("ItemNotFound", "WorksheetCollection");
}

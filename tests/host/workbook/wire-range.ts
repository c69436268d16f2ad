// Range as the API shows it.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asNumber, asNumberOr, asOneOf, asRange, asText } from "./arguments";
import {
  areaOf,
  bounding,
  cellKey,
  cellsOf,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
  rowsOf,
} from "./a1";
import { boxOf } from "./chart-place";
import { plainValue } from "./errors";
import { findCells, readCriteria, replaceAll } from "./find-text";
import { cellAt, styleAt, usedArea } from "./grid";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import { hiddenOf } from "./outline";
import { valueTypeOf, wrongShape } from "./range";
import type { Range } from "./range";
import { readSortKeys, sortCells } from "./sort-cells";
import type { Area } from "./state";
import { textIn } from "./text";
import { readCellProperties, readLineProperties, writeCellProperties } from "./cell-properties";
import { wireConditionalFormats } from "./wire-conditional-formats";
import { wireDataValidation } from "./wire-data-validation";
import { wireRangeFormat } from "./wire-format";
import { hideLines, structureCalls } from "./wire-range-structure";
import { wireWorksheet } from "./wire-worksheet";

export function wireRange(range: Range): WireObject {
  return WireObject.of(rangeClass, range);
}

export function wireRangeOrNull(range: Range | null): WireObject | null {
  return range && wireRange(range);
}

export const clearWhat = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

const rangeClass: WireClass<Range> = {
  type: "Range",
  reads: {
    Values: (range) => range.read("values", (row, column) => plainValue(range.valueAt(row, column))),
    Formulas: (range) => range.read("formulas", (row, column) => formulaAt(range, row, column)),
    Text: (range) => range.read("text", (row, column) => shownAt(range, row, column)),
    ValueTypes: (range) => range.read("valueTypes", (row, column) => valueTypeOf(range.valueAt(row, column))),
    NumberFormat: (range) => numberFormatOf(range),
    Address: (range) => range.address,
    AddressLocal: (range) => range.address,
    RowIndex: (range) => range.area.firstRow,
    ColumnIndex: (range) => range.area.firstColumn,
    RowCount: (range) => rowsOf(range.area),
    ColumnCount: (range) => columnsOf(range.area),
    CellCount: (range) => (cellsOf(range.area) > 2_147_483_647 ? -1 : cellsOf(range.area)),
    IsEntireColumn: (range) => isWholeColumns(range.area),
    IsEntireRow: (range) => isWholeRows(range.area),
    Hyperlink: (range) => hyperlinkOf(range),
    Top: ({ sheet, area }) => boxOf(sheet, area).top,
    Left: ({ sheet, area }) => boxOf(sheet, area).left,
    Width: ({ sheet, area }) => boxOf(sheet, area).width,
    Height: ({ sheet, area }) => boxOf(sheet, area).height,
    RowHidden: (range) => hiddenOf(range.sheet.rows, range.area.firstRow, range.area.lastRow),
    ColumnHidden: (range) => hiddenOf(range.sheet.columns, range.area.firstColumn, range.area.lastColumn),
    HasSpill: (range) => hasSpill(range),
    Format: (range) => wireRangeFormat(range),
    Sort: (range) => WireObject.of(sortClass, range),
    ConditionalFormats: (range) => wireConditionalFormats([range]),
    DataValidation: (range) => wireDataValidation([range]),
    Worksheet: (range) => wireWorksheet(range.workbook, range.sheet),
  },
  writes: {
    Values: (range, value) => {
      range.enter(value, "values");
    },
    Formulas: (range, value) => {
      range.enter(value, "formulas");
    },
    NumberFormat: (range, value) => {
      range.setNumberFormat(value);
    },
    Hyperlink: (range, value) => {
      setHyperlink(range, value);
    },
    RowHidden: (range, value) => {
      hideLines(range, "row", value);
    },
    ColumnHidden: (range, value) => {
      hideLines(range, "column", value);
    },
  },
  calls: {
    ...structureCalls,
    Find: (range, [text, criteria]) =>
      wireRangeOrNull(firstFound(range, text, criteria)) ?? fail("ItemNotFound", "Range.find"),
    FindOrNullObject: (range, [text, criteria]) => wireRangeOrNull(firstFound(range, text, criteria)),
    ReplaceAll: (range, [text, replacement, criteria]) => replaceAll(range, text, replacement, criteria),
    GetCellProperties: (range, [wanted]) => readCellProperties(range, wanted),
    GetRowProperties: (range, [wanted]) => readLineProperties(range, "row", wanted),
    GetColumnProperties: (range, [wanted]) => readLineProperties(range, "column", wanted),
    SetCellProperties: (range, [properties]) => {
      writeCellProperties(range, properties);
    },
    Clear: (range, [what]) => {
      range.clear(asOneOf(what ?? "All", clearWhat, "Range.clear"));
    },
    Merge: (range, [across]) => {
      range.merge(across === true);
    },
    Unmerge: (range) => {
      range.unmerge();
    },
    Select: (range) => {
      range.workbook.select(range.sheet, range.area);
    },
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows !== rowsOf(range.area) || columns !== columnsOf(range.area))
        fail("InvalidArgument", "Range.values", wrongShape);
    },
    GetCell: (range, [row, column]) =>
      moved(range, asNumber(row, "Range.getCell"), asNumber(column, "Range.getCell"), 1, 1),
    GetRow: (range, [index]) => moved(range, asNumber(index, "Range.getRow"), 0, 1, columnsOf(range.area)),
    GetColumn: (range, [index]) => moved(range, 0, asNumber(index, "Range.getColumn"), rowsOf(range.area), 1),
    GetLastRow: (range) => moved(range, rowsOf(range.area) - 1, 0, 1, columnsOf(range.area)),
    GetLastColumn: (range) => moved(range, 0, columnsOf(range.area) - 1, rowsOf(range.area), 1),
    GetLastCell: (range) => moved(range, rowsOf(range.area) - 1, columnsOf(range.area) - 1, 1, 1),
    GetOffsetRange: (range, [rows, columns]) =>
      moved(
        range,
        asNumberOr(rows, 0, "Range.getOffsetRange"),
        asNumberOr(columns, 0, "Range.getOffsetRange"),
        rowsOf(range.area),
        columnsOf(range.area),
      ),
    GetResizedRange: (range, [rows, columns]) =>
      moved(
        range,
        0,
        0,
        rowsOf(range.area) + asNumberOr(rows, 0, "Range.getResizedRange"),
        columnsOf(range.area) + asNumberOr(columns, 0, "Range.getResizedRange"),
      ),
    GetAbsoluteResizedRange: (range, [rows, columns]) =>
      moved(
        range,
        0,
        0,
        asNumber(rows, "Range.getAbsoluteResizedRange"),
        asNumber(columns, "Range.getAbsoluteResizedRange"),
      ),
    GetEntireRow: (range) => wireRange(range.over({ ...range.area, firstColumn: 0, lastColumn: maxColumns - 1 })),
    GetEntireColumn: (range) => wireRange(range.over({ ...range.area, firstRow: 0, lastRow: maxRows - 1 })),
    GetBoundingRect: (range, [other]) => wireRange(range.over(bounding(range.area, otherArea(range, other)))),
    GetIntersection: (range, [other]) =>
      wireRangeOrNull(common(range, other)) ?? fail("ItemNotFound", "Range.getIntersection"),
    GetIntersectionOrNullObject: (range, [other]) => wireRangeOrNull(common(range, other)),
    GetUsedRange: (range, [valuesOnly]) =>
      wireRange(usedWithin(range, valuesOnly === true) ?? range.over(firstCell(range.area))),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => wireRangeOrNull(usedWithin(range, valuesOnly === true)),
    GetSpillingToRange: (range) => wireRangeOrNull(spillOf(range)) ?? fail("ItemNotFound", "Range.getSpillingToRange"),
    GetSpillingToRangeOrNullObject: (range) => wireRangeOrNull(spillOf(range)),
    Calculate: (range) => {
      range.workbook.calculator.changed(range.sheet, range.area);
    },
  },
};

function moved(range: Range, rows: number, columns: number, height: number, width: number): WireObject {
  return wireRange(range.at(range.area.firstRow + rows, range.area.firstColumn + columns, height, width));
}

function firstCell(area: Area): Area {
  return areaOf(area.firstRow, area.firstColumn);
}

function otherArea(range: Range, other: unknown): Area {
  const found = asRange(other, range.workbook, range.sheet, "Range.getBoundingRect");
  return found.sheet === range.sheet ? found.area : fail("InvalidArgument", "Range.getBoundingRect");
}

function common(range: Range, other: unknown): Range | null {
  const found = asRange(other, range.workbook, range.sheet, "Range.getIntersection");
  const area = found.sheet === range.sheet ? intersection(range.area, found.area) : null;
  return area && range.over(area);
}

function usedWithin(range: Range, valuesOnly: boolean): Range | null {
  const used = usedArea(range.sheet, valuesOnly);
  const area = used && intersection(used, range.area);
  return area && range.over(area);
}

function formulaAt(range: Range, row: number, column: number): string | number | boolean {
  return cellAt(range.sheet, row, column)?.formula ?? plainValue(range.valueAt(row, column));
}

export function shownAt(range: Range, row: number, column: number): string {
  return textIn(range.workbook, range.valueAt(row, column), styleAt(range.sheet, row, column).numberFormat);
}

/** Of whole rows and columns Excel tells the one format they have, or null when they have several. */
function numberFormatOf(range: Range): unknown {
  if (!range.isUnbounded) return range.read("numberFormat", (row, column) => range.styleAt(row, column).numberFormat);
  const formats = new Set([...range.styles()].map((style) => style.numberFormat));
  return formats.size === 1 ? [...formats][0] : null;
}

function firstFound(range: Range, text: unknown, criteria: unknown): Range | null {
  const [found] = findCells(range, asText(text, "Range.find"), readCriteria(criteria, "Range.find"));
  return found ?? null;
}

const sortClass: WireClass<Range> = {
  type: "RangeSort",
  calls: {
    Apply: (range, [keys, matchCase, hasHeaders, orientation]) => {
      const { area } = range;
      const byColumns = asOneOf(orientation ?? "Rows", ["Rows", "Columns"], "RangeSort.apply") === "Columns";
      const headed = hasHeaders === true && cellsOf(area) > 1;
      const body = !headed
        ? area
        : byColumns
          ? { ...area, firstColumn: area.firstColumn + 1 }
          : { ...area, firstRow: area.firstRow + 1 };
      sortCells(range.over(body), readSortKeys(keys, "RangeSort.apply"), { matchCase: matchCase === true, byColumns });
    },
  },
};

/** The area that the formula in the range's one cell fills; null when it fills only itself. */
function spillOf(range: Range): Range | null {
  const { firstRow, firstColumn } = range.area;
  let area: Area = areaOf(firstRow, firstColumn);
  for (const [key, cell] of range.sheet.cells) {
    if (cell.spilledFrom?.row !== firstRow || cell.spilledFrom.column !== firstColumn) continue;
    area = bounding(area, areaOf(Math.floor(key / maxColumns), key % maxColumns));
  }
  return cellsOf(area) > 1 ? range.over(area) : null;
}

function hasSpill(range: Range): boolean | null {
  // All at once: to look for each cell's own would go through the sheet as often as there are cells.
  const anchors = new Set<number>();
  for (const [key, { spilledFrom }] of range.sheet.cells) {
    const anchor = spilledFrom && cellKey(spilledFrom.row, spilledFrom.column);
    if (anchor !== undefined && anchor !== key) anchors.add(anchor);
  }
  const spilled = range.read(
    "hasSpill",
    (row, column) => anchors.has(cellKey(row, column)) || cellAt(range.sheet, row, column)?.spilledFrom !== undefined,
  );
  const kinds = new Set(spilled?.flat() ?? [false]);
  return kinds.size === 1 ? [...kinds][0] === true : null;
}

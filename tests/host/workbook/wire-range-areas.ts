// RangeAreas, several ranges of one sheet formatted in one go, as the API shows them.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asOneOf, asText, rangeAt } from "./arguments";
import { areaOf, cellsOf, isWholeColumns, isWholeRows, maxColumns, maxRows } from "./a1";
import type { LiveWorkbook } from "./live-workbook";
import { Range } from "./range";
import type { Sheet } from "./state";
import { wireConditionalFormats } from "./wire-conditional-formats";
import { wireDataValidation } from "./wire-data-validation";
import { wireRangeFormat } from "./wire-format";
import { clearWhat, wireRange } from "./wire-range";
import { wireWorksheet } from "./wire-worksheet";

class RangeAreas {
  constructor(readonly ranges: readonly Range[]) {}
}

/** "A1:B2,D4" or, when nothing is given, the whole sheet. */
export function rangeAreas(addresses: unknown, workbook: LiveWorkbook, sheet: Sheet): WireObject {
  const location = "Worksheet.getRanges";
  if (addresses === null || addresses === undefined) {
    return wireRangeAreas([new Range(workbook, sheet, areaOf(0, 0, maxRows, maxColumns))]);
  }
  const text = asText(addresses, location);
  if (text.length > 8192) fail("InvalidArgument", location);
  const ranges = text.split(",").map((address) => rangeAt(address.trim(), workbook, sheet, location));
  return wireRangeAreas(ranges);
}

export function wireRangeAreas(ranges: readonly Range[]): WireObject {
  return WireObject.of(rangeAreasClass, new RangeAreas(ranges));
}

export function wireRangeAreasOrNull(ranges: readonly Range[]): WireObject | null {
  return ranges.length === 0 ? null : wireRangeAreas(ranges);
}

const rangeAreasClass: WireClass<RangeAreas> = {
  type: "RangeAreas",
  reads: {
    Address: ({ ranges }) => ranges.map((range) => range.address).join(","),
    AreaCount: ({ ranges }) => ranges.length,
    CellCount: ({ ranges }) => ranges.reduce((sum, range) => sum + cellsOf(range.area), 0),
    IsEntireColumn: ({ ranges }) => ranges.every((range) => isWholeColumns(range.area)),
    IsEntireRow: ({ ranges }) => ranges.every((range) => isWholeRows(range.area)),
    Areas: ({ ranges }) => WireObject.of(rangesClass, ranges),
    ConditionalFormats: ({ ranges }) => wireConditionalFormats(ranges),
    DataValidation: ({ ranges }) => wireDataValidation(ranges),
    Format: ({ ranges }) => wireRangeFormat(...ranges),
    Worksheet: ({ ranges: [first] }) => first && wireWorksheet(first.workbook, first.sheet),
  },
  calls: {
    Clear: ({ ranges }, [what]) => {
      for (const range of ranges) range.clear(asOneOf(what ?? "All", clearWhat, "RangeAreas.clear"));
    },
  },
};

const rangesClass: WireClass<readonly Range[]> = {
  type: "RangeCollection",
  items: (ranges) => ranges.map(wireRange),
  calls: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => {
      const range = typeof index === "number" ? ranges[index] : undefined;
      return range ? wireRange(range) : fail("InvalidArgument", "RangeCollection.getItemAt");
    },
  },
};

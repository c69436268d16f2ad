// Conditional formats as the API shows them: the collection of a range, one format, and the parts that every kind has.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { intersection } from "./a1";
import { asBoolean, asNumber, asOneOf } from "./arguments";
import { clearConditionalFormats, freshRule, plainLook } from "./conditional-format";
import type { ConditionalFormat, ConditionalRule } from "./conditional-format";
import type { LiveWorkbook } from "./live-workbook";
import { refuseProtected } from "./protection";
import { Range } from "./range";
import type { Sheet } from "./state";
import { ruleParts } from "./wire-conditional-rules";
import { wireRange } from "./wire-range";
import { wireRangeAreas } from "./wire-range-areas";

interface FormatOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export function wireConditionalFormats(ranges: readonly Range[]): WireObject {
  return WireObject.of(formatsClass, ranges);
}

const kinds = ["CellValue", "ContainsText", "Custom", "DataBar", "ColorScale", "IconSet"] as const;

function list(ranges: readonly Range[]): FormatOf[] {
  const [first] = ranges;
  if (!first) return [];
  const { workbook, sheet } = first;
  return sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => ranges.some((range) => intersection(area, range.area))))
    .map((format) => ({ workbook, sheet, format }));
}

/** A new format comes first: Excel gives it the highest priority. */
function add(ranges: readonly Range[], type: unknown): FormatOf {
  const [first] = ranges;
  if (!first) fail("InvalidArgument", "ConditionalFormatCollection.add");
  const { workbook, sheet } = first;
  refuseProtected(sheet, "allowFormatCells", "ConditionalFormatCollection.add");
  if (/^(topbottom|presetcriteria)$/i.test(String(type)))
    notModelled(`ConditionalFormatCollection.add("${String(type)}")`);
  const rule = freshRule(asOneOf(type, kinds, "ConditionalFormatCollection.add"));
  const format: ConditionalFormat = {
    id: workbook.freshId("rule"),
    areas: ranges.map(({ area }) => area),
    stopIfTrue: false,
    rule,
    look: plainLook(),
  };
  sheet.conditionalFormats.unshift(format);
  return { workbook, sheet, format };
}

const formatsClass: WireClass<readonly Range[]> = {
  type: "ConditionalFormatCollection",
  items: (ranges) => list(ranges).map((of) => WireObject.of(formatClass, of)),
  calls: {
    Add: (ranges, [type]) => WireObject.of(formatClass, add(ranges, type)),
    ClearAll: (ranges) => {
      for (const { sheet, area } of ranges) {
        refuseProtected(sheet, "allowFormatCells", "ConditionalFormatCollection.clearAll");
        clearConditionalFormats(sheet, area);
      }
    },
    GetCount: (ranges) => list(ranges).length,
    GetItem: (ranges, [id]) => find(ranges, id) ?? fail("ItemNotFound", "ConditionalFormatCollection.getItem"),
    GetItemOrNullObject: (ranges, [id]) => find(ranges, id),
    GetItemAt: (ranges, [index]) => {
      const of = typeof index === "number" ? list(ranges)[index] : undefined;
      return of ? WireObject.of(formatClass, of) : fail("InvalidArgument", "ConditionalFormatCollection.getItemAt");
    },
  },
};

function find(ranges: readonly Range[], id: unknown): WireObject | null {
  const found = list(ranges).find(({ format }) => format.id === id);
  return found ? WireObject.of(formatClass, found) : null;
}

/** The part of the format's own kind; of another kind there is none. */
function part({ format }: FormatOf, type: ConditionalRule["type"]): WireObject | null {
  return format.rule.type === type ? ruleParts[type](format) : null;
}

function partOrFail(of: FormatOf, type: ConditionalRule["type"], name: string): WireObject {
  return part(of, type) ?? fail("ItemNotFound", `ConditionalFormat.${name}`);
}

function move({ sheet, format }: FormatOf, priority: number): void {
  const { conditionalFormats } = sheet;
  if (!Number.isInteger(priority) || priority < 0) fail("InvalidArgument", "ConditionalFormat.priority");
  conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
  conditionalFormats.splice(priority, 0, format);
}

const formatClass: WireClass<FormatOf> = {
  type: "ConditionalFormat",
  reads: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.rule.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) =>
      ["DataBar", "ColorScale", "IconSet"].includes(format.rule.type) ? null : format.stopIfTrue,
    CellValue: (of) => partOrFail(of, "CellValue", "cellValue"),
    CellValueOrNullObject: (of) => part(of, "CellValue"),
    TextComparison: (of) => partOrFail(of, "ContainsText", "textComparison"),
    TextComparisonOrNullObject: (of) => part(of, "ContainsText"),
    Custom: (of) => partOrFail(of, "Custom", "custom"),
    CustomOrNullObject: (of) => part(of, "Custom"),
    DataBar: (of) => partOrFail(of, "DataBar", "dataBar"),
    DataBarOrNullObject: (of) => part(of, "DataBar"),
    ColorScale: (of) => partOrFail(of, "ColorScale", "colorScale"),
    ColorScaleOrNullObject: (of) => part(of, "ColorScale"),
    IconSet: (of) => partOrFail(of, "IconSet", "iconSet"),
    IconSetOrNullObject: (of) => part(of, "IconSet"),
  },
  writes: {
    Priority: (of, value) => {
      move(of, asNumber(value, "ConditionalFormat.priority"));
    },
    StopIfTrue: ({ format }, value) => {
      format.stopIfTrue = asBoolean(value, "ConditionalFormat.stopIfTrue");
    },
  },
  calls: {
    Delete: ({ sheet, format }) => {
      if (!sheet.conditionalFormats.includes(format)) fail("ItemNotFound", "ConditionalFormat.delete");
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
    },
    GetRange: (of) => {
      const [first] = rangesOf(of);
      return first && of.format.areas.length === 1
        ? wireRange(first)
        : fail("InvalidOperation", "ConditionalFormat.getRange");
    },
    GetRangeOrNullObject: (of) => {
      const [first] = rangesOf(of);
      return first && of.format.areas.length === 1 ? wireRange(first) : null;
    },
    GetRanges: (of) => wireRangeAreas(rangesOf(of)),
  },
};

function rangesOf({ workbook, sheet, format }: FormatOf): Range[] {
  return format.areas.map((area) => new Range(workbook, sheet, area));
}

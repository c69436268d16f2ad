// The page breaks that were set by hand, as the API shows them: of rows or of columns.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf } from "./a1";
import { asNumber, asRange } from "./arguments";
import type { LiveWorkbook } from "./live-workbook";
import { Range } from "./range";
import type { Sheet } from "./state";
import { wireRange } from "./wire-range";

interface BreaksOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
}

export function wirePageBreaks(workbook: LiveWorkbook, sheet: Sheet, axis: BreaksOf["axis"]): WireObject {
  return WireObject.of(pageBreaksClass, { workbook, sheet, axis });
}

const pageBreaksClass: WireClass<BreaksOf> = {
  type: "PageBreakCollection",
  items: (of) => listOf(of).map((line) => wirePageBreak(of, line)),
  calls: {
    Add: (of, [range]) => {
      const { area } = asRange(range, of.workbook, of.sheet, "PageBreakCollection.add");
      const line = of.axis === "rows" ? area.firstRow : area.firstColumn;
      // Nothing stands before the first line.
      if (line === 0) fail("InvalidArgument", "PageBreakCollection.add");
      of.sheet.pageBreaks[of.axis] = [...new Set([...listOf(of), line])].sort((a, b) => a - b);
      return wirePageBreak(of, line);
    },
    GetCount: (of) => listOf(of).length,
    GetItem: (of, [key]) => {
      const line = lineAt(of, key);
      return line === undefined ? fail("ItemNotFound", "PageBreakCollection.getItem") : wirePageBreak(of, line);
    },
    RemovePageBreaks: (of) => {
      of.sheet.pageBreaks[of.axis] = [];
    },
  },
};

function listOf({ sheet, axis }: BreaksOf): readonly number[] {
  return sheet.pageBreaks[axis];
}

/** A person names a break by its place in the list, the client one that it has loaded by its id. */
function lineAt(of: BreaksOf, key: unknown): number | undefined {
  if (typeof key === "string") return listOf(of).find((line) => String(line) === key);
  return listOf(of)[asNumber(key, "PageBreakCollection.getItem")];
}

interface BreakOf extends BreaksOf {
  readonly line: number;
}

function wirePageBreak(of: BreaksOf, line: number): WireObject {
  return WireObject.of(pageBreakClass, { ...of, line });
}

const pageBreakClass: WireClass<BreakOf> = {
  type: "PageBreak",
  reads: {
    _Id: ({ line }) => String(line),
    RowIndex: ({ axis, line }) => (axis === "rows" ? line : 0),
    ColumnIndex: ({ axis, line }) => (axis === "columns" ? line : 0),
  },
  calls: {
    Delete: ({ sheet, axis, line }) => {
      sheet.pageBreaks[axis] = sheet.pageBreaks[axis].filter((other) => other !== line);
    },
    GetCellAfterBreak: ({ workbook, sheet, axis, line }) =>
      wireRange(new Range(workbook, sheet, axis === "rows" ? areaOf(line, 0) : areaOf(0, line))),
  },
};

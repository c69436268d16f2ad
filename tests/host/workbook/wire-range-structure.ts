// What a range does with the cells around it: inserting and deleting, groups, copying, and finding its neighbours.

import { fail } from "../protocol/rich-error";
import type { WireClass } from "../protocol/wire-object";
import { cellsOf, columnsOf, formatArea, intersection, isWholeColumns, isWholeRows, maxColumns, rowsOf } from "./a1";
import { asNumberOr, asOneOf, asRange } from "./arguments";
import { copyCells, copyTypes } from "./copy-cells";
import { extended, edgeOf, regionOf } from "./data-region";
import { workbookTarget } from "./events";
import { group, setHidden, showDetails } from "./outline";
import { refuseProtected } from "./protection";
import type { Range } from "./range";
import { deleteCells, insertCells } from "./shift";
import { specialCells } from "./special-cells";
import type { Area, Line } from "./state";
import { wireRange } from "./wire-range";
import { wireRangeAreas, wireRangeAreasOrNull } from "./wire-range-areas";

export const structureCalls: NonNullable<WireClass<Range>["calls"]> = {
  Insert: (range, [shift]) => {
    const axis = axisOf(range, asOneOf(shift, ["Down", "Right"], "Range.insert") === "Down");
    insertCells(range.workbook, range.sheet, range.area, axis);
    return wireRange(range.over(range.area));
  },
  Delete: (range, [shift]) => {
    const axis = axisOf(range, asOneOf(shift, ["Up", "Left"], "Range.delete") === "Up");
    deleteCells(range.workbook, range.sheet, range.area, axis);
  },
  Group: (range, [by]) => {
    onLines(range, by, "Range.group", (lines, first, last) => {
      group(lines, first, last, 1, "Range.group");
    });
  },
  Ungroup: (range, [by]) => {
    onLines(range, by, "Range.ungroup", (lines, first, last) => {
      group(lines, first, last, -1, "Range.ungroup");
    });
  },
  HideGroupDetails: (range, [by]) => {
    onLines(range, by, "Range.hideGroupDetails", (lines, first, last) => {
      showDetails(lines, first, last, false);
    });
  },
  ShowGroupDetails: (range, [by]) => {
    onLines(range, by, "Range.showGroupDetails", (lines, first, last) => {
      showDetails(lines, first, last, true);
    });
  },
  CopyFrom: (range, [source, type, skipBlanks, transpose]) => {
    copyCells(range, asRange(source, range.workbook, range.sheet, "Range.copyFrom"), {
      type: asOneOf(type ?? "All", copyTypes, "Range.copyFrom"),
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  },
  GetRowsAbove: (range, [count]) => beside(range, "row", -asNumberOr(count, 1, "Range.getRowsAbove")),
  GetRowsBelow: (range, [count]) => beside(range, "row", asNumberOr(count, 1, "Range.getRowsBelow")),
  GetColumnsBefore: (range, [count]) => beside(range, "column", -asNumberOr(count, 1, "Range.getColumnsBefore")),
  GetColumnsAfter: (range, [count]) => beside(range, "column", asNumberOr(count, 1, "Range.getColumnsAfter")),
  GetSurroundingRegion: (range) => wireRange(range.over(regionOf(range.sheet, range.area))),
  GetRangeEdge: (range, [direction, activeCell]) =>
    wireRange(
      range.over(edgeOf(range.sheet, startOf(range, activeCell), asDirection(direction, "Range.getRangeEdge"))),
    ),
  GetExtendedRange: (range, [direction, activeCell]) =>
    wireRange(
      range.over(
        extended(range.sheet, range.area, startOf(range, activeCell), asDirection(direction, "Range.getExtendedRange")),
      ),
    ),
  GetSpecialCells: (range, [type, valueType]) => {
    const found = specialCells(range, type, valueType);
    return found.length > 0 ? wireRangeAreas(found) : fail("ItemNotFound", "Range.getSpecialCells");
  },
  GetSpecialCellsOrNullObject: (range, [type, valueType]) => wireRangeAreasOrNull(specialCells(range, type, valueType)),
  GetMergedAreasOrNullObject: (range) =>
    wireRangeAreasOrNull(
      range.sheet.merges.filter((merge) => intersection(merge, range.area)).map((merge) => range.over(merge)),
    ),
};

/** Whole rows move rows and whole columns move columns, whatever direction is said. */
function axisOf(range: Range, vertical: boolean): "row" | "column" {
  if (isWholeRows(range.area) !== isWholeColumns(range.area)) return isWholeRows(range.area) ? "row" : "column";
  return vertical ? "row" : "column";
}

function onLines(
  range: Range,
  by: unknown,
  location: string,
  deed: (lines: Map<number, Line>, first: number, last: number) => void,
): void {
  const rows = asOneOf(by, ["ByRows", "ByColumns"], location) === "ByRows";
  const { area, sheet } = range;
  refuseProtected(sheet, null, location);
  // Cells stand for their rows or columns; a whole sheet can't be one group.
  if (rows ? isWholeColumns(area) : isWholeRows(area)) fail("InvalidArgument", location);
  if (rows) deed(sheet.rows, area.firstRow, area.lastRow);
  else deed(sheet.columns, area.firstColumn, area.lastColumn);
}

export function hideLines(range: Range, axis: "row" | "column", value: unknown): void {
  const { area, sheet, workbook } = range;
  const [permission, member] =
    axis === "row" ? (["allowFormatRows", "rowHidden"] as const) : (["allowFormatColumns", "columnHidden"] as const);
  refuseProtected(sheet, permission, `Range.${member}`);
  if (typeof value !== "boolean") fail("InvalidArgument", `Range.${member}`);
  if (axis === "column") {
    setHidden(sheet.columns, area.firstColumn, area.lastColumn, value);
    return;
  }
  if (!setHidden(sheet.rows, area.firstRow, area.lastRow, value)) return;
  workbook.events.emit("Worksheet.onRowHiddenChanged", [sheet.id, workbookTarget], {
    address: formatArea({ ...area, firstColumn: 0, lastColumn: maxColumns - 1 }),
    changeType: value ? "Hidden" : "Unhidden",
    source: workbook.origin.source,
    worksheetId: sheet.id,
  });
}

function beside(range: Range, axis: "row" | "column", count: number): ReturnType<typeof wireRange> {
  if (count === 0) fail("InvalidArgument", "Range");
  const { area } = range;
  const [height, width] = [rowsOf(area), columnsOf(area)];
  const size = Math.abs(count);
  if (axis === "row") {
    return wireRange(range.at(count < 0 ? area.firstRow - size : area.lastRow + 1, area.firstColumn, size, width));
  }
  return wireRange(range.at(area.firstRow, count < 0 ? area.firstColumn - size : area.lastColumn + 1, height, size));
}

const directions = ["Left", "Right", "Up", "Down"] as const;

function asDirection(value: unknown, location: string): (typeof directions)[number] {
  return asOneOf(value, directions, location);
}

/** The cell where the search starts: the one that is given, or the first. */
function startOf(range: Range, activeCell: unknown): Area {
  const { area } = range;
  const first = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
  if (activeCell === null || activeCell === undefined) return first;
  const cell = asRange(activeCell, range.workbook, range.sheet, "Range.getRangeEdge").area;
  if (cellsOf(cell) !== 1 || !intersection(cell, area)) fail("InvalidArgument", "Range.getRangeEdge");
  return cell;
}

// Sorting the rows or columns of an area by its cells, in Excel's order: numbers, texts, truth values, errors; blanks always last.

import { fail, notModelled } from "../protocol/rich-error";
import { areaOf, columnsOf, formatArea, intersection, rowsOf } from "./a1";
import type { Entry } from "./entry";
import { isError } from "./errors";
import { workbookTarget } from "./events";
import { cellAt, gridOf, restyle, styleAt, valueAt } from "./grid";
import { refuseProtected } from "./protection";
import type { Range } from "./range";
import { offsetFormula } from "./references";
import type { Style, Value } from "./state";

interface Moved {
  readonly entry: Entry;
  readonly formula: string | null;
  readonly style: Style;
  readonly value: Value;
  readonly line: number;
}

export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

export function readSortKeys(fields: unknown, location: string): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) fail("InvalidArgument", location);
  return (fields as readonly Record<string, unknown>[]).map((field) => {
    const { key, ascending, sortOn = "Value" } = field;
    if (typeof key !== "number" || key < 0) fail("InvalidArgument", location);
    if (String(sortOn).toLowerCase() !== "value") notModelled(`Sorting on ${String(sortOn)}`);
    return { key, ascending: ascending !== false };
  });
}

export function sortCells(
  range: Range,
  keys: readonly SortKey[],
  { matchCase = false, byColumns = false }: { matchCase?: boolean; byColumns?: boolean } = {},
): void {
  const { area, sheet, workbook } = range;
  const location = "RangeSort.apply";
  refuseProtected(sheet, "allowSort", location);
  range.refuseProtected("sort");
  if (sheet.merges.some((merge) => intersection(merge, area))) fail("MergedRangeConflict", location);
  if (keys.some(({ key }) => key >= (byColumns ? rowsOf(area) : columnsOf(area)))) fail("InvalidArgument", location);
  const lines = linesOf(range, byColumns);
  const compare = comparer(matchCase);
  const sorted = [...lines].sort((one, other) => {
    for (const { key, ascending } of keys) {
      const order = compare(one[key]?.value ?? "", other[key]?.value ?? "", ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach((line, index) => {
    line.forEach((cell, place) => {
      if (lines[index] !== line) putAt(range, cell, index, place, byColumns);
    });
  });
  range.announce();
  const message = { address: formatArea(area), source: workbook.origin.source, worksheetId: sheet.id };
  workbook.events.emit(
    byColumns ? "Worksheet.onColumnSorted" : "Worksheet.onRowSorted",
    [sheet.id, workbookTarget],
    message,
  );
}

function linesOf({ sheet, area }: Range, byColumns: boolean): Moved[][] {
  const grid = gridOf(area, (row, column): Moved => {
    const cell = cellAt(sheet, row, column);
    const value = valueAt(sheet, row, column);
    const formula = cell?.spilledFrom ? null : (cell?.formula ?? null);
    const entry: Entry = value === "" ? { kind: "clear" } : { kind: "value", value };
    return { entry, formula, style: styleAt(sheet, row, column), value, line: byColumns ? column : row };
  });
  if (!byColumns) return grid;
  return Array.from({ length: columnsOf(area) }, (_column, column) => grid.flatMap((row) => row[column] ?? []));
}

function putAt(range: Range, cell: Moved, index: number, place: number, byColumns: boolean): void {
  const { firstRow, firstColumn } = range.area;
  const [row, column] = byColumns ? [firstRow + place, firstColumn + index] : [firstRow + index, firstColumn + place];
  restyle(range.sheet, areaOf(row, column), () => cell.style);
  if (cell.formula === null) {
    range.put(row, column, cell.entry);
    return;
  }
  const moved = (byColumns ? column : row) - cell.line;
  const formula = byColumns ? offsetFormula(cell.formula, 0, moved) : offsetFormula(cell.formula, moved, 0);
  range.put(row, column, { kind: "formula", formula });
}

function comparer(matchCase: boolean): (one: Value, other: Value, ascending: boolean) => number {
  const collator = new Intl.Collator("vi", { sensitivity: matchCase ? "variant" : "accent", numeric: false });
  return (one, other, ascending) => {
    const [first, second] = [rankOf(one), rankOf(other)];
    if (first === 4 || second === 4) return first - second;
    const order =
      first !== second
        ? first - second
        : typeof one === "string" && typeof other === "string"
          ? collator.compare(one, other)
          : Number(one) - Number(other) || 0;
    return ascending ? order : -order;
  };
}

function rankOf(value: Value): number {
  if (value === "") return 4;
  if (isError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number"];
}

// The columns and rows of a table as the API shows them, its order and its filters.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf, columnsOf, rowsOf } from "./a1";
import { asNumber, asText } from "./arguments";
import { plainValue } from "./errors";
import { valueAt } from "./grid";
import type { Range } from "./range";
import { wrongShape } from "./range";
import { deleteCells, insertCells } from "./shift";
import { readSortKeys, sortCells } from "./sort-cells";
import type { Area } from "./state";
import { applyFilters } from "./table-filter";
import { bodyOf, insertRows, uniqueHeaders } from "./table-parts";
import { wireRange } from "./wire-range";
import { rangeOf } from "./wire-tables";
import type { TableOf } from "./wire-tables";

interface LineOf extends TableOf {
  readonly index: number;
}

export function wireColumns(of: TableOf): WireObject {
  return WireObject.of(columnsClass, of);
}

export function wireRows(of: TableOf): WireObject {
  return WireObject.of(rowsClass, of);
}

function valuesOf(range: Range): unknown[][] {
  return range.read("values", (row, column) => plainValue(range.valueAt(row, column))) ?? [];
}

const columnsClass: WireClass<TableOf> = {
  type: "TableColumnCollection",
  items: (of) =>
    Array.from({ length: columnsOf(of.table.area) }, (_column, index) => WireObject.of(columnClass, { ...of, index })),
  reads: { Count: ({ table }) => columnsOf(table.area) },
  calls: {
    GetCount: ({ table }) => columnsOf(table.area),
    GetItem: (of, [key]) => findColumn(of, key) ?? fail("ItemNotFound", "TableColumnCollection.getItem"),
    GetItemOrNullObject: (of, [key]) => findColumn(of, key),
    GetItemAt: (of, [index]) =>
      typeof index === "number" && index >= 0 && index < columnsOf(of.table.area)
        ? WireObject.of(columnClass, { ...of, index })
        : fail("InvalidArgument", "TableColumnCollection.getItemAt"),
    Add: (of, [index, values, name]) => WireObject.of(columnClass, addColumn(of, index, values, name)),
  },
};

/** By name, or by the id, which is the place from 1. */
function findColumn(of: TableOf, key: unknown): WireObject | null {
  const index = Array.from({ length: columnsOf(of.table.area) }, (_column, i) => i).find(
    (i) => key === i + 1 || headingOf({ ...of, index: i }).toLowerCase() === String(key).toLowerCase(),
  );
  return index === undefined ? null : WireObject.of(columnClass, { ...of, index });
}

function headingOf({ sheet, table, index }: LineOf): string {
  return String(plainValue(valueAt(sheet, table.area.firstRow, table.area.firstColumn + index)));
}

function addColumn(of: TableOf, index: unknown, values: unknown, name: unknown): LineOf {
  const location = "TableColumnCollection.add";
  const { workbook, sheet, table } = of;
  const count = columnsOf(table.area);
  const place = index == null || index === -1 ? count : asNumber(index, location);
  if (place < 0 || place > count) fail("InvalidArgument", location);
  const given = values == null ? null : asGrid(values, location);
  if (given && given.length !== rowsOf(table.area) && given.length !== 1) fail("InvalidArgument", location, wrongShape);
  const before = table.area;
  const area = areaOf(before.firstRow, before.firstColumn + place, rowsOf(before), 1);
  insertCells(workbook, sheet, area, "column");
  table.area = { ...before, lastColumn: before.lastColumn + 1 };
  if (given)
    rangeOf(of)
      .over(area)
      .enter(given.length === 1 ? given[0]?.[0] : given, "values");
  if (name != null)
    rangeOf(of)
      .over({ ...area, lastRow: area.firstRow })
      .enter(asText(name, location), "values");
  uniqueHeaders(rangeOf(of));
  return { ...of, index: place };
}

function asGrid(values: unknown, location: string): unknown[][] {
  if (!Array.isArray(values)) return [[values]];
  return values.every((row) => Array.isArray(row))
    ? (values as unknown[][])
    : fail("InvalidArgument", location, wrongShape);
}

function columnRange(of: LineOf, { firstRow, lastRow, firstColumn }: Area): Range {
  return rangeOf(of).over(areaOf(firstRow, firstColumn + of.index, lastRow - firstRow + 1));
}

const columnClass: WireClass<LineOf> = {
  type: "TableColumn",
  reads: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: headingOf,
    Values: (of) => valuesOf(columnRange(of, of.table.area)),
    Filter: (of) => WireObject.of(filterClass, of),
  },
  writes: {
    Name: (of, value) => {
      columnRange(of, { ...of.table.area, lastRow: of.table.area.firstRow }).enter(
        asText(value, "TableColumn.name"),
        "values",
      );
    },
    Values: (of, value) => {
      columnRange(of, of.table.area).enter(value, "values");
    },
  },
  calls: {
    Delete: (of) => {
      if (columnsOf(of.table.area) === 1) fail("InvalidOperation", "TableColumn.delete");
      deleteCells(of.workbook, of.sheet, columnRange(of, of.table.area).area, "column");
    },
    GetRange: (of) => wireRange(columnRange(of, of.table.area)),
    GetDataBodyRange: (of) => wireRange(columnRange(of, bodyOf(of.table))),
    GetHeaderRowRange: (of) => wireRange(columnRange(of, { ...of.table.area, lastRow: of.table.area.firstRow })),
    GetTotalRowRange: (of) => {
      if (!of.table.showTotals) fail("ItemNotFound", "TableColumn.getTotalRowRange");
      return wireRange(columnRange(of, { ...of.table.area, firstRow: of.table.area.lastRow }));
    },
  },
};

const rowsClass: WireClass<TableOf> = {
  type: "TableRowCollection",
  items: (of) =>
    Array.from({ length: rowsOf(bodyOf(of.table)) }, (_row, index) => WireObject.of(rowClass, { ...of, index })),
  reads: { Count: ({ table }) => rowsOf(bodyOf(table)) },
  calls: {
    GetCount: ({ table }) => rowsOf(bodyOf(table)),
    GetItemAt: (of, [index]) =>
      typeof index === "number" && index >= 0 && index < rowsOf(bodyOf(of.table))
        ? WireObject.of(rowClass, { ...of, index })
        : fail("InvalidArgument", "TableRowCollection.getItemAt"),
    Add: (of, [index, values]) => {
      const location = "TableRowCollection.add";
      const grid = values == null ? [] : asGrid(values, location);
      if (grid.some((row) => row.length !== columnsOf(of.table.area))) fail("InvalidArgument", location, wrongShape);
      const place = index == null || index === -1 ? null : asNumber(index, location);
      const area = insertRows(rangeOf(of), of.table, place, Math.max(1, grid.length));
      if (grid.length > 0) rangeOf(of).over(area).enter(grid, "values");
      return WireObject.of(rowClass, { ...of, index: area.firstRow - bodyOf(of.table).firstRow });
    },
  },
};

function rowRange(of: LineOf): Range {
  const body = bodyOf(of.table);
  const row = body.firstRow + of.index;
  return rangeOf(of).over({ ...body, firstRow: row, lastRow: row });
}

const rowClass: WireClass<LineOf> = {
  type: "TableRow",
  reads: { Index: ({ index }) => index, Values: (of) => valuesOf(rowRange(of)) },
  writes: {
    Values: (of, value) => {
      rowRange(of).enter(value, "values");
    },
  },
  calls: {
    GetRange: (of) => wireRange(rowRange(of)),
    Delete: (of) => {
      const { workbook, sheet, table } = of;
      // The last row of a body is emptied, for a table is never without one.
      if (rowsOf(bodyOf(table)) === 1) rowRange(of).clear("Contents");
      else deleteCells(workbook, sheet, rowRange(of).area, "row");
    },
  },
};

export const sortClass: WireClass<TableOf> = {
  type: "TableSort",
  calls: {
    Apply: (of, [keys, matchCase]) => {
      const options = { matchCase: matchCase === true };
      sortCells(rangeOf(of).over(bodyOf(of.table)), readSortKeys(keys, "TableSort.apply"), options);
    },
    Clear: () => null,
  },
};

const filterClass: WireClass<LineOf> = {
  type: "Filter",
  reads: {
    Criteria: ({ table, index }) => {
      const values = table.filters?.get(index);
      return values ? { filterOn: "Values", values } : null;
    },
  },
  calls: {
    Apply: ({ sheet, table, index }, [criteria]) => {
      const { filterOn, values } = (criteria ?? {}) as { filterOn?: unknown; values?: unknown };
      if (String(filterOn).toLowerCase() !== "values") notModelled(`Filtering on ${String(filterOn)}`);
      setFilter({ sheet, table, index }, values);
    },
    ApplyValuesFilter: (of, [values]) => {
      setFilter(of, values);
    },
    Clear: ({ sheet, table, index }) => {
      table.filters?.delete(index);
      applyFilters(sheet, table);
    },
  },
};

function setFilter({ sheet, table, index }: Pick<LineOf, "sheet" | "table" | "index">, values: unknown): void {
  if (!Array.isArray(values)) fail("InvalidArgument", "Filter.apply");
  (table.filters ??= new Map()).set(index, values.map(String));
  applyFilters(sheet, table);
}

export const autoFilterClass: WireClass<TableOf> = {
  type: "AutoFilter",
  reads: {
    Enabled: ({ table }) => table.showFilterButton,
    IsDataFiltered: ({ table }) => (table.filters?.size ?? 0) > 0,
  },
  calls: {
    ClearCriteria: ({ sheet, table }) => {
      delete table.filters;
      applyFilters(sheet, table);
    },
    ClearColumnCriteria: ({ sheet, table }, [index]) => {
      table.filters?.delete(asNumber(index, "AutoFilter.clearColumnCriteria"));
      applyFilters(sheet, table);
    },
    Reapply: ({ sheet, table }) => {
      applyFilters(sheet, table);
    },
    GetRange: (of) => wireRange(rangeOf(of)),
    GetRangeOrNullObject: (of) => wireRange(rangeOf(of)),
  },
};

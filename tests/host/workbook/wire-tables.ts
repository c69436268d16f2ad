// Tables as the API shows them: made over a range, found by name or id, read by header and body.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf, columnsOf, intersection } from "./a1";
import { asBoolean, asRange, asText } from "./arguments";
import { plainValue } from "./errors";
import { workbookTarget } from "./events";
import { valueAt } from "./grid";
import type { LiveWorkbook } from "./live-workbook";
import { Range } from "./range";
import type { Area, Sheet, Table } from "./state";
import { wireRange } from "./wire-range";
import { wireWorksheet } from "./wire-worksheet";

interface TableOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The tables of a sheet, or of all sheets when none is given. */
interface TablesOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet | null;
}

export function wireTables(workbook: LiveWorkbook, sheet: Sheet | null): WireObject {
  return WireObject.of(tablesClass, { workbook, sheet });
}

function list({ workbook, sheet }: TablesOf): TableOf[] {
  const owners = sheet ? [sheet] : workbook.sheets;
  return owners.flatMap((owner) => owner.tables.map((table) => ({ workbook, sheet: owner, table })));
}

function find(of: TablesOf, key: unknown): TableOf | undefined {
  const wanted = String(key).toLowerCase();
  return list(of).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

const tablesClass: WireClass<TablesOf> = {
  type: "TableCollection",
  eventTarget: ({ sheet }) => sheet?.id ?? workbookTarget,
  items: (of) => list(of).map((table) => WireObject.of(tableClass, table)),
  reads: { Count: (of) => list(of).length },
  calls: {
    Add: (of, [address, hasHeaders]) => WireObject.of(tableClass, addTable(of, address, hasHeaders === true)),
    GetCount: (of) => list(of).length,
    GetItem: (of, [key]) => WireObject.of(tableClass, find(of, key) ?? fail("ItemNotFound", "TableCollection.getItem")),
    GetItemAt: (of, [index]) =>
      WireObject.of(tableClass, list(of)[Number(index)] ?? fail("InvalidArgument", "TableCollection.getItemAt")),
    GetItemOrNullObject: (of, [key]) => {
      const table = find(of, key);
      return table ? WireObject.of(tableClass, table) : null;
    },
  },
};

function addTable({ workbook, sheet }: TablesOf, address: unknown, hasHeaders: boolean): TableOf {
  const range = asRange(address, workbook, sheet ?? workbook.activeSheet, "TableCollection.add");
  const owner = range.sheet;
  const overlaps = owner.tables.some((table) => intersection(table.area, range.area));
  if (overlaps || range.isUnbounded) fail("InvalidOperation", "TableCollection.add");
  if (!hasHeaders) insertHeaders(range);
  const area: Area = hasHeaders ? range.area : { ...range.area, lastRow: range.area.lastRow + 1 };
  const table: Table = {
    id: `{table-${String(workbook.nextNumber())}}`,
    name: freshName(workbook),
    area: area.lastRow === area.firstRow ? { ...area, lastRow: area.lastRow + 1 } : area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  owner.tables.push(table);
  workbook.calculator.renamed();
  const message = { tableId: table.id, worksheetId: owner.id, source: "Local" };
  workbook.events.emit("TableCollection.onAdded", [owner.id, workbookTarget], message);
  return { workbook, sheet: owner, table };
}

function insertHeaders(range: Range): void {
  const { area } = range;
  const values = range.read("values", (row, column) => range.valueAt(row, column)) ?? [];
  const headers = Array.from({ length: columnsOf(area) }, (_column, i) => `Column${String(i + 1)}`);
  range.at(area.firstRow, area.firstColumn, values.length + 1, headers.length).enter([headers, ...values], "values");
}

function freshName(workbook: LiveWorkbook): string {
  let number = 1;
  while (find({ workbook, sheet: null }, `Table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

const tableClass: WireClass<TableOf> = {
  type: "Table",
  eventTarget: ({ table }) => table.id,
  reads: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    Worksheet: ({ workbook, sheet }) => wireWorksheet(workbook, sheet),
    Columns: (of) => WireObject.of(columnsClass, of),
  },
  writes: {
    Name: (of, value) => {
      rename(of, asText(value, "Table.name"));
    },
    Style: ({ table }, value) => {
      table.style = asText(value, "Table.style");
    },
    ShowBandedRows: ({ table }, value) => {
      table.showBandedRows = asBoolean(value, "Table.showBandedRows");
    },
    ShowFilterButton: ({ table }, value) => {
      table.showFilterButton = asBoolean(value, "Table.showFilterButton");
    },
  },
  calls: {
    GetRange: (of) => wireRange(rangeOf(of)),
    GetHeaderRowRange: (of) => {
      if (!of.table.showHeaders) fail("ItemNotFound", "Table.getHeaderRowRange");
      return wireRange(rangeOf(of).over({ ...of.table.area, lastRow: of.table.area.firstRow }));
    },
    GetDataBodyRange: (of) => wireRange(rangeOf(of).over(bodyOf(of.table))),
    GetTotalRowRange: (of) => {
      if (!of.table.showTotals) fail("ItemNotFound", "Table.getTotalRowRange");
      return wireRange(rangeOf(of).over({ ...of.table.area, firstRow: of.table.area.lastRow }));
    },
    ConvertToRange: (of) => {
      remove(of);
      return wireRange(rangeOf(of));
    },
    Delete: (of) => {
      remove(of);
      rangeOf(of).clear("All");
    },
    Resize: (of, [range]) => {
      of.table.area = asRange(range, of.workbook, of.sheet, "Table.resize").area;
    },
  },
};

function rangeOf({ workbook, sheet, table }: TableOf): Range {
  return new Range(workbook, sheet, table.area);
}

export function bodyOf(table: Table): Area {
  const firstRow = table.area.firstRow + (table.showHeaders ? 1 : 0);
  return { ...table.area, firstRow, lastRow: Math.max(firstRow, table.area.lastRow - (table.showTotals ? 1 : 0)) };
}

function rename({ workbook, table }: TableOf, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) fail("InvalidArgument", "Table.name");
  const holder = find({ workbook, sheet: null }, name);
  if (holder && holder.table !== table) fail("ItemAlreadyExists", "Table.name");
  table.name = name;
  workbook.calculator.renamed();
}

function remove({ workbook, sheet, table }: TableOf): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  workbook.calculator.renamed();
  const message = { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: "Local" };
  workbook.events.emit("TableCollection.onDeleted", [sheet.id, workbookTarget], message);
}

interface ColumnOf extends TableOf {
  readonly index: number;
}

const columnsClass: WireClass<TableOf> = {
  type: "TableColumnCollection",
  items: (of) =>
    Array.from({ length: columnsOf(of.table.area) }, (_column, index) => WireObject.of(columnClass, { ...of, index })),
  reads: { Count: ({ table }) => columnsOf(table.area) },
  calls: { GetCount: ({ table }) => columnsOf(table.area) },
};

const columnClass: WireClass<ColumnOf> = {
  type: "TableColumn",
  reads: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ sheet, table, index }) =>
      String(plainValue(valueAt(sheet, table.area.firstRow, table.area.firstColumn + index))),
  },
  calls: {
    GetRange: (of) => wireRange(columnRange(of, of.table.area)),
    GetDataBodyRange: (of) => wireRange(columnRange(of, bodyOf(of.table))),
  },
};

function columnRange(of: ColumnOf, { firstRow, lastRow, firstColumn }: Area): Range {
  return rangeOf(of).over(areaOf(firstRow, firstColumn + of.index, lastRow - firstRow + 1));
}

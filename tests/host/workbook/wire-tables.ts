// Tables as the API shows them: made over a range, found by name or id. Columns and rows stand in wire-table-lines.ts.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { columnsOf, intersection } from "./a1";
import { asRange, asText } from "./arguments";
import { workbookTarget } from "./events";
import { fields, fieldsOf, flag } from "./fields";
import { valueAt } from "./grid";
import type { LiveWorkbook } from "./live-workbook";
import { refuseProtected } from "./protection";
import { Range } from "./range";
import { deleteCells } from "./shift";
import type { Area, Sheet, Table } from "./state";
import { applyFilters } from "./table-filter";
import { bodyOf, setTotals, uniqueHeaders } from "./table-parts";
import { wireRange } from "./wire-range";
import { autoFilterClass, sortClass, wireColumns, wireRows } from "./wire-table-lines";
import { wireWorksheet } from "./wire-worksheet";

export interface TableOf {
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
  const location = "TableCollection.add";
  const range = asRange(address, workbook, sheet ?? workbook.activeSheet, location);
  const owner = range.sheet;
  refuseProtected(owner, null, location);
  const overlaps = owner.tables.some((table) => intersection(table.area, range.area));
  if (overlaps || range.isUnbounded) fail("InvalidOperation", location);
  if (!hasHeaders) insertHeaders(range);
  const area: Area = hasHeaders ? range.area : { ...range.area, lastRow: range.area.lastRow + 1 };
  // A merged heading comes apart: a table has one cell a column.
  owner.merges = owner.merges.filter((merge) => !intersection(merge, area));
  const table: Table = {
    id: workbook.freshId("table"),
    name: workbook.freshTableName(),
    area: area.lastRow === area.firstRow ? { ...area, lastRow: area.lastRow + 1 } : area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  owner.tables.push(table);
  uniqueHeaders(new Range(workbook, owner, table.area));
  workbook.calculator.renamed();
  const message = { tableId: table.id, worksheetId: owner.id, source: workbook.origin.source };
  workbook.events.emit("TableCollection.onAdded", [owner.id, workbookTarget], message);
  return { workbook, sheet: owner, table };
}

function insertHeaders(range: Range): void {
  const { area } = range;
  const values = range.read("values", (row, column) => valueAt(range.sheet, row, column)) ?? [];
  const headers = Array.from({ length: columnsOf(area) }, (_column, i) => `Column${String(i + 1)}`);
  range.at(area.firstRow, area.firstColumn, values.length + 1, headers.length).enter([headers, ...values], "values");
}

const looks = fieldsOf(
  ({ table }: TableOf) => table,
  fields<Table>("Table", { showBandedRows: flag, showFilterButton: flag }),
);

const tableClass: WireClass<TableOf> = {
  type: "Table",
  eventTarget: ({ table }) => table.id,
  reads: {
    ...looks.reads,
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    Style: ({ table }) => table.style,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Worksheet: ({ workbook, sheet }) => wireWorksheet(workbook, sheet),
    Columns: (of) => wireColumns(of),
    Rows: (of) => wireRows(of),
    Sort: (of) => WireObject.of(sortClass, of),
    AutoFilter: (of) => WireObject.of(autoFilterClass, of),
  },
  writes: {
    ...looks.writes,
    Name: (of, value) => {
      rename(of, asText(value, "Table.name"));
    },
    Style: ({ table }, value) => {
      const style = asText(value, "Table.style");
      const known =
        style === "" || /^TableStyle(Light(1\d|2[01]|[1-9])|Medium(1\d|2[0-8]|[1-9])|Dark(1[01]|[1-9]))$/.test(style);
      table.style = known ? style : fail("InvalidArgument", "Table.style");
    },
    ShowTotals: (of, value) => {
      setTotals(rangeOf(of), of.table, flag(value, "Table.showTotals"));
    },
    ShowHeaders: ({ table }, value) => {
      const shown = flag(value, "Table.showHeaders");
      if (shown === table.showHeaders) return;
      if (shown && table.area.firstRow === 0) fail("InvalidOperation", "Table.showHeaders");
      table.showHeaders = shown;
      table.area = { ...table.area, firstRow: table.area.firstRow + (shown ? -1 : 1) };
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
    ClearFilters: ({ sheet, table }) => {
      delete table.filters;
      applyFilters(sheet, table);
    },
    ReapplyFilters: ({ sheet, table }) => {
      applyFilters(sheet, table);
    },
    ConvertToRange: (of) => {
      remove(of);
      return wireRange(rangeOf(of));
    },
    Delete: (of) => {
      remove(of);
      const { area } = of.table;
      deleteCells(of.workbook, of.sheet, area, "row");
    },
    Resize: (of, [range]) => {
      resize(of, asRange(range, of.workbook, of.sheet, "Table.resize"));
    },
  },
};

export function rangeOf({ workbook, sheet, table }: TableOf): Range {
  return new Range(workbook, sheet, table.area);
}

/** The headings stay in their row, the new area overlaps the old one, and no other table. */
function resize({ sheet, table }: TableOf, { sheet: owner, area }: Range): void {
  const other = sheet.tables.some((candidate) => candidate !== table && intersection(candidate.area, area));
  const fits =
    owner === sheet &&
    area.firstRow === table.area.firstRow &&
    area.lastRow > area.firstRow &&
    intersection(table.area, area) !== null;
  if (!fits || other) fail(fits ? "InvalidOperation" : "InvalidArgument", "Table.resize");
  table.area = area;
}

function rename({ workbook, table }: TableOf, name: string): void {
  const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([a-z]{1,3}\d{1,7}|[rc])$/i.test(name);
  if (!allowed) fail("InvalidArgument", "Table.name");
  const holder = find({ workbook, sheet: null }, name);
  const named = workbook.book.names.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (named || (holder && holder.table !== table)) fail("ItemAlreadyExists", "Table.name");
  table.name = name;
  workbook.calculator.renamed();
}

function remove({ workbook, sheet, table }: TableOf): void {
  if (!sheet.tables.includes(table)) fail("ItemNotFound", "Table");
  delete table.filters;
  applyFilters(sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  workbook.calculator.renamed();
  const message = { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: workbook.origin.source };
  workbook.events.emit("TableCollection.onDeleted", [sheet.id, workbookTarget], message);
}

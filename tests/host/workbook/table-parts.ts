// The parts of a table's area, and the total row and headings that Excel keeps in order by itself.

import { fail } from "../protocol/rich-error";
import { areaOf } from "./a1";
import { plainValue } from "./errors";
import { valueAt } from "./grid";
import type { Range } from "./range";
import { deleteCells, insertCells } from "./shift";
import type { Area, Table } from "./state";

export function bodyOf(table: Table): Area {
  const firstRow = table.area.firstRow + (table.showHeaders ? 1 : 0);
  return { ...table.area, firstRow, lastRow: Math.max(firstRow, table.area.lastRow - (table.showTotals ? 1 : 0)) };
}

/** Headings are texts, and no two are equal: Excel writes what is missing. */
export function uniqueHeaders(range: Range): void {
  const { area, sheet } = range;
  const seen = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const given = String(plainValue(valueAt(sheet, area.firstRow, column)));
    const stem = given === "" ? `Column${String(column - area.firstColumn + 1)}` : given;
    let name = stem;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${stem}${String(number)}`;
    seen.add(name.toLowerCase());
    if (plainValue(valueAt(sheet, area.firstRow, column)) !== name)
      range.put(area.firstRow, column, { kind: "value", value: name });
  }
}

/** The total row pushes down what stands below the table. */
export function setTotals(range: Range, table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { workbook, sheet } = range;
  if (!shown) {
    deleteCells(workbook, sheet, { ...table.area, firstRow: table.area.lastRow }, "row");
    table.showTotals = false;
    return;
  }
  const below = areaOf(
    table.area.lastRow + 1,
    table.area.firstColumn,
    1,
    table.area.lastColumn - table.area.firstColumn + 1,
  );
  insertCells(workbook, sheet, below, "row");
  table.area = { ...table.area, lastRow: below.lastRow };
  table.showTotals = true;
  range.put(below.firstRow, below.firstColumn, { kind: "value", value: "Total" });
}

/** Rows come into the body, before the row of this index; null: at its end. */
export function insertRows(range: Range, table: Table, index: number | null, count: number): Area {
  const { workbook, sheet } = range;
  const body = bodyOf(table);
  const rows = body.lastRow - body.firstRow + 1;
  if (index !== null && (index < 0 || index > rows)) fail("InvalidArgument", "TableRowCollection.add");
  const at = index === null ? body.lastRow + 1 : body.firstRow + index;
  const area = { ...body, firstRow: at, lastRow: at + count - 1 };
  const last = table.area.lastRow;
  insertCells(workbook, sheet, area, "row");
  table.area = { ...table.area, lastRow: last + count };
  return area;
}

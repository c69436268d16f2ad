// Filters of tables by values: which rows are shown.

import { bodyOf } from "./table-parts";
import { styleAt, valueAt } from "./grid";
import type { Sheet, Table } from "./state";
import { textOf } from "./text";

export function applyFilters(sheet: Sheet, table: Table): void {
  const body = bodyOf(table);
  const filters = [...(table.filters ?? [])];
  for (let row = body.firstRow; row <= body.lastRow; row += 1) {
    const shown = filters.every(([index, texts]) => {
      const column = table.area.firstColumn + index;
      return texts.includes(textOf(valueAt(sheet, row, column), styleAt(sheet, row, column).numberFormat, "en-US"));
    });
    const line = sheet.rows.get(row);
    if ((line?.hidden ?? false) !== !shown) sheet.rows.set(row, { ...line, hidden: !shown });
  }
}

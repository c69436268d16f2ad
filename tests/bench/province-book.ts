// The invented province as a workbook of the stand-in Excel.

import { blankBook, blankSheet, sheetId } from "../host/workbook/blank";
import { ensureCell } from "../host/workbook/grid";
import type { Book, Sheet } from "../host/workbook/state";
import type { Province } from "./province";

export function bookOf({ grids }: Province): Book {
  const sheets = grids.map(({ sheet: name, values }, at): Sheet => {
    const sheet = blankSheet(sheetId(at + 1), name);
    values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== "") ensureCell(sheet, row, column).value = value;
      });
    });
    return sheet;
  });
  return { ...blankBook("province.xlsx"), sheets };
}

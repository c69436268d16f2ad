// Addresses as Excel's events give them → rectangles.

import { columnIndex } from "../model/grid";
import type { Rectangle } from "./read-values";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/u;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/u;
const LAST_ROW = "1048576";
const LAST_COLUMN = "XFD";

/** "B2", "B2:C4", "5:7", "A:C", with or without a sheet, several with commas; null where one is none of these. */
export function parseAreas(text: string): Rectangle[] | null {
  const areas = text.split(",").map((part) => parseArea(part.slice(part.lastIndexOf("!") + 1).trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

function parseArea(text: string): Rectangle | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(left, top, right, bottom);
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows) return between("A", rows[1] ?? "", LAST_COLUMN, rows[2] ?? "");
  const columns = WHOLE_COLUMNS.exec(text);
  return columns && between(columns[1] ?? "", "1", columns[2] ?? "", LAST_ROW);
}

function between(left: string, top: string, right: string, bottom: string): Rectangle | null {
  const [column, row] = [columnIndex(left), Number(top) - 1];
  const [columns, rows] = [columnIndex(right) - column + 1, Number(bottom) - row];
  return row < 0 || rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

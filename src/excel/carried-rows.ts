// Rows at the foot of a table for what the person put into rows or columns that it has no more.

import type { Sheet, SheetCell } from "../report/sheet";
import { carriedKey, homeKey, isInserted } from "./carried-keys";
import type { EditPlaces } from "./edit-places";
import type { FoundEdit } from "./hand-edits";

/** What the person is told of a cell whose place is gone. */
export type SayGone = (label: string) => string;

export interface WithoutRow {
  readonly homeless: readonly FoundEdit[];
  /** Keys of rows with something right of them. */
  readonly beside: readonly string[];
  readonly places: EditPlaces;
}

/** A row more at the foot for every row of the person's cells that has no place in the table any more. */
export function withCarried(
  sheet: Sheet,
  { homeless, beside, places }: WithoutRow,
  sayGone: SayGone,
  kept: Map<string, FoundEdit>,
): { sheet: Sheet; keys: readonly string[] } {
  const rows: (SheetCell | null)[][] = [];
  const keys: string[] = [];
  let from = -1;
  let cells: (SheetCell | null)[] = [];
  for (const edit of homeless) {
    const wanted = places.columnOf(edit.columnKey);
    const free = wanted !== null && cells[wanted] === null ? wanted : cells.lastIndexOf(null);
    if (edit.row !== from || free < 0) {
      cells = sheet.columns.map(() => null);
      rows.push(cells);
      keys.push(carriedKey(edit.rowKey));
    }
    const column = edit.row !== from || free < 0 ? (wanted ?? cells.length - 1) : free;
    from = edit.row;
    const { columnKey, own } = edit;
    cells[column] = { value: null, role: "remark", columnKey, ...(own !== null && { own }) };
    kept.set(`${sheet.rows.length + rows.length - 1}:${column}`, edit);
  }
  for (const key of new Set(beside.map(carriedKey))) {
    if (keys.includes(key)) continue;
    rows.push(sheet.columns.map(() => null));
    keys.push(key);
  }
  rows.forEach((cells, at) => {
    const free = cells.indexOf(null);
    if (free >= 0 && !isInserted(keys[at] ?? ""))
      cells[free] = { value: sayGone(labelOf(keys[at] ?? "")), role: "remark" };
  });
  return { sheet: rows.length === 0 ? sheet : { ...sheet, rows: [...sheet.rows, ...rows] }, keys };
}

/** "HN01|Đảng bộ A › Chi bộ 1" → "Chi bộ 1" */
function labelOf(rowKey: string): string {
  const path = homeKey(rowKey);
  const parts = path.slice(path.indexOf("|") + 1).split(" › ");
  return parts.filter((part) => part !== "").at(-1) ?? "";
}

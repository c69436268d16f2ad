// Where in a sheet of ours what the person put into it belongs now: by the keys of its row and column.

import type { Sheet } from "../report/sheet";
import { homeKey, isInserted } from "./carried-keys";
import type { CellKeys } from "./cell-keys";
import type { FoundEdit } from "./hand-edits";
import { placeNotes } from "./own-cells";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export class EditPlaces {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    sheet: Sheet,
    readonly keys: CellKeys,
    /** Of rows that something of the person's stands in or beside. */
    rowKeys: readonly string[],
  ) {
    this.columns = new Map(this.keys.columns.map((key, column) => [key, column]));
    const rows = new Map(this.keys.rows.map((key, row) => [key, row]));
    // A unit that got another code or name is the same one still.
    const known = rowKeys.filter((key) => !isInserted(key)).map(homeKey);
    const units = new Map(known.map((key) => [key, key]));
    for (const [row, key] of placeNotes(sheet, units).placed) rows.set(key, row);
    this.rows = rows;
  }

  of({ rowKey, columnKey }: FoundEdit): Place | null {
    const row = this.rowOf(rowKey);
    const column = this.columnOf(columnKey);
    if (row === null || column === null || this.keys.covered.has(`${row}:${column}`)) return null;
    return { row, column };
  }

  rowOf(key: string): number | null {
    return this.rows.get(homeKey(key)) ?? null;
  }

  columnOf(key: string): number | null {
    return this.columns.get(key) ?? null;
  }
}

// Numbers stored as text ("1.797"): read as Vietnamese offices type them, and told once for each column. A note: the number is read,
// and cleaning mends it.

import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { cellsOfRuns, createRowRuns, firstRow, type RowRuns, seeRow } from "../../model/row-runs";
import { cellText } from "../cell-text";
import type { IssueList, Place } from "../issue-list";

/** `position` of the column tells columns of one meaning apart. */
type PlaceOf = (row: number, position: number) => Place;

interface SeenColumn {
  readonly column: ColumnId;
  readonly text: string;
  readonly rows: RowRuns;
}

export class NumbersAsTextCheck {
  private readonly columns = new Map<number, SeenColumn>();

  constructor(
    private readonly place: PlaceOf,
    private readonly issues: IssueList,
  ) {}

  /** A cell that was read as a number; rows come in order. */
  see(value: CellValue | undefined, position: number, column: ColumnId, row: number): void {
    if (typeof value !== "string") return;
    let seen = this.columns.get(position);
    if (!seen) this.columns.set(position, (seen = { column, text: cellText(value), rows: createRowRuns() }));
    seeRow(seen.rows, row);
  }

  finish(): void {
    for (const [position, { column, text, rows }] of this.columns) {
      const at = (row: number): Place => this.place(row, position);
      const parameters = { column, count: rows.count, text };
      this.issues.add("column/numbers-as-text", "note", at(firstRow(rows)), parameters, cellsOfRuns(rows, at));
    }
  }
}

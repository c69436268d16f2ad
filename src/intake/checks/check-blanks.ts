// Columns of which some cells are blank: those people count as "không ghi". Said once for each column; where a blank may stand for
// "không", or a column can't well be blank, it is a warning.

import type { ColumnId } from "../../model/issue";
import { cellsOfRuns, createRowRuns, firstRow, type RowRuns, seeRow } from "../../model/row-runs";
import type { IssueList, Place } from "../issue-list";

/** Where a blank is an omission. No degree, no course and no mark are said by a blank. */
export const EXPECTED: readonly ColumnId[] = [
  "admission.birth",
  "admission.sex",
  "admission.ethnicity",
  "admission.religion",
  "admission.occupation",
  "admission.education",
  "admission.identity",
  "admission.certificate",
];

const DOUBTFUL: ReadonlySet<ColumnId> = new Set<ColumnId>([
  "admission.sex",
  "admission.religion",
  "admission.certificate",
]);

export interface BlankCheck {
  /** A blank cell of an expected column; the rows of a column come in order. */
  note: (id: ColumnId, row: number) => void;
  finish: () => void;
}

/** `columns`: those of the sheet, in the order in which a row is looked at. */
export function createBlankCheck(
  columns: readonly ColumnId[],
  place: (row: number, id: ColumnId) => Place,
  issues: IssueList,
): BlankCheck {
  const blanks = new Map<ColumnId, RowRuns>();
  return {
    note: (id, row) => {
      let rows = blanks.get(id);
      if (!rows) blanks.set(id, (rows = createRowRuns()));
      seeRow(rows, row);
    },
    finish: () => {
      const order = (id: ColumnId): number => columns.indexOf(id);
      const found = [...blanks].sort(
        ([a, rowsA], [b, rowsB]) => firstRow(rowsA) - firstRow(rowsB) || order(a) - order(b),
      );
      for (const [column, rows] of found) {
        const at = (row: number): Place => place(row, column);
        const severity = DOUBTFUL.has(column) ? "warning" : "note";
        issues.add("column/blanks", severity, at(firstRow(rows)), { column, count: rows.count }, cellsOfRuns(rows, at));
      }
    },
  };
}

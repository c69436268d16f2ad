// Columns of which some cells are blank: those people count as "không ghi". Said once for each column; where a blank may stand for
// "không", or a column can't well be blank, it is a warning.

import type { ColumnId } from "../../model/issue";
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
  const blanks = new Map<ColumnId, { first: number; count: number }>();
  return {
    note: (id, row) => {
      const seen = blanks.get(id);
      if (seen) seen.count += 1;
      else blanks.set(id, { first: row, count: 1 });
    },
    finish: () => {
      const order = (id: ColumnId): number => columns.indexOf(id);
      const found = [...blanks].sort(([a, seenA], [b, seenB]) => seenA.first - seenB.first || order(a) - order(b));
      for (const [column, { first, count }] of found) {
        const severity = DOUBTFUL.has(column) ? "warning" : "note";
        issues.add("column/blanks", severity, place(first, column), { column, count });
      }
    },
  };
}

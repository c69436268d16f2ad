// Columns of which some cells are blank: those people count as "không ghi". Said once for each column; where a blank may stand for
// "không", or a column can't well be blank, it is a warning.

import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { isBlank } from "../cell-text";
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
  see: (id: ColumnId, value: CellValue, place: () => Place) => void;
  finish: () => void;
}

export function createBlankCheck(issues: IssueList): BlankCheck {
  const columns = new Map<ColumnId, { first: Place; count: number }>();
  return {
    see: (id, value, place) => {
      if (!isBlank(value)) return;
      const seen = columns.get(id);
      if (seen) seen.count += 1;
      else columns.set(id, { first: place(), count: 1 });
    },
    finish: () => {
      for (const [column, { first, count }] of columns) {
        issues.add("column/blanks", DOUBTFUL.has(column) ? "warning" : "note", first, { column, count });
      }
    },
  };
}

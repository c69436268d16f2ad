// A formula error in a cell that is read; where the row can't be counted without the cell, that is told too.

import type { CellValue } from "../../model/grid";
import type { ColumnId, RowStanding } from "../../model/issue";
import { isErrorValue } from "../cell-text";
import type { IssueList, Place } from "../issue-list";

interface Cell {
  readonly column: ColumnId;
  readonly place: () => Place;
  readonly standing?: RowStanding;
}

const NEEDED: ReadonlySet<ColumnId> = new Set<ColumnId>(["admission.name", "admission.unit"]);
const UNCOUNTED: RowStanding = { uncounted: true };

/** True for an error, which is reported; who asks reads the cell as blank then. */
export function checkErrorValue(
  value: CellValue | undefined,
  { column, place, standing = NEEDED.has(column) ? UNCOUNTED : {} }: Cell,
  issues: IssueList,
): boolean {
  if (!isErrorValue(value)) return false;
  issues.add("cell/error-value", "error", place(), { column, text: value.trim(), ...standing });
  return true;
}

// A formula error in a cell that is read. What can't be counted without the cell is told where it is counted.

import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { isErrorValue } from "../cell-text";
import type { IssueList, Place } from "../issue-list";

interface Cell {
  readonly column: ColumnId;
  readonly place: () => Place;
}

/** True for an error, which is reported; who asks reads the cell as blank then. */
export function checkErrorValue(value: CellValue | undefined, { column, place }: Cell, issues: IssueList): boolean {
  if (!isErrorValue(value)) return false;
  issues.add("cell/error-value", "error", place(), { column, text: value.trim() });
  return true;
}

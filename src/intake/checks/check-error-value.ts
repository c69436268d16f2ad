// A formula error in a cell that is read. It weighs as an error where the row can't be counted without the cell.

import type { CellValue } from "../../model/grid";
import type { ColumnId, Severity } from "../../model/issue";
import { isErrorValue } from "../cell-text";
import type { IssueList, Place } from "../issue-list";

interface Cell {
  readonly column: ColumnId;
  readonly severity: Severity;
  readonly place: () => Place;
}

/** True for an error, which is reported; who asks reads the cell as blank then. */
export function checkErrorValue(
  value: CellValue | undefined,
  { column, severity, place }: Cell,
  issues: IssueList,
): boolean {
  if (!isErrorValue(value)) return false;
  issues.add("cell/error-value", severity, place(), { column, text: value.trim() });
  return true;
}

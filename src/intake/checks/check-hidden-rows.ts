// Rows of data that are hidden or filtered out: they count all the same, which nobody sees. A note: whoever filters a list to look at
// it has done nothing wrong.

import { cellsOfRuns, createRowRuns, seeRow } from "../../model/row-runs";
import { isBlank } from "../cell-text";
import type { IssueList, Place } from "../issue-list";
import { addressIn, type SheetLayout } from "../sheet-layout";

export function checkHiddenRows({ grid, firstDataRow }: SheetLayout, issues: IssueList): void {
  const filled = (grid.hiddenRows ?? []).filter((row) => {
    const position = row - grid.row;
    return position >= firstDataRow && grid.values[position]?.some((value) => !isBlank(value));
  });
  const [first] = filled;
  if (first === undefined) return;
  const runs = createRowRuns();
  for (const row of filled) seeRow(runs, row - grid.row);
  const place = (row: number): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, 0) });
  issues.add("sheet/hidden-rows", "note", place(first - grid.row), { count: filled.length }, cellsOfRuns(runs, place));
}

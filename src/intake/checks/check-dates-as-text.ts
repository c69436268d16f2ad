// Dates typed as text with the whole year: read day first, and told once for the column. A note: they are read rightly, many lists
// hold nothing else, and cleaning mends them.

import type { ColumnId } from "../../model/issue";
import { cellsOfRuns, firstRow } from "../../model/row-runs";
import type { IssueList } from "../issue-list";
import type { DateColumn } from "./date-columns";

export function checkDatesAsText(
  column: ColumnId,
  { textRows, firstText, place }: DateColumn,
  issues: IssueList,
): void {
  if (firstText === null) return;
  const parameters = { column, count: textRows.count, text: firstText };
  issues.add("column/dates-as-text", "note", place(firstRow(textRows)), parameters, cellsOfRuns(textRows, place));
}

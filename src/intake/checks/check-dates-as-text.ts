// Dates typed as text with the whole year: read day first, and told once for the column. A note: they are read rightly, many lists
// hold nothing else, and cleaning mends them.

import type { ColumnId } from "../../model/issue";
import type { IssueList } from "../issue-list";
import type { DateColumn } from "./date-columns";

export function checkDatesAsText(column: ColumnId, { texts, firstText }: DateColumn, issues: IssueList): void {
  if (!firstText) return;
  issues.add("column/dates-as-text", "note", firstText.place, { column, count: texts, text: firstText.text });
}

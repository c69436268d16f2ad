// Day and month that Excel may have swapped: with American settings it turns 03/04 into a date and leaves 25/04 as text, so
// that every text tells a day and no date does.

import type { ColumnId } from "../../model/issue";
import { cellsOfRuns, firstRow } from "../../model/row-runs";
import type { IssueList } from "../issue-list";
import type { DateColumn } from "./date-columns";

/** Fewer dates may all lie in the first days of a month by chance. */
const ENOUGH = 5;

export function checkSwappedDates(column: ColumnId, seen: DateColumn, issues: IssueList): void {
  const { textRows, surelyDayFirst, dateRows, areSwappable, place } = seen;
  const [texts, dates] = [textRows.count, dateRows.count];
  if (dates === 0 || texts === 0 || texts + dates < ENOUGH) return;
  if (surelyDayFirst !== texts || !areSwappable) return;
  const first = place(firstRow(dateRows));
  issues.add("column/dates-swapped", "warning", first, { column, count: dates }, cellsOfRuns(dateRows, place));
}

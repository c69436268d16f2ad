// Dates after the as-of date that a person chose, said once for each column. Without a choice there is no day to hold them
// against: the add-in knows no clock. A note: who asks for the figures of an earlier day has later dates, and they are right.

import { NO_DAY } from "../../model/admission-columns";
import { formatDay } from "../../model/day";
import { cellsOfRuns, createRowRuns, firstRow, seeRow } from "../../model/row-runs";
import type { Settings } from "../../model/settings";
import type { IssueList, Place } from "../issue-list";
import type { ReadList } from "../read-lists";

const DATES = ["birth", "resolution", "decision", "admitted", "official", "certificate"] as const;

export function checkAsOf(lists: readonly ReadList[], { asOf }: Pick<Settings, "asOf">, issues: IssueList): void {
  if (asOf === null) return;
  for (const { people, first, end, has, rowOf, place } of lists) {
    for (const name of DATES) {
      const column = `admission.${name}` as const;
      if (!has(column)) continue;
      const rows = createRowRuns();
      // No day, or the year of a birth alone, lies below every day.
      for (let at = first; at < end; at += 1) {
        if ((people[name][at] ?? NO_DAY) > asOf) seeRow(rows, rowOf(at));
      }
      if (rows.count === 0) continue;
      const here = (row: number): Place => place(row, column);
      const parameters = { column, count: rows.count, asOf: formatDay(asOf) };
      issues.add("date/after-as-of", "note", here(firstRow(rows)), parameters, cellsOfRuns(rows, here));
    }
  }
}

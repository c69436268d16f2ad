// Only a year, or a month and a year, where a day is asked for. Of births it is one note for the column: many old files know no more,
// age is told by it, and a rule that hangs on the day says so.

import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";
import type { DateCheck } from "./date-checks";

/** Cells that a note names. */
const MOST_CELLS = 10;

export const checkPartialDate: DateCheck = ({ reading, column, text, place, severity, standing }, issues) => {
  if (reading.kind !== "year" && reading.kind !== "month") return;
  issues.add("date/year-only", severity, place, { column, text, ...standing });
};

export interface YearsOnlyCheck {
  see: (place: Place, text: string) => void;
  finish: () => void;
}

export function createYearsOnlyCheck(column: ColumnId, issues: IssueList): YearsOnlyCheck {
  let first: { readonly place: Place; readonly text: string } | null = null;
  const named: string[] = [];
  let count = 0;
  return {
    see: (place, text) => {
      first ??= { place, text };
      count += 1;
      if (count <= MOST_CELLS) named.push(place.cell);
    },
    finish: () => {
      if (!first) return;
      const cells = named.join(", ") + (count > MOST_CELLS ? " …" : "");
      issues.add("column/years-only", "note", first.place, { column, count, text: first.text, cells });
    },
  };
}

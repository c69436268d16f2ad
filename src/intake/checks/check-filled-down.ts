// Rows without a unit of their own, on a sheet of which a person said that a blank means the unit above: it is taken from there, and said
// once for the list. A note: what was said leaves no doubt, and neither does "nt", nor a name that only one unit in the group of the row has.

import { cellsOfRuns, createRowRuns, firstRow, type RowRuns, seeRow } from "../../model/row-runs";
import type { IssueList, Place } from "../issue-list";

type PlaceOf = (row: number) => Place;

export interface FilledDownCheck {
  see: (row: number) => void;
  finish: () => void;
}

export function createFilledDownCheck(place: PlaceOf, issues: IssueList): FilledDownCheck {
  return createCounted((rows) => {
    const parameters = { count: rows.count };
    issues.add("admission/unit-filled-down", "note", place(firstRow(rows)), parameters, cellsOfRuns(rows, place));
  });
}

/** `why`: the cell says "the same", or the heading of the group settles which unit of that name. */
export function createByPlaceCheck(why: "ditto" | "group", place: PlaceOf, issues: IssueList): FilledDownCheck {
  return createCounted((rows) => {
    const parameters = { why, count: rows.count };
    issues.add("admission/unit-by-place", "note", place(firstRow(rows)), parameters, cellsOfRuns(rows, place));
  });
}

function createCounted(say: (rows: RowRuns) => void): FilledDownCheck {
  const rows = createRowRuns();
  return {
    see: (row) => seeRow(rows, row),
    finish: () => {
      if (rows.count > 0) say(rows);
    },
  };
}

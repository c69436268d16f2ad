// Rows whose unit stands in a merged cell further up: it is taken from there, and said once for the list. A note: what is merged
// leaves no doubt, and neither does "nt", nor a name that only one unit in the group of the row has.

import type { IssueList, Place } from "../issue-list";

export interface FilledDownCheck {
  see: (place: Place) => void;
  finish: () => void;
}

export function createFilledDownCheck(issues: IssueList): FilledDownCheck {
  return createCounted((place, count) => issues.add("admission/unit-filled-down", "note", place, { count }));
}

/** `why`: the cell says "the same", or the heading of the group settles which unit of that name. */
export function createByPlaceCheck(why: "ditto" | "group", issues: IssueList): FilledDownCheck {
  return createCounted((place, count) => issues.add("admission/unit-by-place", "note", place, { why, count }));
}

function createCounted(say: (first: Place, count: number) => void): FilledDownCheck {
  let first: Place | null = null;
  let count = 0;
  return {
    see: (place) => {
      first ??= place;
      count += 1;
    },
    finish: () => {
      if (first) say(first, count);
    },
  };
}

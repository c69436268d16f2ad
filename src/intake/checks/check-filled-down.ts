// Rows whose unit stands in a merged cell further up: it is taken from there, and said once for the list. A note: what is merged
// leaves no doubt.

import type { IssueList, Place } from "../issue-list";

export interface FilledDownCheck {
  see: (place: Place) => void;
  finish: () => void;
}

export function createFilledDownCheck(issues: IssueList): FilledDownCheck {
  let first: Place | null = null;
  let count = 0;
  return {
    see: (place) => {
      first ??= place;
      count += 1;
    },
    finish: () => {
      if (first) issues.add("admission/unit-filled-down", "note", first, { count });
    },
  };
}

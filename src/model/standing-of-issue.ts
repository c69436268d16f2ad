// Whether the people of whom a finding speaks are counted at all: with a unit that is known and a day. In which period is told by the
// figures.

import { NO_DAY, NO_UNIT } from "./admission-columns";
import type { Board } from "./board";
import type { GatheredIssue } from "./gather-issues";
import type { Issue, IssueCode } from "./issue";
import { createListOfIssue, createPersonFinder, rowOfIssue } from "./unit-of-issue";

export interface Standing {
  readonly counted: number;
  readonly uncounted: number;
}

/** Their own sentences say it, or speak of more than one person. */
const SAY_IT: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "admission/ambiguous-unit",
  "admission/counted-above",
  "admission/no-counting-date",
  "admission/no-unit",
  "admission/unit-by-place",
  "admission/unit-ended",
  "admission/unit-filled-down",
  "admission/unit-not-yet",
  "admission/unknown-unit",
  "date/outside-period",
  "name/two-people",
  "person/in-two-units",
  "person/twice",
]);

/** Of a line of the list; null where it is about no single person, or says so itself. */
export function createStandingOfLine(board: Board): (line: GatheredIssue) => Standing | null {
  const { unit, countingDay } = board.admissions;
  const listOf = createListOfIssue(board);
  const positionOf = createPersonFinder(board);
  const isCounted = (issue: Issue): boolean | null => {
    const list = listOf(issue);
    const row = rowOfIssue(issue);
    const at = list && row !== null ? positionOf(list, row) : null;
    return at === null ? null : unit[at] !== NO_UNIT && countingDay[at] !== NO_DAY;
  };
  return ({ issue, all }) => {
    if (SAY_IT.has(issue.code) || "uncounted" in issue.parameters) return null;
    const known = all.map(isCounted).filter((one) => one !== null);
    const counted = known.filter((one) => one).length;
    return known.length === 0 ? null : { counted, uncounted: known.length - counted };
  };
}

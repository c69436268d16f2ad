// Both "Nam" and "Nữ" are marked: the sex counts as not stated.

import type { IssueList, Place } from "../issue-list";

export function checkBothSexes(male: boolean | null, female: boolean | null, place: Place, issues: IssueList): void {
  if (male === true && female === true) issues.add("value/both-sexes", "warning", place, {});
}

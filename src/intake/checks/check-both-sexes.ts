// Both "Nam" and "Nữ" are marked: the sex counts as not stated.

import type { IssueList, Place } from "../issue-list";

/** True where both are marked, which is reported. */
export function checkBothSexes(male: boolean | null, female: boolean | null, place: Place, issues: IssueList): boolean {
  if (male !== true || female !== true) return false;
  issues.add("value/both-sexes", "warning", place, {});
  return true;
}

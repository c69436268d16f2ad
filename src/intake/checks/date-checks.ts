// What a cell of a date column holds besides an ordinary date, one file each. Who reads the cell decides how much it weighs.

import type { ColumnId, RowStanding, Severity } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";
import type { DateReading } from "../parse-date";
import { checkImpossibleDate } from "./check-impossible-date";
import { checkPartialDate } from "./check-partial-date";
import { checkReferenceBeside } from "./check-reference-beside";
import { checkRunTogether } from "./check-run-together";
import { checkSerialDate } from "./check-serial-date";
import { checkShortYear } from "./check-short-year";
import { checkUnreadableDate } from "./check-unreadable-date";

export interface CheckedDate {
  readonly reading: DateReading;
  readonly column: ColumnId;
  readonly text: string;
  readonly place: Place;
  /** Of a cell that gives no day. */
  readonly severity: Severity;
  readonly standing?: RowStanding;
}

export type DateCheck = (date: CheckedDate, issues: IssueList) => void;

const DATE_CHECKS: readonly DateCheck[] = [
  checkImpossibleDate,
  checkUnreadableDate,
  checkPartialDate,
  checkShortYear,
  checkSerialDate,
  checkRunTogether,
  checkReferenceBeside,
];

export function checkDate(date: CheckedDate, issues: IssueList): void {
  for (const check of DATE_CHECKS) check(date, issues);
}

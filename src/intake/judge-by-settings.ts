// What is said of a board because of its settings alone: the same board under another period or as-of date is judged anew
// without reading the sheets. Settings that decide how rows are read need a new reading (actions/change-settings.ts).

import type { Board } from "../model/board";
import type { Issue, IssueCode } from "../model/issue";
import type { Stepwise } from "../model/progress";
import { checkAsOf } from "./checks/check-as-of";
import { checkFarDates } from "./checks/check-far-dates";
import { checkPeriod } from "./checks/check-period";
import { createIssueList } from "./issue-list";
import { readLists } from "./read-lists";

const CODES: ReadonlySet<IssueCode> = new Set<IssueCode>(["date/after-as-of", "date/far-after", "date/outside-period"]);

/** `issues` of the board, with those that hang on its settings as these stand now. */
export function* judgeBySettings(board: Board, issues: readonly Issue[]): Stepwise<readonly Issue[]> {
  const judged = createIssueList(board.settings.rules);
  const lists = readLists(board);
  const checks = [
    () => checkAsOf(lists, board.settings, judged),
    () => checkFarDates(lists, judged),
    () => checkPeriod(lists, board, judged),
  ];
  for (const [done, check] of checks.entries()) {
    yield { stage: "check", done, total: checks.length };
    check();
  }
  return [...issues.filter(({ code }) => !CODES.has(code)), ...judged.items];
}

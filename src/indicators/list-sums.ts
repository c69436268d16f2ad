// What became of the rows of each list of admissions: counted in a scope, outside it, or left out. Together they are all that was
// read, so that nobody has to ask where a row went.

import { NO_DAY } from "../model/admission-columns";
import type { Board } from "../model/board";
import { isCountable, lastCountedDay, scopeKey } from "./counted";
import { remember } from "./remember";
import type { Scope } from "./report-scope";

export interface ListSum {
  readonly read: number;
  readonly counted: number;
  /** Without fault, but of another period or after the as-of date. */
  readonly outside: number;
  /** An error keeps them out of every figure. */
  readonly leftOut: number;
}

/** One for each source of the board; null for what is no list of admissions. */
export const listSums = remember(scopeKey, (board: Board, scope: Scope): readonly (ListSum | null)[] =>
  board.sources.map(({ rows, leftOut, people }) => {
    if (!people) return null;
    const { countingDay } = board.admissions;
    const last = lastCountedDay(scope);
    let counted = 0;
    let outside = 0;
    for (let at = people.first; at < people.first + people.count; at += 1) {
      if (!isCountable(board.admissions, at)) continue;
      const day = countingDay[at] ?? NO_DAY;
      if (day >= scope.start && day <= last) counted += 1;
      else outside += 1;
    }
    return { read: rows, counted, outside, leftOut };
  }),
);

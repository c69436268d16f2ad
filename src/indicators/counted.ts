// Which rows enter the figures, said once: a row is countable when it names a known unit and has a counting day;
// it is counted when that day lies in the period and not after the as-of date.

import type { Admission } from "../model/admission";
import type { Board } from "../model/board";
import type { Day } from "../model/day";
import { rememberPerBoard } from "./remember-per-board";
import type { Scope } from "./report-scope";

export type Countable = Admission & { readonly unit: number; readonly countingDay: Day };

/** Without any list of admissions a count of 0 would be a false figure. */
export function hasAdmissionList(board: Board): boolean {
  return board.sources.some((source) => source.kind === "admissions");
}

export function isCountable(admission: Admission): admission is Countable {
  return admission.unit !== null && admission.countingDay !== null;
}

export function isCounted(admission: Admission, scope: Scope): admission is Countable {
  return (
    isCountable(admission) && admission.countingDay >= scope.start && admission.countingDay <= lastCountedDay(scope)
  );
}

/** The as-of date, or the period's end where that comes first. */
export function lastCountedDay(scope: Scope): Day {
  return Math.min(scope.asOf, scope.end);
}

/** The counting days of all countable rows, ascending. */
const countingDays = rememberPerBoard(
  () => "",
  (board): readonly Day[] =>
    board.admissions
      .filter(isCountable)
      .map((admission) => admission.countingDay)
      .sort((a, b) => a - b),
);

/** The latest counting day between two days, both included; null when no countable row lies there. */
export function latestCountingDay(board: Board, start = -Infinity, end = Infinity): Day | null {
  const days = countingDays(board);
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= end) low = middle + 1;
    else high = middle;
  }
  const latest = days[low - 1];
  return latest !== undefined && latest >= start ? latest : null;
}

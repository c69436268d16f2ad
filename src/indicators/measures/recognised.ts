// Recognised (công nhận chính thức): of those whose probation ended in the period, the share that became official.

import type { Board } from "../../model/board";
import { daysInMonth, toCalendar, toDay, type Day } from "../../model/day";
import { no, ok, type Result } from "../../model/reason";
import { isCountable } from "../counted";
import { rememberPerBoard } from "../remember-per-board";
import { sumUp } from "../roll-up";
import type { Scope } from "../report-scope";

/** Probation lasts 12 months from the day of the ceremony: Party Statutes, article 5; Instruction 06-HD/TW of 2025, 4.2. */
const PROBATION_YEARS = 1;

/**
 * Official ÷ due: due are those whose 12 months end in the period and not after the as-of date; official those of them who
 * have an official date by then. Reasons: "nobody-due", "unknown-unit".
 */
export function recognised(board: Board, unit: number | null, scope: Scope): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const { due, official } = probations(board, scope);
  const at = unit ?? board.units.length;
  const expected = due[at] ?? 0;
  return expected === 0 ? no("nobody-due") : ok((official[at] ?? 0) / expected);
}

const probations = rememberPerBoard(
  ({ start, end, asOf }: Scope) => [start, end, asOf].join(":"),
  (board, { start, end, asOf }: Scope): { due: readonly number[]; official: readonly number[] } => {
    const due = new Array<number>(board.units.length).fill(0);
    const official = [...due];
    const last = Math.min(end, asOf);
    for (const admission of board.admissions) {
      if (!isCountable(admission)) continue;
      const ends = probationEnd(admission.admitted ?? admission.countingDay);
      if (ends < start || ends > last) continue;
      due[admission.unit] = (due[admission.unit] ?? 0) + 1;
      if (admission.official !== null && admission.official <= asOf) {
        official[admission.unit] = (official[admission.unit] ?? 0) + 1;
      }
    }
    return { due: sumUp(board, due), official: sumUp(board, official) };
  },
);

function probationEnd(day: Day): Day {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  const next = year + PROBATION_YEARS;
  return toDay(next, month, Math.min(dayOfMonth, daysInMonth(next, month)));
}

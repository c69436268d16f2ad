// Why nobody of a unit is told apart: of people whose number alone is typed, or not even that, no list says who they are.

import type { Board } from "../model/board";
import { no, type Refusal } from "../model/reason";
import { admittedCounts, hasTotalBy, missingYears, whyUnknown, type WhyUnknown } from "./admitted-counts";
import { hasAdmissionList } from "./counted";
import { peopleReach } from "./counting-days";
import type { Scope } from "./report-scope";
import { runningRefusal } from "./running-totals";
import { tally } from "./tally";
import { gapRefusal } from "./typed-gaps";

/** Why the admissions of a unit are not told by the numbers that were typed, where those of the board are; null where they are. */
export function numberRefusal(board: Board, unit: number | null, scope: Scope): Refusal | null {
  return runningRefusal(board, unit, scope) ?? gapRefusal(board, unit, scope);
}

/** As refusal, and where only a number is known; null where the lists tell people apart. */
export function peopleRefusal(board: Board, unit: number | null, scope: Scope): Refusal | null {
  const reason = whyPeopleUnknown(board, scope);
  if (reason === "years-missing") return no(reason, missingYears(board, scope).join(", "));
  const isTyped = (reason === null || reason === "not-covered") && isNobodyListed(board, unit, scope);
  const partly = isTyped ? partlyListed(board, unit, scope) : null;
  if (partly !== null) return partly;
  if (reason !== null) return no(reason);
  return unit !== null && !board.units[unit] ? no("unknown-unit") : null;
}

/** Why shares of the people whom the lists name would be no shares of those admitted: of some only a number was typed, if any. */
export function partlyListed(board: Board, unit: number | null, scope: Scope): Refusal | null {
  const line = unit ?? board.units.length;
  const listed = tally(board, scope).all[line] ?? 0;
  const all = admittedCounts(board, scope)[line] ?? 0;
  return all > listed ? no("partly-listed", `${String(listed)}/${String(all)}`) : numberRefusal(board, unit, scope);
}

/** The same of the whole board. */
export function whyPeopleUnknown(board: Board, scope: Scope): WhyUnknown | null {
  if (!hasAdmissionList(board)) return "no-data";
  if (peopleReach(board.admissions, scope)) return missingYears(board, scope).length > 0 ? "years-missing" : null;
  return hasTotalBy(board, scope) ? "not-covered" : whyUnknown(board, scope);
}

function isNobodyListed(board: Board, unit: number | null, scope: Scope): boolean {
  return (tally(board, scope).all[unit ?? board.units.length] ?? 0) === 0;
}

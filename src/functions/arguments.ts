// What a person may type as a unit, a period or a date → what indicators understand. Omitted arguments arrive as null.

import { createUnitMatcher, type UnitMatch } from "../intake/match-unit";
import { parseDate } from "../intake/parse-date";
import { parseNumber } from "../intake/parse-number";
import { parsePlan } from "../intake/parse-plan";
import type { Scope } from "../indicators/report-scope";
import type { Birth } from "../model/admission";
import type { Board } from "../model/board";
import { toCalendar, type Day } from "../model/day";
import { parsePeriod, type Period } from "../model/period";
import { planTarget } from "../model/plan";
import { no, ok, type Result } from "../model/reason";

const matchers = new WeakMap<Board, (text: string) => UnitMatch>();

export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === "";
}

/** Index of the unit by code or name; null for the whole organisation when the argument is omitted. */
export function unitArgument(board: Board, argument: unknown): Result<number | null> {
  if (isOmitted(argument)) return ok(null);
  const found = matchUnit(board, argument);
  if (found.kind === "found") return ok(found.unit);
  return no(found.kind === "ambiguous" ? "ambiguous-unit" : "unknown-unit");
}

/** The name of the unit that an unknown text may mean; null when none is near. */
export function unitSuggestion(board: Board, argument: unknown): string | null {
  const found = matchUnit(board, argument);
  return found.kind === "unknown" && found.suggestion !== null ? (board.units[found.suggestion]?.name ?? null) : null;
}

function matchUnit(board: Board, argument: unknown): UnitMatch {
  let match = matchers.get(board);
  if (!match) {
    match = createUnitMatcher(board.units);
    matchers.set(board, match);
  }
  return match(argumentText(argument));
}

/** 2017, "2017", "2010-2015"; null when omitted: the setting counts. */
export function periodArgument(argument: unknown): Result<Period | null> {
  if (isOmitted(argument)) return ok(null);
  const period = parsePeriod(argumentText(argument));
  return period ? ok(period) : no("bad-period");
}

/** One year, as 2020 or "2020"; omitted: the year before the scope's. */
export function yearArgument(argument: unknown, scope: Scope): Result<number> {
  const period = periodArgument(argument);
  if (!period.ok) return period;
  if (period.value?.kind === "term") return no("bad-period");
  return ok(period.value?.year ?? toCalendar(scope.start).year - 1);
}

/** A date cell or a text such as "31/10/2017"; null when omitted. */
export function dayArgument(argument: unknown): Result<Day | null> {
  if (isOmitted(argument)) return ok(null);
  if (typeof argument !== "number" && typeof argument !== "string") return no("bad-date");
  const parsed = parseDate(argument);
  return parsed.kind === "day" ? ok(parsed.day) : no("bad-date");
}

/** A text or a number as the person would read it in the cell. */
export function argumentText(argument: unknown): string {
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  return typeof argument === "string" || typeof argument === "number" ? String(argument).trim() : "";
}

/** A number, or a text that writes one the Vietnamese way ("1.797"); null when omitted. */
export function numberArgument(argument: unknown): Result<number | null> {
  if (isOmitted(argument)) return ok(null);
  if (typeof argument !== "number" && typeof argument !== "string") return no("bad-number");
  const parsed = parseNumber(argument);
  return parsed.kind === "number" ? ok(parsed.value) : no("bad-number");
}

/** A plan as a cell of the units list may hold it ("80", "từ 80 trở lên", "55-60") → the number measured against. */
export function planArgument(argument: unknown): Result<number | null> {
  const number = numberArgument(argument);
  if (number.ok || typeof argument !== "string") return number;
  const parsed = parsePlan(argument);
  return parsed.kind === "plan" ? ok(planTarget(parsed.plan)) : no("bad-number");
}

/** TRUE or FALSE, also as 1 and 0; omitted: false. */
export function choiceArgument(argument: unknown): Result<boolean> {
  if (isOmitted(argument)) return ok(false);
  if (typeof argument === "boolean") return ok(argument);
  return argument === 1 || argument === 0 ? ok(argument === 1) : no("bad-choice");
}

/** A birth date, or only its year. */
export function birthArgument(argument: unknown): Result<Birth> {
  if (typeof argument !== "number" && typeof argument !== "string") return no("bad-date");
  const parsed = parseDate(argument);
  if (parsed.kind === "day") return ok({ day: parsed.day });
  return parsed.kind === "year" ? ok({ year: parsed.year }) : no("bad-date");
}

// What a person may type as a unit, a period or a date → what indicators understand. Omitted arguments arrive as null.

import { createUnitMatcher, type UnitMatch } from "../intake/match-unit";
import { parseNumber } from "../intake/parse-number";
import { parseDate } from "../intake/parse-date";
import type { Board } from "../model/board";
import type { Day } from "../model/day";
import { parsePeriod, type Period } from "../model/period";
import { no, ok, type Result } from "../model/reason";

const matchers = new WeakMap<Board, (text: string) => UnitMatch>();

export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === "";
}

/** Index of the unit by code or name; null for the whole organisation when the argument is omitted. */
export function unitArgument(board: Board, argument: unknown): Result<number | null> {
  if (isOmitted(argument)) return ok(null);
  let match = matchers.get(board);
  if (!match) {
    match = createUnitMatcher(board.units);
    matchers.set(board, match);
  }
  const found = match(argumentText(argument));
  if (found.kind === "found") return ok(found.unit);
  return no(found.kind === "ambiguous" ? "ambiguous-unit" : "unknown-unit");
}

/** 2017, "2017", "2010-2015"; null when omitted: the setting counts. */
export function periodArgument(argument: unknown): Result<Period | null> {
  if (isOmitted(argument)) return ok(null);
  const period = parsePeriod(argumentText(argument));
  return period ? ok(period) : no("bad-period");
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
  return typeof argument === "string" || typeof argument === "number" || typeof argument === "boolean"
    ? String(argument).trim()
    : "";
}

/** A number, or a text that writes one the Vietnamese way ("1.797"); null when omitted. */
export function numberArgument(argument: unknown): Result<number | null> {
  if (isOmitted(argument)) return ok(null);
  if (typeof argument !== "number" && typeof argument !== "string") return no("bad-number");
  const parsed = parseNumber(argument);
  return parsed.kind === "number" ? ok(parsed.value) : no("bad-number");
}

// What a person may type as a unit, a period or a date → what indicators understand. Omitted arguments arrive as null.

import { foldText, withoutMarks } from "../intake/fold";
import { createUnitMatcher, type UnitMatch } from "../intake/match-unit";
import { parseDate, type DateReading } from "../intake/parse-date";
import { parseNumber } from "../intake/parse-number";
import { parsePlan } from "../intake/parse-plan";
import { resolveScope, type Scope } from "../indicators/report-scope";
import type { Birth } from "../model/admission";
import type { Board } from "../model/board";
import { lastDayOfMonth, sinceNineteenHundred, toCalendar, toDay, type Day } from "../model/day";
import { parsePeriod } from "../model/period";
import { planTarget } from "../model/plan";
import { no, ok, type Result } from "../model/reason";
import { parseTypedPeriod, type TypedPeriod } from "../model/typed-period";
import type { Advice } from "./error-sentence";

/** Times the plan. */
const MOST_REACHED = 10;
/** Units named in a sentence; more are not read. */
const MOST_UNITS = 4;
const matchers = new WeakMap<Board, (text: string) => UnitMatch>();

export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined || (typeof argument === "string" && argument.trim() === "");
}

/** Index of the unit by code or name; null for the whole organisation when the argument is omitted. */
export function unitArgument(board: Board, argument: unknown): Result<number | null> {
  if (isOmitted(argument)) return ok(null);
  const found = matchUnit(board, argument);
  if (found.kind === "found") return ok(found.unit);
  return no(found.kind === "ambiguous" ? "ambiguous-unit" : "unknown-unit");
}

/** What helps to name a unit that was not understood: the one that may be meant, or those that the text fits. */
export function unitAdvice(board: Board, argument: unknown): Advice {
  const found = matchUnit(board, argument);
  if (found.kind === "unknown" && found.suggestion !== null)
    return { suggestion: board.units[found.suggestion]?.name ?? null };
  return found.kind === "ambiguous" ? { names: unitNames(board, found.units) } : {};
}

/** "CB01 (Chi bộ 1 - Đảng bộ xã A), CB07 (Chi bộ 1 - Đảng bộ xã B)" */
function unitNames({ units }: Board, found: readonly number[]): string {
  const names = found.slice(0, MOST_UNITS).map((index) => {
    const unit = units[index];
    const above = units[unit?.parent ?? -1];
    const name = [unit?.name ?? "", ...(above ? [above.name] : [])].join(" - ");
    return unit?.code ? `${unit.code} (${name})` : name;
  });
  return [...names, ...(found.length > names.length ? ["…"] : [])].join(", ");
}

function matchUnit(board: Board, argument: unknown): UnitMatch {
  let match = matchers.get(board);
  if (!match) {
    match = createUnitMatcher(board.units);
    matchers.set(board, match);
  }
  return match(argumentText(argument));
}

/** 2017, "2017", "2010-2015", "6 tháng 2021"; null when omitted: the setting counts. */
export function periodArgument(argument: unknown): Result<TypedPeriod | null> {
  if (isOmitted(argument)) return ok(null);
  const typed = parseTypedPeriod(argumentText(argument));
  return typed ? ok(typed) : no("bad-period");
}

/** One year, as 2020 or "2020"; omitted: the year before the scope's, which there may be none of. */
export function yearArgument(argument: unknown, scope: Result<Scope>): Result<number> {
  if (isOmitted(argument)) return scope.ok ? ok(toCalendar(scope.value.start).year - 1) : scope;
  const period = parsePeriod(argumentText(argument));
  return period?.kind === "year" ? ok(period.year) : no("bad-period");
}

/** A date cell or a text such as "31/10/2017"; null when omitted. `dayOffset` is the board's: cells count as their workbook does. */
export function dayArgument(argument: unknown, dayOffset = 0): Result<Day | null> {
  if (isOmitted(argument)) return ok(null);
  if (typeof argument !== "number" && typeof argument !== "string") return no("bad-date");
  const parsed = parseDayArgument(argument, dayOffset);
  return parsed.kind === "day" ? ok(parsed.day) : no("bad-date");
}

/** "tính đến hết ngày 30/6/2025", "đến 30/6/2025", "hết tháng 6/2025", without marks too. */
const UNTIL = /^(?:(?:tinh )?(?:den|toi) |as of |until )?(?:het |cuoi )?(?:ngay (?=\d))?/u;

/** A day, also behind such words, or the last one of a month; null when omitted. */
function asOfArgument(argument: unknown, dayOffset?: number): Result<Day | null> {
  const typed = typeof argument === "string" ? withoutUntil(foldText(argument)) : argument;
  const day = dayArgument(typed, dayOffset);
  if (day.ok || typeof typed !== "string") return day;
  const month = parseDate(typed);
  return month.kind === "month" ? ok(lastDayOfMonth(toDay(month.year, month.month, 1))) : day;
}

/** A letter without its marks is a letter. */
function withoutUntil(folded: string): string {
  return folded.slice(UNTIL.exec(withoutMarks(folded))?.[0].length ?? 0);
}

function parseDayArgument(argument: number | string, dayOffset: number): DateReading {
  return parseDate(typeof argument === "number" ? sinceNineteenHundred(argument, dayOffset) : argument);
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

/** A share of the plan or, at most 1, of people, as 0,5 or "50%"; null when omitted. A greater one is a percentage without its sign. */
export function shareArgument(argument: unknown, most = MOST_REACHED): Result<number | null> {
  const percent = typeof argument === "string" ? /^(.*\d)\s*%$/u.exec(argument.trim()) : null;
  const number = numberArgument(percent ? percent[1] : argument);
  if (!number.ok) return no("bad-share");
  if (number.value === null) return number;
  // Divided, 1,8 % would be 0,018000000000000002.
  const share = percent ? Number(`${String(number.value)}e-2`) : number.value;
  return share >= 0 && share <= most ? ok(share) : no("bad-share");
}

/** A plan as a cell of the units list may hold it ("80", "từ 80 trở lên", "55-60") → the number measured against. */
export function planArgument(argument: unknown): Result<number | null> {
  const number = numberArgument(argument);
  if (number.ok || typeof argument !== "string") return number;
  const parsed = parsePlan(argument);
  return parsed.kind === "plan" ? ok(planTarget(parsed.plan)) : no("bad-number");
}

const YES = ["true", "dung", "co", "1"];
const NO = ["false", "sai", "khong", "0"];

/** TRUE or FALSE, also as 1 and 0 or as words. */
export function choiceArgument(argument: unknown, omitted = false): Result<boolean> {
  if (isOmitted(argument)) return ok(omitted);
  const word = withoutMarks(foldText(argumentText(argument)));
  if (YES.includes(word)) return ok(true);
  return NO.includes(word) ? ok(false) : no("bad-choice");
}

/** A birth date, or only its year. */
export function birthArgument(argument: unknown, dayOffset = 0): Result<Birth> {
  if (typeof argument !== "number" && typeof argument !== "string") return no("bad-date");
  const parsed = parseDayArgument(argument, dayOffset);
  if (parsed.kind === "day") return ok({ day: parsed.day });
  return parsed.kind === "year" ? ok({ year: parsed.year }) : no("bad-date");
}

/** Period and as-of date as a function takes them. `argument` is what was not understood. */
export function scopeArgument(
  board: Board,
  periodGiven: unknown,
  asOfGiven: unknown,
): Result<Scope> & { readonly argument?: unknown } {
  const period = periodArgument(periodGiven);
  if (!period.ok) return { ...period, argument: periodGiven };
  const asOf = asOfArgument(asOfGiven, board.dayOffset);
  if (!asOf.ok) return { ...asOf, argument: asOfGiven };
  const scope = resolveScope(board, period.value?.period, earlier(asOf.value, period.value?.asOf ?? null));
  // Of a period that had not begun, 0 would be one that nobody asked for.
  return scope.ok && asOf.value !== null && scope.value.asOf < scope.value.start ? no("too-early") : scope;
}

/** "6 tháng 2021" until 31 May is until 31 May; until the end of the year it is still the six months. */
function earlier(day: Day | null, other: Day | null): Day | null {
  return day === null || other === null ? (day ?? other) : Math.min(day, other);
}

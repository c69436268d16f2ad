// What every live formula of a sheet is about: period and as-of date are always named, as the sheet's title names them, so that
// a formula goes on giving the figure that it stands for.

import type { Reported } from "../reported";
import { formatDay } from "../../model/day";
import { summary } from "../../indicators/summary";
import { periodKey, planYears } from "../../model/period";
import { pdvCall, quoted, unitArgument } from "../narrative/pdv-call";

/** Excel takes no longer one: thousands of units that stand apart in the list keep values. */
export const LONGEST_FORMULA = 8_000;

export interface LivePlace {
  readonly unit: string | null;
  readonly period: string;
  readonly asOf: string;
}

export function livePlace({ board, unit, scope }: Reported, about = scope): LivePlace {
  const key = periodKey(about.period);
  return {
    unit: unit === null ? null : quoted(unitArgument(board, unit)),
    period: about.period.kind === "year" ? key : quoted(key),
    asOf: quoted(formatDay(about.asOf)),
  };
}

/** PDV.ADMITTED("","2017","31/10/2017"), without the sign of equality. */
export function call(name: string, ...given: readonly (string | null)[]): string {
  return pdvCall(name, ...given).slice(1);
}

/** Columns of what PDV.SUMMARY gives. */
export const SUMMARY = {
  code: 0,
  unit: 1,
  plan: 2,
  admitted: 3,
  achievement: 4,
  due: 5,
  pace: 6,
  band: 7,
} as const;

/** Units of a table as they were written; `names`: the cells of their names. */
export interface WrittenUnits {
  readonly units: readonly { readonly unit: number | null }[];
  readonly names: string;
}

/** Columns of the rows that PDV.SUMMARY gives for some units, in their order. */
export function summaryRowsCall(reported: Reported, units: WrittenUnits["units"], places: readonly number[]): string {
  return rowsOf(summaryCall(reported), placesOf(reported, units), places);
}

/** The same, with dashes in rows where the list has another unit by now: no figure stands beside another one's name. */
export function figuresCall(
  reported: Reported,
  { units, names }: WrittenUnits,
  places: readonly number[],
  about = reported.scope,
): string {
  const down = placesOf(reported, units);
  const isSame = `${rowsOf("t", down, [SUMMARY.unit])}=${names}`;
  return `IFERROR(LET(t,${summaryCall(reported, about)},IF(${isSame},${rowsOf("t", down, places)},"–")),"–")`;
}

/** 1 where the list has the same units at the same places as when the table was written, else 0. */
export function sameListCall(reported: Reported, { units, names }: WrittenUnits): string {
  const { board, unit, scope } = reported;
  const listed = summary(board, unit, scope).length;
  const at = rowsOf("t", placesOf(reported, units), [SUMMARY.unit]);
  const same = `(ROWS(t)=${String(listed)})*(SUMPRODUCT(--(${at}<>${names}))=0)`;
  return `IFERROR(LET(t,${summaryCall(reported)},${same}),0)`;
}

function summaryCall(reported: Reported, about = reported.scope): string {
  const { unit, period, asOf } = livePlace(reported, about);
  return call("SUMMARY", period, asOf, unit);
}

function rowsOf(table: string, down: string, places: readonly number[]): string {
  return `INDEX(${table},${down},{${places.map((place) => place + 1).join(",")}})`;
}

function placesOf({ board, unit, scope }: Reported, units: WrittenUnits["units"]): string {
  const rows = new Map(summary(board, unit, scope).map((row, at) => [row.unit, at + 1]));
  return rowsCall(units.map((row) => rows.get(row.unit) ?? 0));
}

/** "SEQUENCE(59,1,2)", "{2;5;9}" */
export function rowsCall(rows: readonly number[]): string {
  return isRun(rows) ? `SEQUENCE(${String(rows.length)},1,${String(rows[0] ?? 1)})` : `{${rows.join(";")}}`;
}

/** The numbers at the places that `steps` names, from 0: "s+2", "INDEX({2;5;9},s+1)". */
export function runOf(numbers: readonly number[], steps: string): string {
  return isRun(numbers) ? `${steps}+${String(numbers[0] ?? 0)}` : `INDEX({${numbers.join(";")}},${steps}+1)`;
}

function isRun(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

/** What is missing of a plan; a dash without one. */
export function remainingFormula(plan: string, admitted: string): string {
  return `IF(ISNUMBER(${plan}),IF(${plan}>${admitted},${plan}-${admitted},0),"–")`;
}

/** What is missing, by the months that are left; `over`: what stands there when none is. */
export function neededFormula({ board, scope }: Reported, remaining: string, due: string, over: string): string {
  const { first, last } = planYears(scope.period, board.settings.termStartsInFirstYear);
  const months = `(${String((last - first + 1) * MONTHS_A_YEAR)}*(1-${due}))`;
  return `IF(ISNUMBER(${remaining}),IF(${remaining}=0,0,IF(${due}<1,${remaining}/${months},${over})),"–")`;
}

const MONTHS_A_YEAR = 12;

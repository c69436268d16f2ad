// What every live formula of a sheet is about: period and as-of date are always named, as the sheet's title names them, so that
// a formula goes on giving the figure that it stands for.

import { topOf, type Reported } from "../reported";
import { formatDay } from "../../model/day";
import { summary } from "../../indicators/summary";
import { periodKey, planYears } from "../../model/period";
import { pdvCall, quoted, unitArgument } from "../narrative/pdv-call";

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
const SUMMARY_WIDTH = Object.keys(SUMMARY).length;

/** Columns of the rows that PDV.SUMMARY gives for the units of the sheet, that of the total left out. */
export function summaryColumnsCall(reported: Reported, places: readonly number[], about = reported.scope): string {
  const { unit, period, asOf } = livePlace(reported, about);
  const table = call("SUMMARY", period, asOf, unit);
  const wanted = Array.from({ length: SUMMARY_WIDTH }, (_, place) => (places.includes(place) ? 1 : 0));
  const columns = `FILTER(${table},{${wanted.join(",")}})`;
  return topOf(reported) === null ? columns : `FILTER(${columns},SEQUENCE(ROWS(${table}))>1)`;
}

/** Columns of the rows that PDV.SUMMARY gives for some units, in their order. */
export function summaryRowsCall(
  reported: Reported,
  units: readonly { readonly unit: number | null }[],
  places: readonly number[],
): string {
  const { unit, period, asOf } = livePlace(reported);
  const rows = new Map(summary(reported.board, reported.unit, reported.scope).map((row, at) => [row.unit, at + 1]));
  const wanted = units.map((row) => rows.get(row.unit) ?? 0);
  const [first = 1] = wanted;
  const isRun = wanted.every((row, at) => row === first + at);
  const down = isRun ? `SEQUENCE(${String(wanted.length)},1,${String(first)})` : `{${wanted.join(";")}}`;
  return `INDEX(${call("SUMMARY", period, asOf, unit)},${down},{${places.map((place) => place + 1).join(",")}})`;
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

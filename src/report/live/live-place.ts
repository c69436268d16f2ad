// What every live formula of a sheet is about: period and as-of date are always named, as the sheet's title names them, so that
// a formula goes on giving the figure that it stands for.

import { topOf, type Reported } from "../reported";
import { formatDay } from "../../model/day";
import { periodKey } from "../../model/period";
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

/** Columns (by place, from 0) of the rows that PDV.SUMMARY gives for the units of the sheet, that of the total left out. */
export function summaryColumnsCall(reported: Reported, places: readonly number[], about = reported.scope): string {
  const { unit, period, asOf } = livePlace(reported, about);
  const table = call("SUMMARY", period, asOf, unit);
  const wanted = Array.from({ length: SUMMARY_WIDTH }, (_, place) => (places.includes(place) ? 1 : 0));
  const columns = `FILTER(${table},{${wanted.join(",")}})`;
  return topOf(reported) === null ? columns : `FILTER(${columns},SEQUENCE(ROWS(${table}))>1)`;
}

/** Code, unit, plan, admitted, achievement, due share, pace, band. */
const SUMMARY_WIDTH = 8;

// The call of a custom function that gives a figure of the report, as a person would type it: arguments that the function
// would choose itself are left out.

import { resolveScope, type Scope } from "../../indicators/report-scope";
import type { Board } from "../../model/board";
import { formatDay } from "../../model/day";
import { periodKey } from "../../model/period";

/** What a call can be about; null is left out. */
export interface CallPlace {
  readonly unit: string | null;
  readonly period: string | null;
  readonly asOf: string | null;
}

export function callPlace(board: Board, unit: number | null, scope: Scope): CallPlace {
  const { period, asOf } = scope;
  const key = periodKey(period);
  const own = resolveScope(board);
  const isOwnPeriod = own.ok && periodKey(own.value.period) === key;
  const chosen = resolveScope(board, isOwnPeriod ? null : period);
  const isOwnDay = chosen.ok && chosen.value.asOf === asOf;
  // A day that is given alone may be meant for another period.
  const meant = isOwnDay ? own : resolveScope(board, null, asOf);
  const isMeant = isOwnPeriod && meant.ok && periodKey(meant.value.period) === key;
  return {
    unit: unit === null ? null : quoted(unitArgument(board, unit)),
    period: isMeant ? null : period.kind === "year" ? key : quoted(key),
    asOf: isOwnDay ? null : quoted(formatDay(asOf)),
  };
}

/** =PDV.ADMITTED(), =PDV.ADMITTED("Quận Cầu Giấy",2017) */
export function pdvCall(name: string, ...given: readonly (string | null)[]): string {
  const trailing = [...given].reverse().findIndex((argument) => argument !== null);
  const list = (trailing < 0 ? [] : given.slice(0, given.length - trailing)).map((argument) => argument ?? '""');
  return `=PDV.${name}(${list.join(",")})`;
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The unit's name; its code where another unit has the same name. */
export function unitArgument(board: Board, index: number): string {
  const unit = board.units[index];
  if (!unit) return "";
  const isOnly = board.units.every(({ name, index: other }) => other === index || name !== unit.name);
  return isOnly || unit.code === "" ? unit.name : unit.code;
}

/** How many rows a call of a table gives; without any it gives one that says so, and no number in its `column`. */
export function rowCount(call: string, column: number): string {
  const table = call.slice(1);
  return `=ROWS(${table})-ISTEXT(INDEX(${table},1,${String(column)}))`;
}

/** The people whom a call of COMPOSITION tells apart. */
export function peopleSum(composition: string): string {
  return `=SUM(INDEX(${composition.slice(1)},0,2))`;
}

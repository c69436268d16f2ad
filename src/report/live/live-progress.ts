// The sheet "Tiến độ" as live formulas: of each month that has begun and of each year, calls that name their own period and day.
// Their number is that of the rows, however many units there are.

import type { MonthRow } from "../../indicators/by-month";
import type { YearRow } from "../../indicators/by-year";
import { earlierScope } from "../../indicators/measures/change";
import { cellAddress } from "../../model/grid";
import { monthScope, yearScope } from "../progress-scopes";
import type { Reported } from "../reported";
import type { LiveFormula } from "./live-cells";
import { call, livePlace, noneFormula } from "./live-place";

/** Columns of both tables: name, then five of figures. */
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = [1, 2, 3, 4, 5] as const;

/** `row` is the table's first row among those given, `at` the same row of the sheet. */
export interface TablePlace {
  readonly row: number;
  readonly at: number;
}

export function liveMonths(reported: Reported, months: readonly MonthRow[], { row, at }: TablePlace): LiveFormula[] {
  const { board } = reported;
  return months.flatMap(({ month, total, due, before }, index): LiveFormula[] => {
    const until = monthScope(reported.scope, month);
    const { unit, period, asOf } = livePlace(reported, until);
    const plan = call("PLAN", unit, period);
    const formula = (column: number, text: string): LiveFormula => one(row + index, column, text);
    const sum = cellAddress(at + index, SECOND);
    const earlier = livePlace(reported, earlierScope(board, until));
    const begun = [
      formula(FIRST, index === 0 ? sum : `${sum}-${cellAddress(at + index - 1, SECOND)}`),
      formula(SECOND, call("ADMITTED", unit, period, asOf)),
      formula(FOURTH, `IFERROR(${sum}/${plan},"")`),
      ...(before === null ? [] : [formula(FIFTH, call("ADMITTED", unit, earlier.period, earlier.asOf))]),
    ];
    const dueNow = call("DUE", period, asOf);
    const share = due === null ? [] : [formula(THIRD, `IFERROR(ROUND(${plan}*${dueNow},1),${noneFormula(dueNow)})`)];
    return [...(total === null ? [] : begun), ...share];
  });
}

export function liveYears(reported: Reported, years: readonly YearRow[], { row, at }: TablePlace): LiveFormula[] {
  return years.flatMap(({ period: own, admitted }, index): LiveFormula[] => {
    const { unit, period, asOf } = livePlace(reported, yearScope(reported, own));
    const none = noneFormula(call("DUE", period, asOf));
    const formula = (column: number, text: string): LiveFormula => one(row + index, column, `IFERROR(${text},${none})`);
    const plan = cellAddress(at + index, FIRST);
    const count = cellAddress(at + index, SECOND);
    const planned = formula(FIRST, call("PLAN", unit, period));
    if (admitted === null) return [planned];
    return [
      planned,
      formula(SECOND, call("ADMITTED", unit, period, asOf)),
      formula(THIRD, call("ACHIEVEMENT", unit, period, asOf)),
      formula(FOURTH, call("OVER", unit, period, asOf)),
      formula(FIFTH, `MAX(0,${plan}-${count})`),
    ];
  });
}

function one(row: number, column: number, formula: string): LiveFormula {
  return { row, column, rows: 1, columns: 1, formula: `=${formula}` };
}

// The sheet "Tổng hợp" as live formulas: a few that spill down its columns, and calls of their own in the total row.

import { earlierScope } from "../../indicators/measures/change";
import { cellAddress } from "../../model/grid";
import type { Reported } from "../reported";
import {
  call,
  figuresCall,
  livePlace,
  LONGEST_FORMULA,
  neededFormula,
  noneBeside,
  noneFormula,
  remainingFormula,
  sameListCall,
  stateFormula,
  SUMMARY,
} from "./live-place";
import type { LiveFormula } from "./live-cells";

const FIGURES = [SUMMARY.plan, SUMMARY.admitted, SUMMARY.achievement, SUMMARY.due, SUMMARY.pace] as const;

export interface SummaryPlace {
  /** The row of the total; the units follow. */
  readonly total: number;
  readonly units: readonly number[];
  /** The column of an id; −1 where there is none. */
  readonly column: (id: string) => number;
  /** A row that is free for the sentence on whether the list of units is still the same. */
  readonly check: number;
}

/** None where a formula would be longer than Excel takes it. */
export function liveSummary(reported: Reported, place: SummaryPlace): readonly LiveFormula[] {
  const formulas = [...totalFormulas(reported, place), ...unitFormulas(reported, place)];
  return formulas.every(({ formula }) => formula.length <= LONGEST_FORMULA) ? formulas : [];
}

function totalFormulas(reported: Reported, { total, column }: SummaryPlace): LiveFormula[] {
  const { unit, period, asOf } = livePlace(reported);
  const earlier = livePlace(reported, earlierScope(reported.board, reported.scope));
  const calls: Readonly<Record<string, string>> = {
    plan: call("PLAN", unit, period),
    admitted: call("ADMITTED", unit, period, asOf),
    achievement: call("ACHIEVEMENT", unit, period, asOf),
    due: call("DUE", period, asOf),
    pace: call("PACE", unit, period, asOf),
    over: call("OVER", unit, period, asOf),
    remaining: call("REMAINING", unit, period, asOf),
    needed: call("NEEDED", unit, period, asOf),
    projection: call("PROJECTION", unit, period, asOf),
    previous: call("ADMITTED", unit, earlier.period, earlier.asOf),
    change: call("CHANGE", unit, period, asOf),
    band: call("BAND", unit, period, asOf),
  };
  // The due share is there unless the lists could not be read: then no dash says that there is no plan.
  const none = noneFormula(cellAddress(total, column("due")));
  return Object.entries(calls).flatMap(([id, formula]) =>
    column(id) < 0
      ? []
      : [
          {
            row: total,
            column: column(id),
            rows: 1,
            columns: 1,
            formula: id === "due" ? `=${formula}` : `=IFERROR(${formula},${none})`,
          },
        ],
  );
}

function unitFormulas(reported: Reported, { total, units, column, check }: SummaryPlace): LiveFormula[] {
  if (units.length === 0) return [];
  const { board, scope } = reported;
  const first = total + 1;
  const cells = (id: string): string =>
    `${cellAddress(first, column(id))}:${cellAddress(first + units.length - 1, column(id))}`;
  const [plan, admitted, reached] = [cells("plan"), cells("admitted"), cells("achievement")];
  const [due, remaining] = [cells("due"), cells("remaining")];
  const earlier = earlierScope(board, scope);
  const codes = column("code") < 0 ? {} : { codes: cells("code") };
  const written = { units: units.map((unit) => ({ unit })), names: cells("unit"), ...codes };
  const none = noneBeside(admitted);
  const formulas: readonly (readonly [id: string, columns: number, formula: string])[] = [
    ["plan", FIGURES.length, figuresCall(reported, written, FIGURES)],
    ["over", 1, `IF(ISNUMBER(${reached}),${reached}-1,${none})`],
    ["remaining", 1, remainingFormula(plan, admitted, none)],
    ["needed", 1, neededFormula(reported, { remaining, due, over: none, none })],
    ["projection", 1, `IF(ISNUMBER(${due})*ISNUMBER(${admitted}),IF(${due}>0,${admitted}/${due},${none}),${none})`],
    ["previous", 1, figuresCall(reported, written, [SUMMARY.admitted], earlier)],
    ["change", 1, changeFormula(cells("previous"), admitted, none)],
    ["band", 1, figuresCall(reported, written, [SUMMARY.band])],
  ];
  return [
    ...formulas.flatMap(([id, columns, formula]) =>
      column(id) < 0 ? [] : [{ row: first, column: column(id), rows: units.length, columns, formula: `=${formula}` }],
    ),
    {
      row: check,
      column: 0,
      rows: 1,
      columns: 1,
      formula: stateFormula(reported, `${sameListCall(reported, written)}=1`),
    },
  ];
}

function changeFormula(previous: string, admitted: string, none: string): string {
  const change = `IF(${previous}>0,(${admitted}-${previous})/${previous},${none})`;
  return `IF(ISNUMBER(${previous})*ISNUMBER(${admitted}),${change},${none})`;
}

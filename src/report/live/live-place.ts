// What every live formula of a sheet is about: period and as-of date are always named, as the sheet's title names them, so that
// a formula goes on giving the figure that it stands for.

import type { Reported } from "../reported";
import { formatDay } from "../../model/day";
import { listedSummary } from "../../indicators/summary";
import { treeFrom } from "../../indicators/unit-tree";
import { periodKey, planYears } from "../../model/period";
import { viSheets } from "../../text/vi-sheets";
import type { Unit } from "../../model/unit";
import { unitLabels } from "../../model/unit-labels";
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

/** Stands for figures in the row of a unit that the list no longer has in its place. */
export const OTHER_UNIT = quoted(viSheets.report.live.otherUnit);

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

/** Units of a table as they were written; `names`, `codes`: the cells of theirs, or a list of what stands there; a code may be "". */
export interface WrittenUnits {
  readonly units: readonly { readonly unit: number | null }[];
  readonly names: string;
  readonly codes?: string;
}

/** Columns of the rows that PDV.SUMMARY gives for some units, in their order. */
export function summaryRowsCall(reported: Reported, units: WrittenUnits["units"], places: readonly number[]): string {
  return rowsOf(summaryCall(reported), placesOf(reported, units), places);
}

/**
 * The same, with a word in rows where the list has another unit by now: no figure stands beside another one's name or code. A unit
 * that only bears a new name goes on being known by its code. #N/A where there are no rows at all, since the lists could not be read.
 */
export function figuresCall(
  reported: Reported,
  { units, names, codes }: WrittenUnits,
  places: readonly number[],
  about = reported.scope,
): string {
  const isNamed = `${rowsOf("t", "d", [SUMMARY.unit])}=${called(reported, units, names)}`;
  const isSame = codes === undefined ? isNamed : `IF(c="",${isNamed},${rowsOf("t", "d", [SUMMARY.code])}=c)`;
  const shown = `IFERROR(IF(${isSame},${rowsOf("t", "d", places)},${OTHER_UNIT}),${OTHER_UNIT})`;
  const rows = `t,${summaryCall(reported, about)},d,${placesOf(reported, units)}${codes === undefined ? "" : `,c,${codes}`}`;
  return `LET(${rows},IF(ISERROR(INDEX(t,1,1)),NA(),${shown}))`;
}

/**
 * What the sheet says of itself: whether its rows, and the sentences told from their figures, are still as they were written.
 * `inOrder`: what of the figures, beside the list of units, says which rows stand where.
 */
export function stateFormula(reported: Reported, sameList: string, inOrder: readonly string[] = []): string {
  const { same, toldBefore, reordered, changed } = viSheets.report.live;
  const told = `IF(${sameFiguresCall(reported)},${quoted(same)},${quoted(toldBefore)})`;
  const ordered = inOrder.length === 0 ? told : `IF(AND(${inOrder.join(",")}),${told},${quoted(reordered)})`;
  return saidFormula(reported, `IFERROR(IF(${sameList},${ordered},${quoted(changed)}),${quoted(changed)})`);
}

/** What is said where the lists could be read, else that they could not. */
export function saidFormula(reported: Reported, said: string): string {
  return `=IF(ISERROR(${dueCall(reported)}),${quoted(viSheets.report.live.unread)},${said})`;
}

/** #N/A where the lists could not be read: neither a dash nor a 0 then stands for what is not known. */
export function knownFormula(reported: Reported, figures: string): string {
  return `=IF(ISERROR(${dueCall(reported)}),NA(),${figures})`;
}

/** There always is one, unless the lists could not be read. */
function dueCall(reported: Reported): string {
  const { period, asOf } = livePlace(reported);
  return call("DUE", period, asOf);
}

/** Whether plans and admissions of all units are what they were: their sum, each with the weight of its place. */
function sameFiguresCall(reported: Reported): string {
  const { board, unit, scope } = reported;
  const sum = listedSummary(board, unit, scope).reduce(
    (all, { plan, admitted }, at) => all + (at + 1) * ((plan.ok ? plan.value : 0) + WEIGHT * (admitted ?? 0)),
    0,
  );
  const figures = `INDEX(t,SEQUENCE(n),{${String(SUMMARY.plan + 1)},${String(SUMMARY.admitted + 1)}})`;
  const now = `SUMPRODUCT(IF(ISNUMBER(f),f,0)*SEQUENCE(n)*{1,${String(WEIGHT)}})`;
  return `LET(t,${summaryCall(reported)},n,ROWS(t),f,${figures},ABS(${now}-${String(sum)})<0.01)`;
}

/** Of an admission beside a plan of one: a change of both is hardly ever the same sum. */
const WEIGHT = 7;

/** 1 where the list has the same units at the same places as when the table was written, else 0. */
export function sameListCall(reported: Reported, { units, names, codes }: WrittenUnits): string {
  const { board, unit } = reported;
  const listed = treeFrom(board, unit).length;
  const otherName = `(${rowsOf("t", "d", [SUMMARY.unit])}<>${called(reported, units, names)})`;
  const otherCode = codes === undefined ? "0" : `LET(c,${codes},(c<>"")*(${rowsOf("t", "d", [SUMMARY.code])}<>c))`;
  const same = `(ROWS(t)=${String(listed)})*(SUMPRODUCT(${otherName}+${otherCode})=0)`;
  return `IFERROR(LET(t,${summaryCall(reported)},d,${placesOf(reported, units)},${same}),0)`;
}

/** Cells of names with what the table adds to units of one name that have no codes. */
function called({ board }: Reported, units: WrittenUnits["units"], names: string): string {
  const isBare = ({ code }: Unit): boolean => code === "";
  const added = addedNames(
    board.units,
    units.map(({ unit }) => unit ?? -1),
    isBare,
  );
  return added === null ? names : `${names}&INDEX(${added.words},${added.places})`;
}

/** What a table adds to the names of units that others bear too, and which of these words each unit takes; null: nothing. */
export function addedNames(
  units: readonly Unit[],
  some: readonly number[],
  isAdded: (unit: Unit) => boolean,
): { readonly words: string; readonly places: string } | null {
  const labels = unitLabels(units);
  const added = some.map((index) => {
    const unit = units[index];
    return unit && isAdded(unit) ? (labels[index] ?? "").slice(unit.name.length) : "";
  });
  const words = [...new Set(added)];
  if (words.every((word) => word === "")) return null;
  return {
    words: `{${words.map(quoted).join(";")}}`,
    places: `{${added.map((word) => words.indexOf(word) + 1).join(";")}}`,
  };
}

/** What `codes` may be in a table without a column of them: the codes of the units that share their name, "" of all others. */
export function codesOfNamesakes({ board }: Reported, units: WrittenUnits["units"]): { codes?: string } {
  const named = new Map<string, number>();
  for (const { name } of board.units) named.set(name, (named.get(name) ?? 0) + 1);
  const codes = units.map(({ unit }) => {
    const { name = "", code = "" } = board.units[unit ?? -1] ?? {};
    return (named.get(name) ?? 0) > 1 ? code : "";
  });
  return codes.some((code) => code !== "") ? { codes: `{${codes.map(quoted).join(";")}}` } : {};
}

function summaryCall(reported: Reported, about = reported.scope): string {
  const { unit, period, asOf } = livePlace(reported, about);
  return call("SUMMARY", period, asOf, unit);
}

function rowsOf(table: string, down: string, places: readonly number[]): string {
  return `INDEX(${table},${down},{${places.map((place) => place + 1).join(",")}})`;
}

function placesOf({ board, unit, scope }: Reported, units: WrittenUnits["units"]): string {
  const rows = new Map(listedSummary(board, unit, scope).map((row, at) => [row.unit, at + 1]));
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

/** A dash; #N/A where what there always is, unless the lists could not be read, is none. */
export function noneFormula(sure: string): string {
  return `IF(ISNA(${sure}),NA(),"–")`;
}

/** A dash beside the figures of a unit; beside those of none, what stands for its admissions. */
export function noneBeside(admitted: string): string {
  return `IF(ISNUMBER(${admitted}),"–",${admitted})`;
}

/** What is missing of a plan; `none`: what stands there where the plan, or who was admitted, is not known. */
export function remainingFormula(plan: string, admitted: string, none: string): string {
  return `IF(ISNUMBER(${plan})*ISNUMBER(${admitted}),IF(${plan}>${admitted},${plan}-${admitted},0),${none})`;
}

export interface NeededCells {
  readonly remaining: string;
  readonly due: string;
  /** What stands there when no month is left. */
  readonly over: string;
  /** And where there is no plan. */
  readonly none: string;
}

/** What is missing, by the months that are left. */
export function neededFormula({ board, scope }: Reported, { remaining, due, over, none }: NeededCells): string {
  const { first, last } = planYears(scope.period, board.settings.termStartsInFirstYear);
  const months = `(${String((last - first + 1) * MONTHS_A_YEAR)}*(1-${due}))`;
  return `IF(ISNUMBER(${remaining}),IF(${remaining}=0,0,IF(${due}<1,${remaining}/${months},${over})),${none})`;
}

const MONTHS_A_YEAR = 12;

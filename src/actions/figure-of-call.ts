// A call of one of the add-in's functions → the figure that it gives: its arguments are understood by the functions themselves.
// Of a call that spills, the figure of one cell.

import { breakdownArgument, isUnitWord, itemsArgument } from "../functions/category-argument";
import { choiceArgument, numberArgument, scopeArgument, shareArgument, unitArgument } from "../functions/arguments";
import { behind } from "../indicators/behind";
import { crosstab } from "../indicators/crosstab";
import { dormant } from "../indicators/dormant";
import type { Figure, Group } from "../indicators/figure";
import type { MeasureInfo } from "../indicators/measure";
import { MEASURES, MEASURE_IDS, type MeasureId } from "../indicators/measures";
import { listedSummary } from "../indicators/summary";
import type { Board } from "../model/board";
import type { CellValue } from "../model/grid";

export interface CallOfCell {
  readonly name: string;
  /** As the function would get them; null where omitted. */
  readonly given: readonly unknown[];
  /** false: something stands around the call. */
  readonly isWhole: boolean;
  /** What the formula fills, and the cell's place in it. */
  readonly values: readonly (readonly CellValue[])[];
  readonly row: number;
  readonly column: number;
}

/** Why a cell with a number or a function has no people behind it, and no figure that could be named. */
export type NoFigure =
  /** An ordinal, a heading, a total of a column that is none. */
  | "no-number"
  /** The function looks at its arguments only, or gives words. */
  | "no-people"
  /** It counts units. */
  | "units"
  /** Its arguments cannot be followed, or mean nothing. */
  | "arguments"
  /** Something is done with a table that the function gives. */
  | "within";

const HELPERS: ReadonlySet<string> = new Set(["RATIO", "AGE", "CLASSIFY", "NORMALISE", "VERSION", "NARRATIVE"]);
const SUMMARY: readonly (MeasureId | null)[] = [null, null, "plan", "admitted", "achievement", "due", "pace", "band"];
const BEHIND: readonly (MeasureId | null)[] = [null, null, "plan", "admitted", "achievement", "remaining"];

type Answer = Figure | NoFigure;

export function figureOfCall(board: Board, call: CallOfCell): Answer {
  const { name } = call;
  if (HELPERS.has(name)) return "no-people";
  const table = TABLES[name];
  if (table) return call.isWhole ? table(board, call) : /^(?:BEHIND|DORMANT)$/u.test(name) ? "units" : "within";
  if (name === "TALLY" || name === "SHARE" || name === "GOAL") return groupFigure(board, call);
  const measure = MEASURE_IDS.find((id) => id.toUpperCase() === name);
  if (measure === undefined) return "arguments";
  const order: MeasureInfo["arguments"] = MEASURES[measure].arguments;
  const argument = (id: "unit" | "period" | "asOf"): unknown => call.given[order.indexOf(id)] ?? null;
  return placed(board, measure, [], argument("unit"), argument("period"), argument("asOf"));
}

function placed(
  board: Board,
  measure: Figure["measure"],
  groups: readonly Group[],
  unitGiven: unknown,
  periodGiven: unknown,
  asOfGiven: unknown,
): Answer {
  const unit = unitArgument(board, unitGiven);
  const scope = scopeArgument(board, periodGiven, asOfGiven);
  return unit.ok && scope.ok ? { measure, unit: unit.value, scope: scope.value, groups } : "arguments";
}

const GROUP_FIGURES = { TALLY: "tally", SHARE: "share", GOAL: "goal" } as const;

function groupFigure(board: Board, { name, given }: CallOfCell): Answer {
  const [dimension, category, unit, period, asOf] = given;
  const measure = GROUP_FIGURES[name as keyof typeof GROUP_FIGURES];
  const group = groupOf(board, dimension, category);
  // The goal of members to population has no category.
  if (group === null && name !== "GOAL") return "arguments";
  return placed(board, measure, group ? [group] : [], unit, period, name === "GOAL" ? null : asOf);
}

function groupOf(board: Board, dimension: unknown, category: unknown): Group | null {
  const id = breakdownArgument(board, dimension);
  const named = id.ok ? itemsArgument(board, id.value, category) : id;
  return named.ok ? named.value : null;
}

/** Of each function that gives a table: what one of its cells is. */
const TABLES: Readonly<Record<string, (board: Board, call: CallOfCell) => Answer>> = {
  SUMMARY: (board, call) => {
    const [period, asOf, unit, headings] = call.given;
    const whole = placed(board, "admitted", [], unit, period, asOf);
    if (typeof whole === "string") return whole;
    return unitCell(call, headings, SUMMARY, whole, listedSummary(board, whole.unit, whole.scope));
  },
  BEHIND: (board, call) => {
    const [threshold, period, asOf, headings] = call.given;
    const whole = placed(board, "admitted", [], null, period, asOf);
    const limit = shareArgument(threshold);
    if (typeof whole === "string" || !limit.ok) return "arguments";
    return unitCell(call, headings, BEHIND, whole, behind(board, whole.scope, limit.value));
  },
  DORMANT: (board, call) => {
    const [years, asOf, headings] = call.given;
    const whole = placed(board, "streak", [], null, null, asOf);
    const least = numberArgument(years);
    if (typeof whole === "string" || !least.ok) return "arguments";
    const unit = dormant(board, whole.scope, least.value ?? 1)[rowOf(call, headings)];
    if (!unit || call.column < 2) return "no-number";
    return { ...whole, unit: unit.unit, scope: { ...whole.scope, start: (unit.last ?? 0) + 1 } };
  },
  COMPOSITION: (board, call) => {
    const [dimension, unit, period, asOf, headings] = call.given;
    const measure = call.column === 1 ? "tally" : "share";
    const label = call.values[call.row]?.[0];
    const group = rowOf(call, headings) < 0 || call.column === 0 ? null : groupOf(board, dimension, label);
    return group ? placed(board, measure, [group], unit, period, asOf) : "no-number";
  },
  CROSSTAB: (board, call) => {
    const [rows, columns, unit, period, asOf, headings] = call.given;
    const { values, row, column } = call;
    const named = choiceArgument(headings, true);
    // Without headings the cells don't say which categories they count.
    if (!named.ok || !named.value || row === 0 || column === 0) return "no-number";
    if (isUnitWord(rows)) return unitOfCrosstab(board, call);
    const isLast = { row: row === values.length - 1, column: column === (values[0]?.length ?? 0) - 1 };
    const down = isLast.row ? [] : [groupOf(board, rows, values[row]?.[0])];
    const across = isLast.column ? [] : [groupOf(board, columns, values[0]?.[column])];
    const groups = [...down, ...across].filter((group) => group !== null);
    const measure = groups.length > 0 ? "tally" : "admitted";
    return groups.length < down.length + across.length
      ? "arguments"
      : placed(board, measure, groups, unit, period, asOf);
  },
};

/** A line for each unit, in the function's order. */
function unitOfCrosstab(board: Board, { given, values, row, column }: CallOfCell): Answer {
  const [, columns, unit, period, asOf] = given;
  const whole = placed(board, "admitted", [], unit, period, asOf);
  const id = breakdownArgument(board, columns);
  if (typeof whole === "string" || !id.ok) return "arguments";
  const table = crosstab(board, null, id.value, whole.unit, whole.scope);
  if (!table.ok || table.value.rows.length !== values.length - 2) return "no-number";
  const category = table.value.columns[column - 1];
  const groups = category === undefined ? [] : [{ dimension: id.value, categories: [category] }];
  const measure = category === undefined ? "admitted" : "tally";
  return { ...whole, measure, unit: table.value.rows[row - 1] ?? whole.unit, groups };
}

/** The row below the headings, if it has any; −1: they themselves. */
function rowOf({ row }: CallOfCell, headings: unknown): number {
  const choice = choiceArgument(headings);
  return choice.ok && choice.value ? row - 1 : row;
}

function unitCell(
  call: CallOfCell,
  headings: unknown,
  columns: readonly (MeasureId | null)[],
  { scope, groups }: Figure,
  rows: readonly { readonly unit: number | null }[],
): Answer {
  const measure = columns[call.column] ?? null;
  const row = rows[rowOf(call, headings)];
  return measure && row ? { measure, unit: row.unit, scope, groups } : "no-number";
}

// What each measure and each table that a function spills says of itself in its own file: what it is called, what it is and where that
// comes from, what it is given in, what it needs, why it may have no value, and how it is computed. The tables of them: measures.ts and
// tables.ts.

import type { Board } from "../model/board";
import type { Reason, Result } from "../model/reason";
import type { Words } from "../model/words";
import type { Scope } from "./report-scope";

export interface FigureInfo {
  readonly id: string;
  /** Shares, points and relative changes are fractions (0.94); "text" is a number that text/ puts into words. */
  readonly unit: "count" | "share" | "points" | "change" | "text" | "table";
  /** In the order in which the function takes them. */
  readonly arguments: readonly ArgumentId[];
  /** As the help pages show them. Not part of the bundle. */
  readonly definition: Words;
  readonly source: Words;
  /** Why there may be no value once the arguments are understood. */
  readonly reasons: readonly Reason[];
}

export type ArgumentId =
  | "unit"
  | "period"
  | "asOf"
  | "attribute"
  | "kind"
  | "base"
  | "year"
  | "goal"
  | "dimension"
  | "category"
  | "rows"
  | "columns"
  | "threshold"
  | "years";

export interface MeasureInfo extends FigureInfo {
  /** As it heads a column and is called in the pane. */
  readonly name: Words;
  readonly unit: Exclude<FigureInfo["unit"], "table">;
}

/** A measure of unit, period and as-of date, and of `More` where it needs one thing besides; a function takes what `arguments` names. */
export interface Measure<More = void> extends MeasureInfo {
  compute(board: Board, unit: number | null, scope: Scope, more: More): Result<number>;
}

/** Rows of figures, as a function spills them. */
export interface Table<Rows, More = void> extends FigureInfo {
  readonly unit: "table";
  compute(board: Board, unit: number | null, scope: Scope, more: More): Result<Rows>;
}

export const ALL_ARGUMENTS = ["unit", "period", "asOf"] as const;
export const NEEDS_NUMBERS = ["no-data", "not-covered", "years-missing", "whole-years", "untyped-units"] as const;
export const NEEDS_ADMISSIONS = [...NEEDS_NUMBERS, "typed-above"] as const;
/** Of figures on people whom the lists must name. */
export const NEEDS_PEOPLE = [...NEEDS_ADMISSIONS, "partly-listed"] as const;
export const NEEDS_PLAN = ["no-plan", "unread-plan", "zero-plan", ...NEEDS_ADMISSIONS] as const;

// What the table of measures says of each: what it is given in, what it needs, why it may have no value, and how it is computed.

import type { Board } from "../model/board";
import type { Reason, Result } from "../model/reason";
import type { Scope } from "./report-scope";

export interface MeasureInfo {
  /** Shares and points are fractions (0.94); "text" is a number that text/ puts into words. */
  readonly unit: "count" | "share" | "points" | "text";
  readonly arguments: readonly ("unit" | "period" | "asOf" | "attribute" | "kind" | "base" | "year")[];
  /** Why there may be no value once the arguments are understood. */
  readonly reasons: readonly Reason[];
}

/** A measure of unit, period and as-of date; a function takes those that `arguments` names. */
export interface Measure extends MeasureInfo {
  readonly id: string;
  compute(board: Board, unit: number | null, scope: Scope): Result<number>;
}

export const ALL_ARGUMENTS = ["unit", "period", "asOf"] as const;
export const NEEDS_ADMISSIONS = ["no-data", "not-covered", "years-missing"] as const;
export const NEEDS_PLAN = ["no-plan", "unread-plan", "zero-plan", ...NEEDS_ADMISSIONS] as const;

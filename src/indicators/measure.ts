// What the table of measures says of each: what it is and where that comes from, what it is given in, what it needs, why it may have
// no value, and how it is computed.

import type { Board } from "../model/board";
import type { Reason, Result } from "../model/reason";
import type { Scope } from "./report-scope";

export interface MeasureInfo {
  readonly id: string;
  /** Shares, points and relative changes are fractions (0.94); "text" is a number that text/ puts into words. */
  readonly unit: "count" | "share" | "points" | "change" | "text";
  readonly arguments: readonly ("unit" | "period" | "asOf" | "attribute" | "kind" | "base" | "year")[];
  /** In words, as the English help page shows them; the Vietnamese ones stand in text/vi/help.ts. */
  readonly definition: string;
  readonly source: string;
  /** Why there may be no value once the arguments are understood. */
  readonly reasons: readonly Reason[];
}

/** A measure of unit, period and as-of date, and of `More` where it needs one thing besides; a function takes what `arguments` names. */
export interface Measure<More = void> extends MeasureInfo {
  compute(board: Board, unit: number | null, scope: Scope, more: More): Result<number>;
}

export const ALL_ARGUMENTS = ["unit", "period", "asOf"] as const;
export const NEEDS_ADMISSIONS = ["no-data", "not-covered", "years-missing"] as const;
export const NEEDS_PLAN = ["no-plan", "unread-plan", "zero-plan", ...NEEDS_ADMISSIONS] as const;

// The table of measures, which functions, reports and pane read: what each measure is given in, what it needs and why it may
// have no value. Where a definition comes from stands in text/, with the help pages. A new measure is a file in measures/ and a
// line here.

import type { Board } from "../model/board";
import { ok, type Reason, type Result } from "../model/reason";
import { achievement } from "./measures/achievement";
import { admitted } from "./measures/admitted";
import { band } from "./measures/band";
import { change } from "./measures/change";
import { density } from "./measures/density";
import { due } from "./measures/due";
import { needed } from "./measures/needed";
import { over } from "./measures/over";
import { pace } from "./measures/pace";
import { plan } from "./measures/plan";
import { projection } from "./measures/projection";
import { recognised } from "./measures/recognised";
import { remaining } from "./measures/remaining";
import { yearlyMean } from "./measures/yearly-mean";
import type { Scope } from "./report-scope";

export type MeasureId =
  | "admitted"
  | "plan"
  | "achievement"
  | "due"
  | "pace"
  | "over"
  | "remaining"
  | "needed"
  | "projection"
  | "band"
  | "change"
  | "yearlyMean"
  | "density"
  | "recognised";

/** Measures that need one argument more than unit, period and as-of date. */
export type ParametricMeasureId =
  "members" | "memberShare" | "admissionRate" | "certificates" | "certified" | "classes";

export interface MeasureInfo {
  /** Shares and points are fractions (0.94); "text" is a number that text/ puts into words. */
  readonly unit: "count" | "share" | "points" | "text";
  readonly arguments: readonly ("unit" | "period" | "asOf" | "attribute" | "base" | "year")[];
  /** Why there may be no value once the arguments are understood. */
  readonly reasons: readonly Reason[];
}

export interface Measure extends MeasureInfo {
  readonly id: MeasureId;
  compute(board: Board, unit: number | null, scope: Scope): Result<number>;
}

const ALL = ["unit", "period", "asOf"] as const;
const NEEDS_PLAN = ["no-plan", "zero-plan", "no-data"] as const;

export const MEASURES: { readonly [M in MeasureId]: Measure & { readonly id: M } } = {
  admitted: {
    id: "admitted",
    unit: "count",
    arguments: ALL,
    reasons: ["no-data"],
    compute: admitted,
  },
  plan: {
    id: "plan",
    unit: "count",
    arguments: ["unit", "period"],
    reasons: ["no-plan"],
    compute: plan,
  },
  achievement: {
    id: "achievement",
    unit: "share",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    compute: achievement,
  },
  due: {
    id: "due",
    unit: "share",
    arguments: ["period", "asOf"],
    reasons: [],
    compute: (board, _unit, scope) => ok(due(scope, board.settings.termStartsInFirstYear)),
  },
  pace: {
    id: "pace",
    unit: "points",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    compute: pace,
  },
  over: {
    id: "over",
    unit: "points",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    compute: over,
  },
  remaining: {
    id: "remaining",
    unit: "count",
    arguments: ALL,
    reasons: ["no-plan", "no-data"],
    compute: remaining,
  },
  needed: {
    id: "needed",
    unit: "count",
    arguments: ALL,
    reasons: ["no-plan", "no-data", "period-over"],
    compute: needed,
  },
  projection: {
    id: "projection",
    unit: "count",
    arguments: ALL,
    reasons: ["no-data", "too-early"],
    compute: projection,
  },
  change: {
    id: "change",
    unit: "points",
    arguments: ALL,
    reasons: ["no-data", "no-previous", "zero-previous"],
    compute: change,
  },
  yearlyMean: {
    id: "yearlyMean",
    unit: "count",
    arguments: ALL,
    reasons: ["no-data", "too-early"],
    compute: yearlyMean,
  },
  band: {
    id: "band",
    unit: "text",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    compute: band,
  },
  density: {
    id: "density",
    unit: "share",
    arguments: ["unit"],
    reasons: ["no-members", "no-population"],
    compute: (board, unit) => density(board, unit),
  },
  recognised: {
    id: "recognised",
    unit: "share",
    arguments: ALL,
    reasons: ["nobody-due"],
    compute: recognised,
  },
};

/** The functions of these stand in measures/ under their own names, with their own arguments. */
export const PARAMETRIC_MEASURES: Readonly<Record<ParametricMeasureId, MeasureInfo>> = {
  members: {
    unit: "count",
    arguments: ["unit", "attribute"],
    reasons: ["no-members"],
  },
  memberShare: {
    unit: "share",
    arguments: ["attribute", "unit"],
    reasons: ["no-members"],
  },
  admissionRate: {
    unit: "share",
    arguments: ["unit", "period", "base"],
    reasons: ["no-data", "no-members"],
  },
  certificates: {
    unit: "count",
    arguments: ["unit", "year", "period"],
    reasons: ["no-certificates", "no-plan", "zero-plan"],
  },
  certified: {
    unit: "count",
    arguments: ["unit", "year"],
    reasons: ["no-certificates"],
  },
  classes: {
    unit: "count",
    arguments: ["unit", "year"],
    reasons: ["no-class-count"],
  },
};

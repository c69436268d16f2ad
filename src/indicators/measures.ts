// The table of measures, which functions, reports and pane read: what each measure is given in, what it needs, why it may
// have no value and where its definition comes from. A new measure is a file in measures/ and a line here.

import type { Board } from "../model/board";
import { ok, type Reason, type Result } from "../model/reason";
import { achievement } from "./measures/achievement";
import { admitted } from "./measures/admitted";
import { band } from "./measures/band";
import { change } from "./measures/change";
import { due } from "./measures/due";
import { needed } from "./measures/needed";
import { over } from "./measures/over";
import { pace } from "./measures/pace";
import { plan } from "./measures/plan";
import { projection } from "./measures/projection";
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
  | "yearlyMean";

export interface Measure {
  readonly id: MeasureId;
  /** Shares and points are fractions (0.94); "text" is a number that text/ puts into words. */
  readonly unit: "count" | "share" | "points" | "text";
  readonly arguments: readonly ("unit" | "period" | "asOf")[];
  /** Why there may be no value once unit, period and as-of date are understood. */
  readonly reasons: readonly Reason[];
  /** Where the definition comes from. */
  readonly source: string;
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
    source: "Instruction 11-HD/BTCTW of 13 December 2021, form 2-BTCTW, row I",
    compute: admitted,
  },
  plan: {
    id: "plan",
    unit: "count",
    arguments: ["unit", "period"],
    reasons: ["no-plan"],
    source: "Instruction 38-HD/BTCTW of 29 September 2025, I.1.1: each level sets the plan of the one below",
    compute: plan,
  },
  achievement: {
    id: "achievement",
    unit: "share",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    source: "Reports of Hà Nội 2017 (11,388 of 12,064 = 94 %) and Cao Lãnh 2010 (1,797 of 1,810 = 99.28 %)",
    compute: achievement,
  },
  due: {
    id: "due",
    unit: "share",
    arguments: ["period", "asOf"],
    reasons: [],
    source: "Report of the agencies of Lâm Đồng, first half of 2021: 50 % is due at mid-year",
    compute: (board, _unit, scope) => ok(due(scope, board.settings.termStartsInFirstYear)),
  },
  pace: {
    id: "pace",
    unit: "points",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    source: "Report of the agencies of Lâm Đồng, first half of 2021: 65 % reached is 15 % ahead",
    compute: pace,
  },
  over: {
    id: "over",
    unit: "points",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    source: "Report of Điện Biên Đông 2017: 160 % reached is 60 % over",
    compute: over,
  },
  remaining: {
    id: "remaining",
    unit: "count",
    arguments: ALL,
    reasons: ["no-plan", "no-data"],
    source: "Plan − admitted; follows from both",
    compute: remaining,
  },
  needed: {
    id: "needed",
    unit: "count",
    arguments: ALL,
    reasons: ["no-plan", "no-data", "period-over"],
    source: "Remaining ÷ months left; follows from plan, admitted and due share",
    compute: needed,
  },
  projection: {
    id: "projection",
    unit: "count",
    arguments: ALL,
    reasons: ["no-data", "too-early"],
    source: "Admitted ÷ due share; follows from both",
    compute: projection,
  },
  change: {
    id: "change",
    unit: "points",
    arguments: ALL,
    reasons: ["no-data", "no-previous", "zero-previous"],
    source: "Press reports of the first half of 2011: “tăng 19,83 %” is (this − last) ÷ last",
    compute: change,
  },
  yearlyMean: {
    id: "yearlyMean",
    unit: "count",
    arguments: ALL,
    reasons: ["no-data", "too-early"],
    source: "Report of Hà Nội 2017: 64.998 in five years, “bình quân mỗi năm gần 13.000”",
    compute: yearlyMean,
  },
  band: {
    id: "band",
    unit: "text",
    arguments: ALL,
    reasons: NEEDS_PLAN,
    source:
      "Report of Hà Nội 2017 (under 50 %, reached or passed); no official scale is known, so the limits are a setting",
    compute: band,
  },
};

// The table of measures, which functions, reports and pane read: what each measure is given in, what it needs, why it may
// have no value and where its definition comes from. A new measure is a file in measures/ and a line here.

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
  /** Where the definition comes from. */
  readonly source: string;
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
  density: {
    id: "density",
    unit: "share",
    arguments: ["unit"],
    reasons: ["no-members", "no-population"],
    source: "Report of Cao Lãnh: 1,82 % of the population, 0,02 points over the goal of 1,80 %",
    compute: (board, unit) => density(board, unit),
  },
  recognised: {
    id: "recognised",
    unit: "share",
    arguments: ALL,
    reasons: ["nobody-due"],
    source: "Party Statutes, article 5; report of Thái Nguyên 2024: the goal is 100 %",
    compute: recognised,
  },
};

/** The functions of these stand in measures/ under their own names, with their own arguments. */
export const PARAMETRIC_MEASURES: Readonly<Record<ParametricMeasureId, MeasureInfo>> = {
  members: {
    unit: "count",
    arguments: ["unit", "attribute"],
    reasons: ["no-members"],
    source: "Instruction 11-HD/BTCTW of 13 December 2021, form 3-BTCTW, row I",
  },
  memberShare: {
    unit: "share",
    arguments: ["attribute", "unit"],
    reasons: ["no-members"],
    source: "Report of Thái Nguyên 2024: women 40,98 %, ethnic minorities 22 %, university graduates 33 %",
  },
  admissionRate: {
    unit: "share",
    arguments: ["unit", "period", "base"],
    reasons: ["no-data", "no-members"],
    source: "Report of Thái Nguyên 2024: 2,5 % of all members a year",
  },
  certificates: {
    unit: "count",
    arguments: ["unit", "year", "period"],
    reasons: ["no-certificates", "no-plan", "zero-plan"],
    source: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 233 certificates of 2020 for a plan of 80",
  },
  certified: {
    unit: "count",
    arguments: ["unit", "year"],
    reasons: ["no-certificates"],
    source: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 233 certificates of 2020",
  },
  classes: {
    unit: "count",
    arguments: ["unit", "year"],
    reasons: ["no-class-count"],
    source: "Report of Khối Các cơ quan tỉnh Lâm Đồng 2021: 4 classes in 2020",
  },
};

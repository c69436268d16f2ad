// What a figure on a sheet or in a cell counts, and the rows behind it: the companion of the counts, for who asks "which ones?".
// Counting itself stands in tally.ts and composition.ts; what is counted in counted.ts.

import { NO_DAY, NO_UNIT, READMISSION } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import type { BreakdownId } from "../model/grouping";
import type { WhyLeftOut } from "../model/why-left-out";
import { breakdownOf } from "./breakdown";
import { placesOf } from "./category-place";
import { lastCountedDay } from "./counted";
import { isAgeKnown } from "./mean-age";
import type { MeasureInfo } from "./measure";
import { MEASURES, type MeasureId } from "./measures";
import { probationAt } from "./measures/recognised";
import type { Scope } from "./report-scope";
import { treeFrom } from "./unit-tree";

/** Figures of the sheets that are no measure; "streak": years without an admission, "ratio": now ÷ the period before. */
export type OtherFigureId = "previous" | "streak" | "readmissions" | "meanAge" | "ratio" | "units";

export interface Group {
  readonly dimension: BreakdownId;
  readonly categories: readonly CategoryId[];
}

export interface Figure {
  readonly measure: MeasureId | OtherFigureId;
  /** Index in Board.units; null: the whole organisation. */
  readonly unit: number | null;
  readonly scope: Scope;
  /** Who belongs to one of the categories of each is counted; empty: everybody. */
  readonly groups: readonly Group[];
}

export interface FigureRows {
  /** Positions in the columns of admissions, in the order of the sheets. */
  readonly counted: readonly number[];
  /** Of the unit (of nobody's unit, where the figure is the whole organisation's): first what an error keeps out. */
  readonly leftOut: readonly { readonly at: number; readonly why: WhyLeftOut }[];
  /** Counted people of the other categories of the groups' breakdowns. */
  readonly otherCategories: number;
}

const ORDER: readonly WhyLeftOut[] = [
  "no-unit",
  "no-date",
  "no-birth",
  "not-official",
  "after-as-of",
  "after-period",
  "before",
];

/** What has no value without the list of admissions counts its people. The others tell of plans, goals, members, units or the calendar. */
export function countsPeople({ measure }: Figure): boolean {
  const measures: Readonly<Record<string, MeasureInfo>> = MEASURES;
  return measures[measure]?.reasons.includes("no-data") ?? measure !== "units";
}

/** What a row is to a figure: counted, of another category, left out for a reason, or nothing to it (null). */
type Standing = "counted" | "other" | WhyLeftOut | null;

export function figureRows(board: Board, figure: Figure): FigureRows {
  const { count, unit: unitAt } = board.admissions;
  const below = figure.unit === null ? null : new Set(treeFrom(board, figure.unit).map((node) => node.unit));
  const standingAt = standingOf(board, figure);
  const counted: number[] = [];
  const leftOut: { at: number; why: WhyLeftOut }[] = [];
  let otherCategories = 0;
  for (let at = 0; at < count; at += 1) {
    if (below && !below.has(unitAt[at] ?? NO_UNIT)) continue;
    const standing = standingAt(at);
    if (standing === "counted") counted.push(at);
    else if (standing === "other") otherCategories += 1;
    else if (standing !== null) leftOut.push({ at, why: standing });
  }
  leftOut.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
  return { counted, leftOut, otherCategories };
}

function standingOf(board: Board, { measure, scope, groups }: Figure): (at: number) => Standing {
  const { admissions } = board;
  const { unit, countingDay, marks } = admissions;
  if (measure === "recognised") {
    const probation = probationAt(admissions, scope);
    return (at) => {
      const ended = probation(at);
      return ended === null ? null : ended === "official" ? "counted" : "not-official";
    };
  }
  const wanted = groups.map((group) => wantedBy(board, group));
  return (at) => {
    const why = whyLeftOut(unit[at] ?? NO_UNIT, countingDay[at] ?? NO_DAY, scope);
    if (why !== null) return why;
    if (measure === "meanAge") return isAgeKnown(admissions, at) ? "counted" : "no-birth";
    if (measure === "readmissions") return ((marks[at] ?? 0) & READMISSION) === 0 ? "other" : "counted";
    return wanted.every((isWanted) => isWanted(at)) ? "counted" : "other";
  };
}

function wantedBy(board: Board, { dimension, categories: some }: Group): (at: number) => boolean {
  const places = placesOf(board, dimension);
  const { categories } = breakdownOf(board, dimension);
  const wanted = new Set(some.map((category) => categories.indexOf(category)));
  return (at) => wanted.has(places[at] ?? -1);
}

function whyLeftOut(unit: number, day: number, scope: Scope): WhyLeftOut | null {
  if (unit === NO_UNIT) return "no-unit";
  if (day === NO_DAY) return "no-date";
  if (day < scope.start) return "before";
  if (day <= lastCountedDay(scope)) return null;
  return day > scope.end ? "after-period" : "after-as-of";
}

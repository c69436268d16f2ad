// What a figure on a sheet or in a cell counts, and the rows behind it: the companion of the counts, for who asks "which ones?".
// Counting itself stands in tally.ts and composition.ts; what is counted in counted.ts.

import { NO_DAY, NO_UNIT } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import type { BreakdownId } from "../model/grouping";
import type { WhyLeftOut } from "../model/why-left-out";
import { breakdownOf } from "./breakdown";
import { placesOf } from "./category-place";
import { lastCountedDay } from "./counted";
import type { MeasureId } from "./measures";
import type { Scope } from "./report-scope";
import { treeFrom } from "./unit-tree";

export interface Figure {
  readonly measure: MeasureId | "previous" | "tally" | "share";
  /** Index in Board.units; null: the whole organisation. */
  readonly unit: number | null;
  readonly scope: Scope;
  /** The categories that are counted; null: everybody. */
  readonly group: { readonly dimension: BreakdownId; readonly categories: readonly CategoryId[] } | null;
}

export interface FigureRows {
  /** Positions in the columns of admissions, in the order of the sheets. */
  readonly counted: readonly number[];
  /** Of the unit (of nobody's unit, where the figure is the whole organisation's): first what an error keeps out. */
  readonly leftOut: readonly { readonly at: number; readonly why: WhyLeftOut }[];
  /** Counted people of the other categories of the group's breakdown. */
  readonly otherCategories: number;
}

const ERRORS_FIRST: readonly WhyLeftOut[] = ["no-unit", "no-date", "after-as-of", "after-period", "before"];

/** Measures that count no people: a plan, a share of time, members. */
const WITHOUT_PEOPLE: ReadonlySet<Figure["measure"]> = new Set([
  "plan",
  "due",
  "density",
  "organisations",
  "withoutMembers",
  "recognised",
] as const);

export function countsPeople({ measure }: Figure): boolean {
  return !WITHOUT_PEOPLE.has(measure);
}

export function figureRows(board: Board, { unit, scope, group }: Figure): FigureRows {
  const { count, unit: unitAt, countingDay } = board.admissions;
  const below = unit === null ? null : new Set(treeFrom(board, unit).map((node) => node.unit));
  const isWanted = wantedBy(board, group);
  const counted: number[] = [];
  const leftOut: { at: number; why: WhyLeftOut }[] = [];
  let otherCategories = 0;
  for (let at = 0; at < count; at += 1) {
    const of = unitAt[at] ?? NO_UNIT;
    if (below && !below.has(of)) continue;
    const why = whyLeftOut(of, countingDay[at] ?? NO_DAY, scope);
    if (why !== null) leftOut.push({ at, why });
    else if (isWanted(at)) counted.push(at);
    else otherCategories += 1;
  }
  leftOut.sort((a, b) => ERRORS_FIRST.indexOf(a.why) - ERRORS_FIRST.indexOf(b.why));
  return { counted, leftOut, otherCategories };
}

function wantedBy(board: Board, group: Figure["group"]): (at: number) => boolean {
  if (group === null) return () => true;
  const places = placesOf(board, group.dimension);
  const { categories } = breakdownOf(board, group.dimension);
  const wanted = new Set(group.categories.map((category) => categories.indexOf(category)));
  return (at) => wanted.has(places[at] ?? -1);
}

function whyLeftOut(unit: number, day: number, scope: Scope): WhyLeftOut | null {
  if (unit === NO_UNIT) return "no-unit";
  if (day === NO_DAY) return "no-date";
  if (day < scope.start) return "before";
  if (day <= lastCountedDay(scope)) return null;
  return day > scope.end ? "after-period" : "after-as-of";
}

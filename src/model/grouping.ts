// What a person defines for a workbook of their own: groupings of new members (nhóm cơ cấu) and goals of composition
// (chỉ tiêu cơ cấu). Sheets are read in intake/, people are placed in indicators/.

import type { CategoryId, DimensionId } from "./dimension";
import type { PeriodKey } from "./period";

/** A person with this category belongs to the item of this label. */
export interface GroupingRule {
  readonly label: string;
  readonly dimension: DimensionId;
  readonly category: CategoryId;
}

/** A breakdown by a person's own words: each person falls under the first rule that fits, else under OTHER or UNSTATED. */
export interface Grouping {
  readonly name: string;
  /** In the order of the sheet; an item may have several. */
  readonly rules: readonly GroupingRule[];
}

/** A grouping by its place in Board.groupings. */
export type GroupingId = `grouping:${number}`;

/** Whatever new members can be broken down by. */
export type BreakdownId = DimensionId | GroupingId;

/** The share that something should have, of a unit in a period. */
export interface ShareGoal {
  /** Index in Board.units; null: every unit without a goal of its own. */
  readonly unit: number | null;
  /** null: every period without a goal of its own. */
  readonly period: PeriodKey | null;
  /** 0 … 1 */
  readonly share: number;
}

/** The share that a category should have of the people admitted. */
export interface CompositionGoal extends ShareGoal {
  readonly dimension: BreakdownId;
  readonly category: CategoryId;
}

const PREFIX = "grouping:";

export function groupingId(place: number): GroupingId {
  return `${PREFIX}${place}`;
}

/** The place in Board.groupings; null for a dimension that every workbook has. */
export function groupingPlace(id: BreakdownId): number | null {
  return id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) : null;
}

export function isGroupingId(id: BreakdownId): id is GroupingId {
  return groupingPlace(id) !== null;
}

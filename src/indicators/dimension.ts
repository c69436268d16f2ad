// What a dimension (a breakdown of new members, cơ cấu) is. Each one has its file in dimensions/.

import type { Admission } from "../model/admission";
import type { Day } from "../model/day";
import { UNSTATED, type CategoryId, type DimensionId } from "../model/dimension";

/** How people are split, without saying where it is defined. */
export interface Breakdown {
  /** A partition splits the total; an attribute ("trong đó") overlaps with others and is shown apart. */
  readonly kind: "partition" | "attribute";
  /** In official order, "unstated" last: every admission has exactly one, so that they sum to the total. */
  readonly categories: readonly CategoryId[];
  /** Categories that stand in a table only where somebody falls into them. */
  readonly shownWhenPresent: ReadonlySet<CategoryId>;
  /** The category on a day, which matters for ages alone (see age.ts for the day taken). */
  categoryOf(admission: Admission, onDay: Day): CategoryId;
}

/** A breakdown that every workbook has. */
export interface Dimension extends Breakdown {
  readonly id: DimensionId;
}

export const NEVER_HIDDEN: ReadonlySet<CategoryId> = new Set();

/** A category that a column gives, or "unstated" where it is blank. */
export function stated(category: CategoryId | null): CategoryId {
  return category ?? UNSTATED;
}

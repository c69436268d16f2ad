// What a dimension (a breakdown of new members, cơ cấu) is. Each one has its file in dimensions/.

import type { AdmissionColumns } from "../model/admission-columns";
import { attributeCategories, type AttributeId } from "../model/attribute-values";
import type { CategoryId, DimensionId } from "../model/dimension";
import type { Unit } from "../model/unit";

/** For each person the place of their category in `Breakdown.categories`. */
export type Places = Uint8Array | Uint16Array;

/** How people are split, without saying where it is defined. */
export interface Breakdown {
  /** A partition splits the total; an attribute ("trong đó") overlaps with others and is shown apart. */
  readonly kind: "partition" | "attribute";
  /** In official order, "unstated" last: every admission has exactly one, so that they sum to the total. */
  readonly categories: readonly CategoryId[];
  /** Categories that stand in a table only where somebody falls into them. */
  readonly shownWhenPresent: ReadonlySet<CategoryId>;
  placesOf(columns: AdmissionColumns, units: readonly Unit[]): Places;
}

/** A breakdown that every workbook has. */
export interface Dimension extends Breakdown {
  readonly id: DimensionId;
}

export const NEVER_HIDDEN: ReadonlySet<CategoryId> = new Set();

/** A dimension that a column of the list gives as it is: its codes are the places. */
export function attributeDimension(
  id: Exclude<AttributeId, "youth">,
  shownWhenPresent: ReadonlySet<CategoryId> = NEVER_HIDDEN,
): Dimension {
  return {
    id,
    kind: "partition",
    categories: attributeCategories(id),
    shownWhenPresent,
    placesOf: ({ codes }) => codes[id],
  };
}

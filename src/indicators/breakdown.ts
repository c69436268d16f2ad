// What new members are broken down by: a dimension that every workbook has, or a grouping of a person's own.

import type { Admission } from "../model/admission";
import type { Board } from "../model/board";
import type { Day } from "../model/day";
import { UNSTATED, type Attributes, type CategoryId } from "../model/dimension";
import { groupingPlace, isGroupingId, type BreakdownId, type CriterionId, type GroupingId } from "../model/grouping";
import { NEVER_HIDDEN, type Breakdown, type Dimension } from "./dimension";
import { DIMENSIONS } from "./dimensions";
import { rememberPerBoard } from "./remember-per-board";

export function breakdownOf(board: Board, id: BreakdownId): Breakdown {
  return isGroupingId(id) ? groupingOf(board, id) : DIMENSIONS[id];
}

/** The first rule that fits decides; whom none fits is unstated, so that the items sum to the total. */
const groupingOf = rememberPerBoard(
  (id: GroupingId) => id,
  (board, id: GroupingId): Breakdown => {
    const rules = board.groupings?.[groupingPlace(id) ?? -1]?.rules ?? [];
    const labels = new Set(rules.map(({ label }) => label));
    labels.delete(UNSTATED);
    return {
      kind: "partition",
      categories: [...labels, UNSTATED],
      shownWhenPresent: NEVER_HIDDEN,
      categoryOf: (admission, onDay) =>
        rules.find((rule) => criterionOf(rule.dimension, admission, onDay) === rule.category)?.label ?? UNSTATED,
    };
  },
);

/** What a rule compares: the category of a dimension, or a column that no dimension shows. */
function criterionOf(id: CriterionId, admission: Admission, onDay: Day): CategoryId {
  const dimension = (DIMENSIONS as Readonly<Partial<Record<CriterionId, Dimension>>>)[id];
  if (dimension) return dimension.categoryOf(admission, onDay);
  const value = admission[id as keyof Attributes];
  return typeof value === "string" ? value : UNSTATED;
}

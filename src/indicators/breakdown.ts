// What new members are broken down by: a dimension that every workbook has, or a grouping of a person's own.

import type { Board } from "../model/board";
import { UNSTATED } from "../model/dimension";
import { groupingPlace, isGroupingId, type BreakdownId, type GroupingId } from "../model/grouping";
import { NEVER_HIDDEN, type Breakdown } from "./dimension";
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
        rules.find((rule) => DIMENSIONS[rule.dimension].categoryOf(admission, onDay) === rule.category)?.label ??
        UNSTATED,
    };
  },
);

// What new members are broken down by: a dimension that every workbook has, or a grouping of a person's own.

import type { AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import { LEFT_OVER, OTHER, UNSTATED, type CategoryId } from "../model/dimension";
import { groupingPlace, isGroupingId, type BreakdownId, type GroupingId, type GroupingRule } from "../model/grouping";
import type { Unit } from "../model/unit";
import { NEVER_HIDDEN, type Breakdown, type Places } from "./dimension";
import { DIMENSIONS } from "./dimensions";
import { remember } from "./remember";

export function breakdownOf(board: Board, id: BreakdownId): Breakdown {
  return isGroupingId(id) ? groupingOf(board, id) : DIMENSIONS[id];
}

/** The first rule that fits decides; whom none fits is left over, so that the items sum to the total. */
const groupingOf = remember(
  (id: GroupingId) => id,
  (board: Board, id: GroupingId): Breakdown => {
    const rules = board.groupings?.[groupingPlace(id) ?? -1]?.rules ?? [];
    const labels = new Set(rules.map(({ label }) => label).filter((label) => !LEFT_OVER.has(label)));
    const categories = [...labels, ...LEFT_OVER];
    return {
      kind: "partition",
      categories,
      shownWhenPresent: NEVER_HIDDEN,
      placesOf: (columns, units) => placesByRules(columns, units, rules, categories),
    };
  },
);

/** Rule after rule, the last one first: the first that fits writes last. */
function placesByRules(
  columns: AdmissionColumns,
  units: readonly Unit[],
  rules: readonly GroupingRule[],
  categories: readonly CategoryId[],
): Places {
  const places = new Uint16Array(columns.count).fill(categories.indexOf(UNSTATED));
  const other = categories.indexOf(OTHER);
  for (const dimension of new Set(rules.map((rule) => rule.dimension))) {
    const silent = DIMENSIONS[dimension].categories.indexOf(UNSTATED);
    const own = DIMENSIONS[dimension].placesOf(columns, units);
    for (let at = 0; at < columns.count; at += 1) if (own[at] !== silent) places[at] = other;
  }
  for (const { label, dimension, category } of [...rules].reverse()) {
    const wanted = DIMENSIONS[dimension].categories.indexOf(category);
    const item = categories.indexOf(label);
    const own = DIMENSIONS[dimension].placesOf(columns, units);
    for (let at = 0; at < columns.count; at += 1) if (own[at] === wanted) places[at] = item;
  }
  return places;
}

// Which breakdowns the sheet "Cơ cấu" shows, as a person chooses them and the workbook keeps them: dimensions by their ids, groupings
// of their own by their names, for places change when a row is put in.

import type { DimensionId } from "./dimension";
import type { DimensionDefinition } from "./dimension-definition";
import { DIMENSION_DEFINITIONS, DIMENSION_IDS } from "./dimensions";
import { groupingPlace, type BreakdownId, type Grouping } from "./grouping";

export type BreakdownKey = DimensionId | `grouping=${string}`;

/** The dimensions that can be chosen, in the order of the sheet: partitions first. */
export const CHOOSABLE: readonly DimensionId[] = [...ofKind("partition"), ...ofKind("attribute")];

const SELDOM = new Set(DIMENSION_IDS.filter((id) => DIMENSION_DEFINITIONS[id].isSeldom));

function ofKind(kind: DimensionDefinition["kind"]): readonly DimensionId[] {
  return DIMENSION_IDS.filter((id) => DIMENSION_DEFINITIONS[id].kind === kind);
}

export function breakdownKey(id: BreakdownId, groupings: readonly Grouping[] = []): BreakdownKey {
  const place = groupingPlace(id);
  return place === null ? (id as DimensionId) : `grouping=${groupings[place]?.name ?? ""}`;
}

export function allBreakdownKeys(groupings: readonly Grouping[] = []): readonly BreakdownKey[] {
  return [...groupings.map(({ name }): BreakdownKey => `grouping=${name}`), ...CHOOSABLE];
}

/** Those of the workbook that are shown: where nothing is chosen, or nothing of it is there any more, the usual ones. */
export function chosenBreakdowns(
  chosen: readonly BreakdownKey[] | null,
  groupings: readonly Grouping[] = [],
): readonly BreakdownKey[] {
  const all = allBreakdownKeys(groupings);
  const some = all.filter((key) => chosen?.includes(key));
  return some.length > 0 ? some : all.filter((key) => !SELDOM.has(key as DimensionId));
}

// Where everybody falls among the categories of a breakdown: a column like the others, made once for a list of people.

import type { AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { DimensionId } from "../model/dimension";
import type { Unit } from "../model/unit";
import { isGroupingId, type BreakdownId, type GroupingId } from "../model/grouping";
import { breakdownOf } from "./breakdown";
import type { Places } from "./dimension";
import { DIMENSIONS } from "./dimensions";
import { remember } from "./remember";

export function placesOf(board: Board, id: BreakdownId): Places {
  return isGroupingId(id) ? groupingPlaces(board, id) : dimensionPlaces(board.admissions, id, board.units);
}

/** A list names units by their places, so that it has one list of units only. */
const dimensionPlaces = remember(
  (id: DimensionId, _units: readonly Unit[]) => id,
  (columns: AdmissionColumns, id: DimensionId, units: readonly Unit[]): Places =>
    DIMENSIONS[id].placesOf(columns, units),
);

const groupingPlaces = remember(
  (id: GroupingId) => id,
  (board: Board, id: GroupingId): Places => breakdownOf(board, id).placesOf(board.admissions, board.units),
);

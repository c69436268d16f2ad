// Where everybody falls among the categories of a breakdown: a column like the others, made once for a list of people.

import type { AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { DimensionId } from "../model/dimension";
import { isGroupingId, type BreakdownId, type GroupingId } from "../model/grouping";
import { breakdownOf } from "./breakdown";
import type { Places } from "./dimension";
import { DIMENSIONS } from "./dimensions";
import { remember } from "./remember";

export function placesOf(board: Board, id: BreakdownId): Places {
  return isGroupingId(id) ? groupingPlaces(board, id) : dimensionPlaces(board.admissions, id);
}

const dimensionPlaces = remember(
  (id: DimensionId) => id,
  (columns: AdmissionColumns, id: DimensionId): Places => DIMENSIONS[id].placesOf(columns),
);

const groupingPlaces = remember(
  (id: GroupingId) => id,
  (board: Board, id: GroupingId): Places => breakdownOf(board, id).placesOf(board.admissions),
);

// Where everybody falls among the categories of a breakdown: a column like the others, made once a board.

import type { BreakdownId } from "../model/grouping";
import { breakdownOf } from "./breakdown";
import type { Places } from "./dimension";
import { rememberPerBoard } from "./remember-per-board";

export const placesOf = rememberPerBoard(
  (id: BreakdownId) => id,
  (board, id: BreakdownId): Places => breakdownOf(board, id).placesOf(board.admissions),
);

// Stock figures (số đảng viên, dân số …): typed as they stand, a unit's own or the sum of those below it.

import type { Board } from "../model/board";
import { no, ok, type Result } from "../model/reason";
import type { StockId } from "../model/unit";
import { remember } from "./remember";
import { ownOrSum } from "./roll-up";

/** The number typed for a unit, or the sum over the units below it; unit null: the whole organisation. null: nothing typed. */
export function stock(board: Board, unit: number | null, id: StockId): number | null {
  return stocks(board, id).get(unit) ?? null;
}

/** As stock; reasons: "unknown-unit", and `missing` where nothing is typed. */
export function stockOf(
  board: Board,
  unit: number | null,
  id: StockId,
  missing: "no-members" | "no-population" | "no-organisations",
): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const value = stock(board, unit, id);
  return value === null ? no(missing) : ok(value);
}

const stocks = remember(
  (id: StockId) => id,
  (board: Board, id: StockId) => ownOrSum(board, (unit) => unit.stock[id]),
);

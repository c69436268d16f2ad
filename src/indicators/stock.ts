// Stock figures (số đảng viên, dân số …): typed as they stand, a unit's own or the sum of those below it.

import type { Board } from "../model/board";
import { no, ok, type Refusal, type Result } from "../model/reason";
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
  missing: "no-members" | "no-attribute" | "no-population" | "no-organisations",
): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  const value = stock(board, unit, id);
  return value === null ? no(missing) : ok(value);
}

/** Units named as lacking a number; more are not read. */
const MOST_NAMED = 4;

/**
 * Refuses a ratio whose two sums would be over different units: names those at which one number is known and the other, neither
 * there nor below, is not. `isKnown` tells whether a unit states the number itself.
 */
export function unevenly(
  board: Board,
  unit: number | null,
  isKnown: Readonly<Record<"one" | "other", (unit: number) => boolean>>,
): Refusal | null {
  const lacking = (of: readonly number[], has: (unit: number) => boolean): readonly number[] =>
    of.flatMap((index) => {
      const children = board.units[index]?.children ?? [];
      return has(index) ? [] : children.length === 0 ? [index] : lacking(children, has);
    });
  const uneven = (of: readonly number[]): readonly number[] =>
    of.flatMap((index) => {
      const [one, other] = [isKnown.one(index), isKnown.other(index)];
      const { children = [] } = board.units[index] ?? {};
      if (one && other) return [];
      if (!one && !other) return uneven(children);
      return lacking([index], one ? isKnown.other : isKnown.one);
    });
  const found = uneven(unit === null ? board.roots : [unit]);
  if (found.length === 0) return null;
  const names = found.slice(0, MOST_NAMED).map((index) => board.units[index]?.name ?? "");
  return no("partly-typed", [...names, ...(found.length > names.length ? ["…"] : [])].join(", "));
}

/** The same of two numbers of the list of units. */
export function unevenStocks(board: Board, unit: number | null, one: StockId, other: StockId): Refusal | null {
  const states = (id: StockId) => (index: number) => board.units[index]?.stock[id] !== undefined;
  return unevenly(board, unit, { one: states(one), other: states(other) });
}

const stocks = remember(
  (id: StockId) => id,
  (board: Board, id: StockId) => ownOrSum(board, (unit) => unit.stock[id]),
);

// Stock figures (số đảng viên, dân số …): typed as they stand, a unit's own or the sum of those below it.

import type { Board } from "../model/board";
import type { Day } from "../model/day";
import { no, ok, type Refusal, type Result } from "../model/reason";
import type { StockId } from "../model/unit";
import { namesOf } from "./names-of-units";
import { remember } from "./remember";
import { resolveScope } from "./report-scope";
import { ownOrSum } from "./roll-up";
import { hasEnded } from "./unit-tree";

/**
 * The number typed for a unit, or the sum over the units below it; unit null: the whole organisation. null: nothing typed. The
 * number of a unit that has ended adds to none above it: the unit that took it over has those members.
 */
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

/**
 * Refuses a ratio whose two sums would be over different units: names those at which one number is known and the other, neither
 * there nor below, is not. `isKnown` tells whether a unit states the number itself.
 */
export function unevenly(
  board: Board,
  unit: number | null,
  isKnown: Readonly<Record<"one" | "other", (unit: number) => boolean>>,
): Refusal | null {
  const today = stockDay(board, "members");
  const counts = (index: number): boolean => index === unit || !hasEnded(board.units[index] ?? ALWAYS, today);
  const childrenOf = (index: number): readonly number[] => board.units[index]?.children ?? [];
  const lacking = (of: readonly number[], has: (unit: number) => boolean): readonly number[] =>
    of.flatMap((index) => {
      if (has(index)) return [];
      return childrenOf(index).length > 0 ? lacking(childrenOf(index), has) : counts(index) ? [index] : [];
    });
  const uneven = (of: readonly number[]): readonly number[] =>
    of.flatMap((index) => {
      const [one, other] = [isKnown.one, isKnown.other].map((states) => counts(index) && states(index));
      if (one === other) return one === true ? [] : uneven(childrenOf(index));
      return lacking([index], one === true ? isKnown.other : isKnown.one);
    });
  const found = uneven(unit === null ? board.roots : [unit]);
  if (found.length === 0) return null;
  return no("partly-typed", namesOf(board, found));
}

/** The same of two numbers of the list of units. */
export function unevenStocks(board: Board, unit: number | null, one: StockId, other: StockId): Refusal | null {
  const states = (id: StockId) => (index: number) => board.units[index]?.stock[id] !== undefined;
  return unevenly(board, unit, { one: states(one), other: states(other) });
}

const stocks = remember(
  (id: StockId) => id,
  (board: Board, id: StockId) => {
    const day = stockDay(board, id);
    return ownOrSum(
      board,
      (unit) => unit.stock[id],
      (unit) => !hasEnded(unit, day),
    );
  },
);

const ALWAYS = { to: null };

/** The day of a number: today's of the board, or the first of its period. */
function stockDay(board: Board, id: StockId): Day {
  const scope = resolveScope(board);
  if (!scope.ok) return Infinity;
  return id === "members-at-start" || id === "members-last-year" ? scope.value.start : scope.value.asOf;
}

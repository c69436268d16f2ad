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

/** One number of a ratio: the column that holds it, as the list of units heads it, and whether a unit states it itself. */
interface Told {
  readonly heading: string;
  readonly states: (unit: number) => boolean;
}

/**
 * Refuses a ratio whose two sums would be over different units: names the units at which one number is known and the other,
 * neither there nor below, is not, by the column that they lack.
 */
export function unevenly(board: Board, unit: number | null, told: readonly [Told, Told]): Refusal | null {
  const today = stockDay(board, "members");
  const counts = (index: number): boolean => index === unit || !hasEnded(board.units[index] ?? ALWAYS, today);
  const childrenOf = (index: number): readonly number[] => board.units[index]?.children ?? [];
  const lacking = (index: number, number: Told): readonly number[] => {
    if (number.states(index)) return [];
    const below = childrenOf(index);
    return below.length > 0 ? below.flatMap((child) => lacking(child, number)) : counts(index) ? [index] : [];
  };
  const found = told.map(() => [] as number[]);
  const compare = (index: number): void => {
    const [one, other] = told.map(({ states }) => counts(index) && states(index));
    if (one === other) {
      if (one !== true) childrenOf(index).forEach(compare);
      return;
    }
    const lacks = one === true ? 1 : 0;
    found[lacks]?.push(...lacking(index, told[lacks]));
  };
  (unit === null ? board.roots : [unit]).forEach(compare);
  const said = told.flatMap(({ heading }, at) => {
    const units = found[at] ?? [];
    return units.length > 0 ? [`“${heading}”: ${namesOf(board, units)}`] : [];
  });
  return said.length === 0 ? null : no("partly-typed", said.join("; "));
}

/** The same of two numbers of the list of units. */
export function unevenStocks(board: Board, unit: number | null, one: StockId, other: StockId): Refusal | null {
  return unevenly(board, unit, [stated(board, one), stated(board, other)]);
}

/** A number of the list of units, where it is stated. */
export function stated(board: Board, id: StockId): Told {
  return { heading: STOCK_HEADINGS[id], states: (index) => board.units[index]?.stock[id] !== undefined };
}

/** As the template of the list of units heads its columns; sentences in any language cite them so. */
export const STOCK_HEADINGS: Readonly<Record<StockId, string>> = {
  members: "Số đảng viên",
  "members-at-start": "Số đảng viên đầu kỳ",
  "members-last-year": "Số đảng viên cuối năm trước",
  population: "Dân số",
  male: "Đảng viên nam",
  female: "Đảng viên nữ",
  minority: "Đảng viên dân tộc thiểu số",
  university: "Đảng viên trình độ đại học",
  organisations: "Số tổ chức cơ sở đảng",
};

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

// Which units' admissions are told where offices hold only numbers ("Kết nạp 2016"): a cell that was left blank is no 0, and the
// number of a unit tells nothing of each of those below it.

import type { Board } from "../model/board";
import { periodDays, periodKey, type Period, type PeriodKey } from "../model/period";
import { no, type Refusal } from "../model/reason";
import type { Unit } from "../model/unit";
import { hasTotalOf, hasTotals, partsOf, yearCounts } from "./admitted-counts";
import { peopleReach } from "./counting-days";
import { namesOf } from "./names-of-units";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { tally } from "./tally";
import { unitsWithTotals } from "./typed-totals";
import { treeIndex } from "./unit-tree";

export interface TypedSpan {
  /** A year or a term that is over. */
  readonly period: Period;
  /** Whether lists tell of it: who has no row there admitted nobody. */
  readonly isListed: boolean;
  /** The number that stands for a unit in it, where one is typed. */
  readonly numberOf: (unit: Unit) => number | undefined;
  /** Whether a unit without one is the sum of those below it; absent: every one is. */
  readonly isSum?: (unit: Unit) => boolean;
}

/**
 * By unit, and of the whole organisation, 1 where the admissions of a span are told: by the lists, by its own number or by those of
 * all units below it. A number above a unit that nobody's rows stand for leaves it open, but where those below the number make it up.
 */
export function toldUnits(board: Board, span: TypedSpan): Uint8Array {
  const { period, isListed, numberOf } = span;
  const { units, settings } = board;
  const whole = units.length;
  const told = new Uint8Array(whole + 1).fill(isListed ? 1 : 0);
  if (isListed && unitsWithTotals(units).every((unit) => numberOf(unit) === undefined)) return told;
  const numbers = units.map(numberOf);
  const days = periodDays(period, settings.termStartsInFirstYear);
  const { all } = tally(board, { ...days, period, asOf: days.end });
  const { bottomUp, above } = treeIndex(board);
  const left = leftBelow(board, numbers);
  /** What the number above leaves for those whom it does not name; undefined: there is none. */
  const given: (number | undefined)[] = [];
  for (const unit of [...bottomUp].reverse()) {
    const over = given[above[unit] ?? whole];
    const own = numbers[unit];
    given[unit] = own !== undefined && all[unit] === 0 ? left[unit] : over;
    const isTold = own !== undefined || over === 0 || (over === undefined && isListed) || isElsewhen(units[unit], days);
    told[unit] = isTold ? 1 : 0;
  }
  toldByThoseBelow(board, told, span);
  return told;
}

/** Of each number what the numbers below it do not make up. */
function leftBelow(board: Board, numbers: readonly (number | undefined)[]): Float64Array {
  const { bottomUp, above } = treeIndex(board);
  const sums = new Float64Array(numbers.length + 1);
  const left = new Float64Array(numbers.length);
  for (const unit of bottomUp) {
    const counted = numbers[unit] ?? sums[unit] ?? 0;
    left[unit] = counted - (sums[unit] ?? 0);
    const over = above[unit] ?? numbers.length;
    sums[over] = (sums[over] ?? 0) + counted;
  }
  return left;
}

/** Whether the unit was founded after the days, or had ended before them. */
function isElsewhen(unit: Unit | undefined, { start, end }: Pick<Scope, "start" | "end">): boolean {
  return unit !== undefined && ((unit.from !== null && unit.from > end) || (unit.to !== null && unit.to < start));
}

interface Gaps {
  /** The years that are over and of which anything is typed: by unit 1 where it is told. */
  readonly years: readonly { readonly key: PeriodKey; readonly told: Uint8Array }[];
  /** The same of the whole period. */
  readonly told: Uint8Array;
}

/** Of a unit whose admissions a number that is missing leaves open, or of the whole organisation; null where they are told. */
export function gapRefusal(board: Board, unit: number | null, scope: Scope): Refusal | null {
  const { told, years } = gapsOf(board, scope);
  const line = unit ?? board.units.length;
  if (told[line] !== 0) return null;
  const open = years.filter((year) => year.told[line] === 0).map(({ key }) => key);
  const about = (units: readonly number[]): string => `${open.join(", ")}: ${namesOf(board, units)}`;
  const above = numberedAbove(board, unit, [...open, periodKey(scope.period)]);
  return above === null ? no("untyped-units", about(openUnits(board, unit, told))) : no("typed-above", about([above]));
}

/** The nearest unit above that states a number. */
function numberedAbove({ units }: Board, unit: number | null, keys: readonly PeriodKey[]): number | null {
  const parentOf = (index: number | null): number | null => units[index ?? -1]?.parent ?? null;
  for (let above = parentOf(unit); above !== null; above = parentOf(above)) {
    const totals = units[above]?.totals;
    if (keys.some((key) => totals?.has(key))) return above;
  }
  return null;
}

/** Those whose numbers would tell the unit: the highest below which nothing is told, or that are not the sum of what is. */
function openUnits({ units, roots }: Board, unit: number | null, told: Uint8Array): readonly number[] {
  const isOpen = (index: number): boolean => told[index] === 0;
  const waiting = unit === null ? roots.filter(isOpen).reverse() : [unit];
  const found: number[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { children = [] } = units[next] ?? {};
    const below = children.filter(isOpen);
    if (below.length === 0 || below.length === children.length) found.push(next);
    else waiting.push(...below.reverse());
  }
  return found;
}

const gapsOf = remember(
  ({ period, asOf }: Scope) => `${periodKey(period)}:${String(asOf)}`,
  (board: Board, scope: Scope): Gaps => {
    const years = openYears(board, scope);
    const told = new Uint8Array(board.units.length + 1).fill(1);
    for (const year of years) year.told.forEach((isTold, line) => (told[line] = (told[line] ?? 0) & isTold));
    if (hasTotalOf(board, [scope.period], scope.asOf) && scope.period.kind === "term") addTerm(board, scope, told);
    return { years, told };
  },
);

function openYears(board: Board, scope: Scope): Gaps["years"] {
  if (!hasTotals(board)) return [];
  return partsOf(board, scope).flatMap((period) => {
    const key = periodKey(period);
    const days = periodDays(period, board.settings.termStartsInFirstYear);
    if (!hasTotalOf(board, [period, scope.period], scope.asOf)) return [];
    const isListed = peopleReach(board.admissions, days);
    return [{ key, told: toldUnits(board, { period, isListed, numberOf: ({ totals }) => totals.get(key) }) }];
  });
}

/** A number of the whole term tells of a unit of whose years nothing is counted; a unit that states a year is not the sum of such. */
function addTerm(board: Board, scope: Scope, told: Uint8Array): void {
  const ofYears = yearCounts(board, scope);
  const key = periodKey(scope.period);
  const keys = partsOf(board, scope).map(periodKey);
  const span: TypedSpan = {
    period: scope.period,
    isListed: false,
    numberOf: ({ index, totals }) => (ofYears[index] === 0 ? totals.get(key) : undefined),
    isSum: ({ totals }) => !keys.some((year) => totals.has(year)),
  };
  toldUnits(board, span).forEach((isTold, line) => (told[line] = (told[line] ?? 0) | isTold));
  toldByThoseBelow(board, told, span);
}

/** Marks the units that are the sum of those below, where all of these are told, and the whole organisation where all at the top are. */
function toldByThoseBelow(board: Board, told: Uint8Array, { period, isSum = () => true }: TypedSpan): void {
  const { units, roots, settings } = board;
  const days = periodDays(period, settings.termStartsInFirstYear);
  const areTold = (some: readonly number[]): boolean => some.every((unit) => told[unit] === 1);
  for (const index of treeIndex(board).bottomUp) {
    const unit = units[index];
    // Of those that were not there the sum tells nothing.
    const hasParts = unit?.children.some((child) => !isElsewhen(units[child], days));
    if (unit && hasParts && isSum(unit) && areTold(unit.children)) told[index] = 1;
  }
  if (areTold(roots)) told[units.length] = 1;
}

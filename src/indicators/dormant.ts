// Dormant units (nhiều năm liền không kết nạp): those that have admitted nobody for years, the longest first.

import type { Board } from "../model/board";
import { toCalendar, toDay, type Day } from "../model/day";
import { parsePeriod } from "../model/period";
import type { Unit } from "../model/unit";
import { judgedUnits } from "./behind";
import { isCountable } from "./counted";
import { NO_DAY, NO_UNIT } from "../model/admission-columns";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { treeIndex } from "./unit-tree";

export interface DormantUnit {
  /** Index in Board.units. */
  readonly unit: number;
  /** Calendar years without an admission up to the as-of date, its year included; counted from the first year of the data. */
  readonly years: number;
  /** The last admission of the unit or a unit below it; null when the workbook holds none. */
  readonly last: Day | null;
}

/** Units that have admitted nobody for at least `years` calendar years. */
export function dormant(board: Board, scope: Scope, years: number): readonly DormantUnit[] {
  const { lastDays, first } = history(board, scope.asOf);
  if (first === null) return [];
  const thisYear = toCalendar(scope.asOf).year;
  const firstYear = toCalendar(first).year;
  return judgedUnits(board, scope)
    .flatMap(({ unit }) => {
      if (unit === null) return [];
      const last = lastDays[unit] || null;
      const streak = last === null ? thisYear - firstYear + 1 : thisYear - toCalendar(last).year;
      return streak >= Math.max(1, years) ? [{ unit, years: streak, last }] : [];
    })
    .sort((a, b) => b.years - a.years);
}

interface History {
  /** Per unit, rolled up the tree, and of the whole organisation; NO_DAY where nobody was admitted. */
  readonly lastDays: Int32Array;
  readonly first: Day | null;
}

const history = remember(
  (asOf: Day) => String(asOf),
  (board: Board, asOf: Day): History => {
    const lastDays = new Int32Array(board.units.length + 1);
    let first: Day = Infinity;
    const note = (unit: number, day: Day): void => {
      if (day > asOf) return;
      lastDays[unit] = Math.max(lastDays[unit] ?? NO_DAY, day);
      first = Math.min(first, day);
    };
    const { count, unit: units, countingDay } = board.admissions;
    for (let at = 0; at < count; at += 1) {
      const unit = units[at] ?? NO_UNIT;
      const day = countingDay[at] ?? NO_DAY;
      // Nearly all come before the last of their unit, and after the first of all.
      const isNews = day > (lastDays[unit] ?? NO_DAY) || day < first;
      if (isNews && isCountable(board.admissions, at)) note(unit, day);
    }
    for (const unit of board.units) for (const day of typedDays(unit)) note(unit.index, day);
    const { bottomUp, above } = treeIndex(board);
    for (const unit of bottomUp) {
      const over = above[unit] ?? 0;
      lastDays[over] = Math.max(lastDays[over] ?? NO_DAY, lastDays[unit] ?? NO_DAY);
    }
    return { lastDays, first: first === Infinity ? null : first };
  },
);

/** A typed number of a year says that somebody was admitted in it, not when: its last day stands for it. */
function typedDays(unit: Unit): Day[] {
  return [...unit.totals].flatMap(([key, total]) => {
    const period = parsePeriod(key);
    return period?.kind === "year" && total > 0 ? [toDay(period.year, 12, 31)] : [];
  });
}

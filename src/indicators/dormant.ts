// Dormant units (nhiều năm liền không kết nạp): those that have admitted nobody for years, the longest first. A year counts
// only where it is known that nobody was admitted: what no list and no typed number tells of is held against no unit.

import type { Board } from "../model/board";
import { NO_DAY, NO_UNIT } from "../model/admission-columns";
import { toCalendar, toDay, type Day } from "../model/day";
import { parsePeriod } from "../model/period";
import { no, ok } from "../model/reason";
import type { Unit } from "../model/unit";
import { hasAdmissions } from "./admitted-counts";
import { judgedUnits } from "./behind";
import { isCountable } from "./counted";
import { firstCountingDay, peopleReach } from "./counting-days";
import type { Table } from "./measure";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { treeIndex } from "./unit-tree";
import { toldUnits } from "./typed-gaps";

/** Of a year: who lists people of it at all lists them by then. */
const FIRST_MONTHS = 3;

export interface DormantUnit {
  /** Index in Board.units. */
  readonly unit: number;
  /**
   * Calendar years in a row without an admission up to the as-of date, its year included where it is known; from the first
   * whole year of the unit on.
   */
  readonly years: number;
  /** The last admission of the unit or a unit below it; null when the workbook holds none. */
  readonly last: Day | null;
}

/** Units of the as-of date that have admitted nobody for at least `years` calendar years. */
export function dormant(board: Board, scope: Scope, years: number): readonly DormantUnit[] {
  return judgedUnits(board, scope)
    .flatMap(({ unit }) => {
      if (unit === null) return [];
      const last = lastAdmission(board, unit, scope.asOf);
      const streak = streakOf(board, unit, scope.asOf, last);
      return streak >= Math.max(1, years) ? [{ unit, years: streak, last }] : [];
    })
    .sort((a, b) => b.years - a.years);
}

/** The last admission of a unit or a unit below it up to a day; null when the workbook holds none. */
export function lastAdmission(board: Board, unit: number, asOf: Day): Day | null {
  return lastDays(board, asOf)[unit] || null;
}

/** Whether a streak of two years or more would be seen: the year before the as-of date's is known, or no question. */
export function isPastKnown(board: Board, unit: number, asOf: Day): boolean {
  const year = toCalendar(asOf).year - 1;
  const last = lastAdmission(board, unit, asOf);
  if (last !== null && toCalendar(last).year >= year) return true;
  return isTooNew(board.units[unit], year) || knownUnits(board, year, asOf)[unit] === 1;
}

function streakOf(board: Board, unit: number, asOf: Day, last: Day | null): number {
  const thisYear = toCalendar(asOf).year;
  const lastYear = last === null ? -Infinity : toCalendar(last).year;
  const isIdle = (year: number): boolean =>
    year > lastYear && !isTooNew(board.units[unit], year) && knownUnits(board, year, asOf)[unit] === 1;
  let streak = isIdle(thisYear) ? 1 : 0;
  // Of the running year nothing may be known yet; the years before it are.
  for (let year = thisYear - 1; isIdle(year); year -= 1) streak += 1;
  return streak;
}

/** A unit that was founded within a year did not have that year to admit anybody. */
function isTooNew(unit: Unit | undefined, year: number): boolean {
  return unit?.from != null && unit.from > toDay(year, 1, 1);
}

/**
 * Whether the list begins so late in a year that is over that those whom it had before may be missing: after its first months,
 * as of a period that others are compared with.
 */
function isBeforeList({ admissions }: Board, year: number, asOf: Day): boolean {
  const first = firstCountingDay(admissions);
  return first !== null && year < toCalendar(asOf).year && first >= toDay(year, FIRST_MONTHS + 1, 1);
}

/** By unit 1 where the admissions of a year are known: people are listed around it, or its number is typed, 0 too. */
const knownUnits = remember(
  (year: number, asOf: Day) => `${String(year)}:${String(asOf)}`,
  (board: Board, year: number, asOf: Day): Uint8Array => {
    const end = toDay(year, 12, 31);
    const days = { start: toDay(year, 1, 1), end: Math.min(end, asOf) };
    const isListed = peopleReach(board.admissions, days) && !isBeforeList(board, year, asOf);
    // A number counts from the last day of its year on.
    const numberOf = ({ totals }: Unit): number | undefined => (end <= asOf ? totals.get(String(year)) : undefined);
    return toldUnits(board, { period: { kind: "year", year }, isListed, numberOf });
  },
);

/** Per unit, rolled up the tree, and of the whole organisation; NO_DAY where nobody was admitted. */
const lastDays = remember(
  (asOf: Day) => String(asOf),
  (board: Board, asOf: Day): Int32Array => {
    const days = new Int32Array(board.units.length + 1);
    const note = (unit: number, day: Day): void => {
      if (day <= asOf) days[unit] = Math.max(days[unit] ?? NO_DAY, day);
    };
    const { count, unit: units, countingDay } = board.admissions;
    for (let at = 0; at < count; at += 1) {
      const unit = units[at] ?? NO_UNIT;
      const day = countingDay[at] ?? NO_DAY;
      // Nearly all come before the last of their unit.
      if (day > (days[unit] ?? NO_DAY) && isCountable(board.admissions, at)) note(unit, day);
    }
    for (const unit of board.units) for (const day of typedDays(unit)) note(unit.index, day);
    const { bottomUp, above } = treeIndex(board);
    for (const unit of bottomUp) {
      const over = above[unit] ?? 0;
      days[over] = Math.max(days[over] ?? NO_DAY, days[unit] ?? NO_DAY);
    }
    return days;
  },
);

/** A typed number of a year says that somebody was admitted in it, not when: its last day stands for it. */
function typedDays(unit: Unit): Day[] {
  return [...unit.totals].flatMap(([key, total]) => {
    const period = parsePeriod(key);
    return period?.kind === "year" && total > 0 ? [toDay(period.year, 12, 31)] : [];
  });
}

export const dormantTable = {
  id: "dormant",
  unit: "table",
  arguments: ["years", "asOf"],
  definition: {
    vi: "Các đơn vị có từng ấy năm dương lịch liền không kết nạp ai, tính cả năm của ngày chốt số liệu. Không có đơn vị nào thì một dòng nói vậy; đếm số đơn vị bằng =COUNT(INDEX(PDV.DORMANT(); 0; 3))",
    en: "Units with so many calendar years in a row without an admission, the year of the day included. Where there is none, one row says so; =COUNT(INDEX(PDV.DORMANT(), 0, 3)) counts the units",
  },
  source: {
    vi: "Kế hoạch của Thái Nguyên năm 2024: thôn, bản nhiều năm liền không kết nạp được đảng viên",
    en: "Plan of Thái Nguyên 2024: hamlets that have admitted nobody for many years in a row",
  },
  reasons: ["no-data", "no-period"],
  compute: (board, _unit, scope, years: number) =>
    hasAdmissions(board) ? ok(dormant(board, scope, years)) : no("no-data"),
} as const satisfies Table<readonly DormantUnit[], number>;

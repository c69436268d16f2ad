// Which rows enter the figures, said once: a row is countable when it names a known unit and has a counting day;
// it is counted when that day lies in the period and not after the as-of date.

import { NO_DAY, NO_UNIT, type AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { Day } from "../model/day";
import { remember } from "./remember";
import type { Scope } from "./report-scope";

/** Without any list of admissions a count of 0 would be a false figure. */
export function hasAdmissionList(board: Board): boolean {
  return board.sources.some((source) => source.kind === "admissions");
}

export function isCountable({ unit, countingDay }: AdmissionColumns, at: number): boolean {
  return unit[at] !== NO_UNIT && countingDay[at] !== NO_DAY;
}

/** The as-of date, or the period's end where that comes first. */
export function lastCountedDay({ asOf, end }: Scope): Day {
  return Math.min(asOf, end);
}

/** Equal keys, the same rows counted. */
export function scopeKey(scope: Scope): string {
  return `${String(scope.start)}:${String(lastCountedDay(scope))}`;
}

/** Rows walked at a time: so many stay in the processor's cache. */
const BLOCK_ROWS = 4_096;

/** The counted ones among the rows from `from` up to `to`. */
export interface CountedBlock {
  readonly from: number;
  readonly to: number;
  /** Of the counted rows; overwritten by the next block. null: every row of the block counts. */
  readonly positions: Int32Array | null;
}

/**
 * The counted rows of a scope, block by block, in their order. Of a list in the order of its dates only the blocks around
 * it are looked at.
 */
export function* countedBlocks(columns: AdmissionColumns, scope: Scope): Generator<CountedBlock, void, void> {
  const positions = new Int32Array(BLOCK_ROWS);
  const start = Math.max(scope.start, NO_DAY + 1);
  const last = lastCountedDay(scope);
  for (const [block, days] of countableBlocks(columns).entries()) {
    if (days.last < start || days.first > last) continue;
    const from = block * BLOCK_ROWS;
    const to = Math.min(from + BLOCK_ROWS, columns.count);
    const isWhole = days.rows === to - from && days.first >= start && days.last <= last;
    const number = isWhole ? 0 : choose(columns, { start, last, from, to }, positions);
    yield { from, to, positions: isWhole ? null : positions.subarray(0, number) };
  }
}

/** The same as positions alone, which the next ones overwrite. */
export function* countedPositions(columns: AdmissionColumns, scope: Scope): Generator<Int32Array, void, void> {
  const whole = new Int32Array(BLOCK_ROWS);
  for (const { from, to, positions } of countedBlocks(columns, scope)) {
    if (!positions) for (let each = 0; each < to - from; each += 1) whole[each] = from + each;
    yield positions ?? whole.subarray(0, to - from);
  }
}

/** Writes the positions of the counted rows from `from` up to `to`, and gives how many they are. */
function choose(
  { unit, countingDay }: AdmissionColumns,
  { start, last, from, to }: Readonly<Record<"start" | "last" | "from" | "to", number>>,
  positions: Int32Array,
): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const day = countingDay[at] ?? NO_DAY;
    positions[number] = at;
    // Below zero where the day lies before or after, or the unit is NO_UNIT. A branch would be guessed wrong row by row.
    const outside = (day - start) | (last - day) | (unit[at] ?? NO_UNIT);
    number += 1 - (outside >>> 31);
  }
  return number;
}

/** The countable rows of a block: how many, and the first and the last of their days. */
export interface CountableBlock {
  readonly rows: number;
  readonly first: Day;
  readonly last: Day;
}

export const countableBlocks = remember(
  () => "",
  (columns: AdmissionColumns): readonly CountableBlock[] =>
    Array.from({ length: Math.ceil(columns.count / BLOCK_ROWS) }, (_, block) =>
      countableBlock(columns, block * BLOCK_ROWS, Math.min((block + 1) * BLOCK_ROWS, columns.count)),
    ),
);

function countableBlock(columns: AdmissionColumns, from: number, to: number): CountableBlock {
  let [rows, first, last] = [0, Infinity, -Infinity];
  for (let at = from; at < to; at += 1) {
    if (!isCountable(columns, at)) continue;
    const day = columns.countingDay[at] ?? NO_DAY;
    rows += 1;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { rows, first, last };
}

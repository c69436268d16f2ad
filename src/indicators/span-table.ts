// The rows of every unit year by year and month by month, each counted once for a board: years, terms, months and spans up to
// an as-of date after which nobody of the last one counts are whole ones, and what they count is a sum of them.

import { NO_DAY, NO_UNIT, type AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import type { Day } from "../model/day";
import { lastCountedDay } from "./counted";
import { countingDays, countingSpans, type SpanKind } from "./counting-days";
import { remember } from "./remember";
import type { Scope } from "./report-scope";

/** The rows of a scope that name each unit itself, and 0 for the whole organisation; null: the scope divides a month. */
export function rowsBySpan(board: Board, scope: Scope): Int32Array | null {
  return sumOf(board, scope, "year") ?? sumOf(board, scope, "month");
}

/** Null where the scope divides a year, or a month. */
function sumOf(board: Board, scope: Scope, kind: SpanKind): Int32Array | null {
  const { spans } = countingSpans(board.admissions, kind);
  const until = lastCountedDay(scope);
  const places: number[] = [];
  for (const [place, { first, last }] of spans.entries()) {
    if (last < scope.start || first > until) continue;
    // Somebody of this span is counted and somebody isn't.
    if (first < scope.start || last > until) return null;
    places.push(place);
  }
  const own = new Int32Array(board.units.length + 1);
  const table = places.length === 0 ? own : spanTable(board, kind);
  for (const place of places) {
    const from = place * own.length;
    for (let line = 0; line < own.length; line += 1) own[line] = (own[line] ?? 0) + (table[from + line] ?? 0);
  }
  return own;
}

/** Span after span a line for each unit, and one for the whole organisation, which no row names. */
const spanTable = remember(
  (kind: SpanKind) => kind,
  ({ units, admissions }: Board, kind: SpanKind): Int32Array => {
    const { first } = countingDays(admissions);
    const { spans, ofDay } = countingSpans(admissions, kind);
    const lines = units.length + 1;
    const table = new Int32Array(spans.length * lines);
    countRows(table, lines, admissions, ofDay, first);
    return table;
  },
);

/** By itself, for what runs for each row stays compiled then from one board to the next. */
function countRows(
  table: Int32Array,
  lines: number,
  { count, unit, countingDay }: AdmissionColumns,
  ofDay: Uint16Array,
  first: Day,
): void {
  for (let at = 0; at < count; at += 1) {
    const day = countingDay[at] ?? NO_DAY;
    const line = unit[at] ?? NO_UNIT;
    if (day === NO_DAY || line === NO_UNIT) continue;
    const cell = (ofDay[day - first] ?? 0) * lines + line;
    table[cell] = (table[cell] ?? 0) + 1;
  }
}

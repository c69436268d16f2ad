// The units that are behind (đơn vị chậm tiến độ), worst first.

import type { Board } from "../model/board";
import { periodKey } from "../model/period";
import { no, ok, type Refusal } from "../model/reason";
import { refusal } from "./admitted-counts";
import { NEEDS_NUMBERS, type Table } from "./measure";
import { due } from "./measures/due";
import { namesOf } from "./names-of-units";
import type { Scope } from "./report-scope";
import { runningRefusal } from "./running-totals";
import { isUntold, listedSummary, type SummaryRow } from "./summary";
import { organisationRoot, standsAt } from "./unit-tree";

/**
 * The units that are judged one by one: those that stand on the as-of date, for nobody can catch up for one that has ended. Not
 * the one at the top that is the organisation itself.
 */
export function judgedUnits(board: Board, scope: Scope): readonly SummaryRow[] {
  const root = organisationRoot(board);
  return listedSummary(board, null, scope).filter(({ unit }) => unit !== root && stands(board, unit, scope));
}

/** Whether the unit of a row is there on the as-of date. */
export function stands({ units }: Board, unit: number | null, { asOf }: Scope): boolean {
  const listed = units[unit ?? -1];
  return listed !== undefined && standsAt(listed, asOf);
}

/**
 * The units whose achievement lies below a share, lowest achievement first; equal ones stay in the order of the list.
 * Without a threshold: below the due share of the scope. Units without a plan are not among them, nor those whose admissions are
 * not told.
 */
export function behind(board: Board, scope: Scope, threshold?: number | null): readonly SummaryRow[] {
  const limit = threshold ?? due(scope, board.settings.termStartsInFirstYear);
  const reached = (row: SummaryRow): number => (row.achievement.ok ? row.achievement.value : Infinity);
  return judgedUnits(board, scope)
    .filter((row) => reached(row) < limit)
    .sort((a, b) => reached(a) - reached(b));
}

/** Why nobody can say which units are behind: the admissions of some that have a plan are not told. */
export function behindRefusal(board: Board, scope: Scope): Refusal | null {
  const unknown = refusal(board, scope) ?? runningRefusal(board, null, scope);
  if (unknown !== null) return unknown;
  const open = judgedUnits(board, scope).flatMap((row) => (row.unit !== null && isUntold(row) ? [row.unit] : []));
  return open.length === 0 ? null : no("untyped-units", `${periodKey(scope.period)}: ${namesOf(board, open)}`);
}

export const behindTable = {
  id: "behind",
  unit: "table",
  arguments: ["threshold", "period", "asOf"],
  definition: {
    vi: "Các đơn vị có tỷ lệ hoàn thành dưới ngưỡng, hoặc dưới tiến độ cần đạt; thấp nhất đứng đầu. Không có đơn vị nào thì một dòng nói vậy; đếm số đơn vị bằng =COUNT(INDEX(PDV.BEHIND(); 0; 5))",
    en: "Units whose achievement lies below the threshold, or below the due share, lowest first. Where there is none, one row says so; =COUNT(INDEX(PDV.BEHIND(), 0, 5)) counts the units",
  },
  source: {
    vi: "Báo cáo của Hà Nội năm 2017: 26/59 đơn vị đạt thấp, trong đó 5 đơn vị dưới 50 %",
    en: "Report of Hà Nội 2017: 26 of 59 units are behind, 5 of them under 50 %",
  },
  reasons: NEEDS_NUMBERS,
  compute: (board, _unit, scope, threshold: number | null) =>
    behindRefusal(board, scope) ?? ok(behind(board, scope, threshold)),
} as const satisfies Table<readonly SummaryRow[], number | null>;

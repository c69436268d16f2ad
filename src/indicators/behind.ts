// The units that are behind (đơn vị chậm tiến độ), worst first.

import type { Board } from "../model/board";
import { ok } from "../model/reason";
import { refusal } from "./admitted-counts";
import { NEEDS_ADMISSIONS, type Table } from "./measure";
import { due } from "./measures/due";
import type { Scope } from "./report-scope";
import { runningRefusal } from "./running-totals";
import { summary, type SummaryRow } from "./summary";
import { organisationRoot, standsAt } from "./unit-tree";

/**
 * The units that are judged one by one: those that stand on the as-of date, for nobody can catch up for one that has ended. Not
 * the one at the top that is the organisation itself.
 */
export function judgedUnits(board: Board, scope: Scope): readonly SummaryRow[] {
  const root = organisationRoot(board);
  return summary(board, null, scope).filter(({ unit }) => unit !== root && stands(board, unit, scope));
}

/** Whether the unit of a row is there on the as-of date. */
export function stands({ units }: Board, unit: number | null, { asOf }: Scope): boolean {
  const listed = units[unit ?? -1];
  return listed !== undefined && standsAt(listed, asOf);
}

/**
 * The units whose achievement lies below a share, lowest achievement first; equal ones stay in sheet order.
 * Without a threshold: below the due share of the scope. Units without a plan are not among them.
 */
export function behind(board: Board, scope: Scope, threshold?: number | null): readonly SummaryRow[] {
  const limit = threshold ?? due(scope, board.settings.termStartsInFirstYear);
  const reached = (row: SummaryRow): number => (row.achievement.ok ? row.achievement.value : Infinity);
  return judgedUnits(board, scope)
    .filter((row) => reached(row) < limit)
    .sort((a, b) => reached(a) - reached(b));
}

export const behindTable = {
  id: "behind",
  unit: "table",
  arguments: ["threshold", "period", "asOf"],
  definition: {
    vi: "Các đơn vị có tỷ lệ hoàn thành dưới ngưỡng, hoặc dưới tiến độ cần đạt; thấp nhất đứng đầu",
    en: "Units whose achievement lies below the threshold, or below the due share, lowest first",
  },
  source: {
    vi: "Báo cáo của Hà Nội năm 2017: 26/59 đơn vị đạt thấp, trong đó 5 đơn vị dưới 50 %",
    en: "Report of Hà Nội 2017: 26 of 59 units are behind, 5 of them under 50 %",
  },
  reasons: NEEDS_ADMISSIONS,
  compute: (board, _unit, scope, threshold: number | null) =>
    refusal(board, scope) ?? runningRefusal(board, null, scope) ?? ok(behind(board, scope, threshold)),
} as const satisfies Table<readonly SummaryRow[], number | null>;

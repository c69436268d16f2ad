// The summary (tổng hợp): every measure of every unit, and of the whole organisation. Sheets list the units as a tree, functions as the
// workbook lists them.

import type { Board } from "../model/board";
import type { Plan } from "../model/plan";
import { mapInSteps, type Stepwise } from "../model/progress";
import { ok, type Result } from "../model/reason";
import { scopeWords } from "./admitted-counts";
import type { Table } from "./measure";
import { achievementOf } from "./measures/achievement";
import { admitted } from "./measures/admitted";
import { bandOf } from "./measures/band";
import { due } from "./measures/due";
import { overOf } from "./measures/over";
import { paceOf } from "./measures/pace";
import { plan, statedPlan, unreadPlans } from "./measures/plan";
import { remainingOf } from "./measures/remaining";
import type { Scope } from "./report-scope";
import { treeFrom } from "./unit-tree";

export interface SummaryRow {
  /** Index in Board.units; null: the whole organisation. */
  readonly unit: number | null;
  /** 0 for the units at the top of the list. */
  readonly depth: number;
  readonly plan: Result<number>;
  /** The plan with its kind, to be shown: "80", "≥ 80", "55 – 60". */
  readonly statedPlan: Plan | null;
  /** Plans of the unit and those below it that are missing from it, because their cells can't be read. */
  readonly unreadPlans: number;
  /** null: nothing is known of the period. */
  readonly admitted: number | null;
  readonly achievement: Result<number>;
  readonly due: number;
  readonly pace: Result<number>;
  readonly over: Result<number>;
  readonly remaining: Result<number>;
  /** Which of the bands of the settings, 0 the lowest. */
  readonly band: Result<number>;
}

/** Whether the plan is missing because its cell, or every one below it, can't be read. */
export function isUnread(plan: Result<number>): boolean {
  return !plan.ok && plan.reason === "unread-plan";
}

/** Whether only the number of those admitted is missing for a percentage. */
export function isUntold({ admitted: count, plan: target }: SummaryRow): boolean {
  return count === null && target.ok && target.value > 0;
}

/** The same rows as `summary`, in the order of the list. */
export function listedSummary(board: Board, unit: number | null, scope: Scope): readonly SummaryRow[] {
  return [...summary(board, unit, scope)].sort((a, b) => (a.unit ?? 0) - (b.unit ?? 0));
}

/** A unit and all units below it (null: every unit), depth first in sheet order. */
export function summary(board: Board, unit: number | null, scope: Scope): readonly SummaryRow[] {
  if (unit !== null) return rowsOf(board, unit, scope);
  const key = scopeWords(scope);
  const last = lastOfAll.get(board);
  if (last?.key === key) return last.rows;
  const rows = rowsOf(board, null, scope);
  lastOfAll.set(board, { key, rows });
  return rows;
}

/** Pane and sheets ask for every unit in one scope a dozen times. Only the last is kept: ten thousand rows are 6 MB. */
const lastOfAll = new WeakMap<Board, { readonly key: string; readonly rows: readonly SummaryRow[] }>();

/** The rows of every unit in small steps, for all who ask for them in this scope afterwards. */
export function* prepareSummary(board: Board, scope: Scope): Stepwise<void> {
  const dueShare = dueOf(board, scope);
  const rows = yield* mapInSteps(treeFrom(board, null), "compute", ({ unit, depth }) =>
    summaryRow(board, unit, depth, scope, dueShare),
  );
  lastOfAll.set(board, { key: scopeWords(scope), rows });
}

function rowsOf(board: Board, unit: number | null, scope: Scope): readonly SummaryRow[] {
  const dueShare = dueOf(board, scope);
  return treeFrom(board, unit).map((node) => summaryRow(board, node.unit, node.depth, scope, dueShare));
}

/** The row of the whole organisation: Σ admitted ÷ Σ plan, never the mean of the percentages. */
export function whole(board: Board, scope: Scope): SummaryRow {
  return summaryRow(board, null, 0, scope, dueOf(board, scope));
}

function dueOf({ settings }: Board, scope: Scope): number {
  return due(scope, settings.termStartsInFirstYear);
}

function summaryRow(board: Board, unit: number | null, depth: number, scope: Scope, dueShare: number): SummaryRow {
  const target = plan(board, unit, scope);
  const count = admitted(board, unit, scope);
  const reached = achievementOf(target, count);
  return {
    unit,
    depth,
    plan: target,
    statedPlan: statedPlan(board, unit, scope),
    unreadPlans: unreadPlans(board, unit, scope),
    admitted: count.ok ? count.value : null,
    achievement: reached,
    due: dueShare,
    pace: paceOf(reached, dueShare),
    over: overOf(reached),
    remaining: remainingOf(target, count),
    band: bandOf(reached, board.settings),
  };
}

export const summaryTable = {
  id: "summary",
  unit: "table",
  arguments: ["period", "asOf", "unit"],
  definition: {
    vi: "Mọi đơn vị theo thứ tự của danh sách, kèm các số của đơn vị; không có số thì ghi gạch ngang",
    en: "Every unit with its measures, in the order of the list; a dash where there is no value",
  },
  source: {
    vi: "Báo cáo của Hà Nội năm 2017: 59 đơn vị, mỗi đơn vị có kế hoạch và tỷ lệ",
    en: "Report of Hà Nội 2017: 59 units, each with its plan and its percentage",
  },
  reasons: [],
  compute: (board, unit, scope) => ok(listedSummary(board, unit, scope)),
} as const satisfies Table<readonly SummaryRow[]>;

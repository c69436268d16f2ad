// The sentences under the table of "Tổng hợp": the result in words, who is behind, what was left out, what the columns mean.

import { behind, judgedUnits } from "../indicators/behind";
import type { Scope } from "../indicators/report-scope";
import { whole } from "../indicators/summary";
import { tally } from "../indicators/tally";
import { organisationRoot } from "../indicators/unit-tree";
import type { Board } from "../model/board";
import type { Issue } from "../model/issue";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { leftOut } from "./left-out";

const words = viSheets.report.summary;

export function summaryRemarks(board: Board, scope: Scope, issues: readonly Issue[]): readonly string[] {
  return [
    ...resultRemarks(board, scope),
    ...directRemarks(board, scope),
    ...leftOutRemarks(board, scope, issues),
    ...words.definitions,
  ];
}

function resultRemarks(board: Board, scope: Scope): readonly string[] {
  const total = whole(board, scope);
  const { admitted, due, statedPlan, achievement, pace } = total;
  if (!statedPlan || !achievement.ok || !pace.ok) return [words.headlineWithoutPlan(admitted)];
  const units = judgedUnits(board, scope);
  const judged = units.filter((row) => row.achievement.ok);
  const remarks = [words.headline(admitted, statedPlan, achievement.value, due, pace.value)];
  if (judged.length > 0) {
    remarks.push(words.behind(behind(board, scope).length, judged.length, due), bandRemark(board, judged));
  }
  if (judged.length < units.length) remarks.push(words.withoutPlan(units.length - judged.length));
  return remarks;
}

function bandRemark(board: Board, judged: ReturnType<typeof judgedUnits>): string {
  const limits = board.settings.bands;
  const bands = [0, ...limits].map((_limit, index) => ({
    words: vi.labels.band(limits, index),
    units: judged.filter(({ band }) => band.ok && band.value === index).length,
  }));
  return words.bands(bands);
}

/** People listed directly under the organisation itself, whose row is the total: no other row holds them. */
function directRemarks(board: Board, scope: Scope): readonly string[] {
  const root = organisationRoot(board);
  const unit = root === null ? undefined : board.units[root];
  if (!unit) return [];
  const direct = tally(board, scope).ownCount(unit.index, 0);
  return direct > 0 ? [words.direct(direct, unit.name)] : [];
}

function leftOutRemarks(board: Board, scope: Scope, issues: readonly Issue[]): readonly string[] {
  const { rows, reasons, outside } = leftOut(board, scope, issues);
  const remarks = outside > 0 ? [words.outside(outside)] : [];
  if (rows === 0) return remarks;
  return [
    ...remarks,
    words.leftOut(rows),
    ...reasons.map(({ code, rows: count }) => words.leftOutReason(vi.issues.titles[code], count)),
  ];
}

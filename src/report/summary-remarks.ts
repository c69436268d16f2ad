// The sentences under the table of "Tổng hợp": the result in words, who is behind, what was left out, what the columns mean.

import { behind, judgedUnits } from "../indicators/behind";
import { earlierScope, hasPrevious, lateBeginning, previous } from "../indicators/measures/change";
import { subordinates } from "../indicators/subordinates";
import { isUnread, isUntold, summary, type SummaryRow } from "../indicators/summary";
import { tally } from "../indicators/tally";
import type { Board } from "../model/board";
import type { Stepwise } from "../model/progress";
import { STEP } from "../model/uncounted-step";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { leftOut } from "./left-out";
import { topOf, totalOf, unitsBelow, unplacedBelow, type Reported } from "./reported";
import { unknownRemark, untoldRemarks } from "./unknown-remark";
import { hasOutlook } from "./summary-columns";
import { unitRows } from "./unit-rows";

const words = viSheets.report.summary;

/** Each kind walks all units, some of them several times. */
export function* summaryRemarks(reported: Reported): Stepwise<readonly string[]> {
  const remarks: string[] = [];
  for (const remarksOf of [
    resultRemarks,
    planRemarks,
    unplacedRemarks,
    directRemarks,
    partialRemarks,
    leftOutRemarks,
    summaryDefinitions,
  ]) {
    yield STEP;
    remarks.push(...remarksOf(reported));
  }
  return remarks;
}

/** What the figures of the table mean: nothing of a column or a kind of plan that it does not have. */
export function summaryDefinitions(reported: Reported): readonly string[] {
  const { board, scope, unit } = reported;
  const { shares, outlook, leastPlans, withBelow } = words.definitions;
  const hasLeast = summary(board, unit, scope).some(
    ({ statedPlan }) => statedPlan !== null && statedPlan.kind !== "exact",
  );
  return [
    ...shares,
    ...(hasOutlook(board, scope) ? [outlook] : []),
    ...(hasLeast ? [leastPlans] : []),
    ...(unitRows(reported).some(({ level }) => level === "group") ? [withBelow] : []),
  ];
}

function resultRemarks(reported: Reported): readonly string[] {
  const total = totalOf(reported);
  const { admitted, due, statedPlan, achievement, pace } = total;
  const lacking = total.unreadPlans > 0 ? [words.unreadPlans(total.unreadPlans)] : [];
  const unknown = unknownRemark(reported);
  if (admitted === null) return [...(unknown === null ? [] : [unknown]), ...unitRemarks(reported), ...lacking];
  if (!statedPlan || !achievement.ok || !pace.ok) return [headlineWithoutShare(admitted, total), ...lacking];
  const headline = words.headline(admitted, statedPlan, achievement.value, due, pace.value);
  return [headline, ...unitRemarks(reported), ...lacking];
}

/** How the units stand that have a percentage, and why others have none. */
function unitRemarks(reported: Reported): readonly string[] {
  const { board, scope } = reported;
  const { due } = totalOf(reported);
  const below = unitsBelow(reported);
  const isBelow = ({ unit }: SummaryRow): boolean => unit !== null && below.has(unit);
  const units = judgedUnits(board, scope).filter(isBelow);
  const judged = units.filter((row) => row.achievement.ok);
  const remarks: string[] = [];
  if (judged.length > 0) {
    remarks.push(
      words.behind(behind(board, scope).filter(isBelow).length, judged.length, due, isDeep(reported, judged)),
      bandRemark(board, judged, isDeep(reported, judged)),
    );
  }
  const without = units.filter((row) => !row.achievement.ok && !isUnread(row.plan) && !isUntold(row)).length;
  if (without > 0) remarks.push(words.withoutPlan(without));
  return [...remarks, ...untoldRemarks(reported, units)];
}

function headlineWithoutShare(admitted: number, { plan }: SummaryRow): string {
  if (plan.ok) return words.headlineZeroPlan(admitted);
  return isUnread(plan) ? words.headlineUnreadPlan(admitted) : words.headlineWithoutPlan(admitted);
}

/** Units below units are among them, not only those directly below the top. */
function isDeep(reported: Reported, judged: readonly SummaryRow[]): boolean {
  const top = topOf(reported)?.index ?? null;
  const above = judged.map(({ unit }) => reported.board.units[unit ?? -1]?.parent ?? null);
  return above.some((unit) => unit !== null && unit !== top);
}

function bandRemark(board: Board, judged: readonly SummaryRow[], deep: boolean): string {
  const limits = board.settings.bands;
  const bands = [0, ...limits].map((_limit, index) => ({
    words: vi.labels.band(limits, index),
    units: judged.filter(({ band }) => band.ok && band.value === index).length,
  }));
  return words.bands(bands, deep);
}

/** Where the rows do not add up to the total: the organisation has a plan of its own. */
function planRemarks(reported: Reported): readonly string[] {
  const { board, scope, unit } = reported;
  const top = topOf(reported);
  const { plan } = totalOf(reported);
  const plans = subordinates(board, unit, scope).map((row) => row.plan);
  // Of a unit that hangs in the air nobody knows which of the two sums it belongs to.
  const isOpen = plans.some(isUnread) || unplacedBelow(reported).length > 0;
  if (!top || !plan.ok || isOpen) return [];
  const sum = plans.reduce((all, own) => all + (own.ok ? own.value : 0), 0);
  return sum > 0 && sum !== plan.value ? [words.unlikeSum(top.name, plan.value, sum)] : [];
}

function unplacedRemarks(reported: Reported): readonly string[] {
  const names = unplacedBelow(reported);
  return names.length > 0 ? [words.unplaced(names)] : [];
}

/** People listed directly under the unit at the top, whose row is the total: no other row holds them. */
function directRemarks(reported: Reported): readonly string[] {
  const { board, scope } = reported;
  const unit = topOf(reported);
  if (!unit || unit.children.length === 0) return [];
  const direct = tally(board, scope).own[unit.index] ?? 0;
  return direct > 0 ? [words.direct(direct, unit.name)] : [];
}

/** The figures of the period before may lack people. */
function partialRemarks({ board, scope, unit }: Reported): readonly string[] {
  if (!previous(board, unit, scope).ok) {
    const unknown = hasPrevious(board, unit, scope)
      ? unknownRemark({ board, unit, scope: earlierScope(board, scope) })
      : null;
    return unknown === null ? [] : [words.previous(unknown)];
  }
  const first = lateBeginning(board, unit, scope);
  return first === null ? [] : [words.partial(first)];
}

/** Of the whole organisation only: a row without a known unit belongs to none. */
function leftOutRemarks({ board, scope, unit, issues }: Reported): readonly string[] {
  if (unit !== null) return [];
  const { rows, reasons, later } = leftOut(board, scope, issues);
  const remarks = later > 0 ? [words.later(later)] : [];
  if (rows === 0) return remarks;
  return [
    ...remarks,
    words.leftOut(rows),
    ...reasons.map(({ code, rows: count }) => words.leftOutReason(vi.issues.titles[code], count)),
  ];
}

// The figures at the top of the pane, from the board as it is now. Pure.

import { achievement } from "../indicators/measures/achievement";
import { admitted } from "../indicators/measures/admitted";
import { due } from "../indicators/measures/due";
import { pace } from "../indicators/measures/pace";
import { plan, statesPlan, unreadPlans } from "../indicators/measures/plan";
import { hasAdmissions } from "../indicators/admitted-counts";
import { behind, judgedUnits } from "../indicators/behind";
import { listSums, type ListSum } from "../indicators/list-sums";
import { isUnread, type SummaryRow } from "../indicators/summary";
import { organisationRoot } from "../indicators/unit-tree";
import { planPeriods, resolveScope, type Scope } from "../indicators/report-scope";
import { rowsLeftOut, type Board, type Source } from "../model/board";
import { periodKey, type PeriodKey } from "../model/period";
import type { Result } from "../model/reason";
import type { BoardState } from "./board-store";

export interface Headline {
  readonly scope: Scope;
  /** What was chosen from the data, because the person set nothing. */
  readonly automatic: { readonly period: boolean; readonly asOf: boolean };
  readonly admitted: Result<number>;
  readonly plan: number | null;
  /** Shares: 0.944 is 94.4 %. */
  readonly achievement: number | null;
  /** 0 on the first day, on which a period stands while its list is empty: there is nothing to judge. */
  readonly due: number;
  readonly pace: number | null;
  /** Units whose achievement lies below the due share, of the `units` that have a percentage. */
  readonly behind: number;
  readonly units: number;
  /** Units of several levels are among the `units`. */
  readonly isDeep: boolean;
  /** Units without a plan, and those whose plan is 0: not judged. */
  readonly unplanned: number;
  readonly zeroPlanned: number;
  /** The people of both that no plan above them asked for: they count in the achievement of the whole. */
  readonly unasked: number;
  /** Cells of the period's plans that hold something that is no plan: their units are not among the unplanned. */
  readonly unreadPlans: number;
  /** The periods that have plans, for the choice of one. */
  readonly periods: readonly PeriodKey[];
  readonly leftOut: number;
  readonly sources: readonly Source[];
  /** What became of the rows of each source; null for what is no list of admissions. */
  readonly sums: readonly (ListSum | null)[];
}

/** null: nothing was read yet, or nothing that a figure could be made of. */
export function headline({ board }: Pick<BoardState, "board">): Headline | null {
  if (!board || board.units.length === 0 || !hasAdmissions(board)) return null;
  const scope = resolveScope(board);
  if (!scope.ok) return null;
  const judged = judgedUnits(board, scope.value);
  const ranked = judged.filter((row) => row.achievement.ok);
  const unplanned = judged.filter(({ plan: own }) => !own.ok && !isUnread(own));
  const zeroPlanned = judged.filter(({ plan: own }) => own.ok && own.value === 0);
  return {
    scope: scope.value,
    automatic: { period: board.settings.period === null, asOf: board.settings.asOf === null },
    admitted: admitted(board, null, scope.value),
    plan: valueOf(plan(board, null, scope.value)),
    achievement: valueOf(achievement(board, null, scope.value)),
    due: due(scope.value, board.settings.termStartsInFirstYear),
    pace: valueOf(pace(board, null, scope.value)),
    behind: behind(board, scope.value).length,
    units: ranked.length,
    isDeep: isDeep(board, ranked),
    unplanned: unplanned.length,
    zeroPlanned: zeroPlanned.length,
    unasked: unaskedPeople(board, scope.value, [...unplanned, ...zeroPlanned]),
    unreadPlans: unreadPlans(board, null, scope.value),
    periods: planPeriods(board).map(periodKey),
    leftOut: rowsLeftOut(board.sources),
    sources: board.sources,
    sums: listSums(board, scope.value),
  };
}

/** Once each, and not those below a unit that states a plan: they are part of what it asks for. */
function unaskedPeople(board: Board, scope: Scope, rows: readonly SummaryRow[]): number {
  const listed = new Set(rows.map(({ unit }) => unit));
  const parentOf = (unit: number): number | null => board.units[unit]?.parent ?? null;
  const isToldAbove = (unit: number): boolean => {
    for (let above = parentOf(unit); above !== null; above = parentOf(above)) {
      if (listed.has(above) || statesPlan(board, above, scope)) return true;
    }
    return false;
  };
  return rows.reduce(
    (sum, { unit, admitted: people }) => sum + (unit === null || isToldAbove(unit) ? 0 : (people ?? 0)),
    0,
  );
}

/** Not all stand directly below the organisation. */
function isDeep(board: Board, rows: readonly SummaryRow[]): boolean {
  const root = organisationRoot(board);
  return rows.some(({ unit }) => ![null, root].includes(board.units[unit ?? -1]?.parent ?? null));
}

function valueOf<T>(result: Result<T>): T | null {
  return result.ok ? result.value : null;
}

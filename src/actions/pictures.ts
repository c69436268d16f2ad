// The figures of the overview's pictures, from the board as it is now. Pure.

import { due } from "../indicators/measures/due";
import { judgedUnits } from "../indicators/behind";
import { byMonth } from "../indicators/by-month";
import { byYear } from "../indicators/by-year";
import { composition, type CompositionRow } from "../indicators/composition";
import { DIMENSIONS } from "../indicators/dimensions";
import { resolveScope, type Scope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import type { DimensionId } from "../model/dimension";
import { groupingId, type BreakdownId } from "../model/grouping";
import { unitLabels } from "../model/unit-labels";

export interface Ranked {
  readonly name: string;
  readonly achievement: number;
}
/** One column of the trend: a month (1 … 12) or a year. */
export interface TrendStep {
  readonly label: number;
  readonly admitted: number;
}
export interface Pictures {
  readonly due: number;
  /** Highest achievement first; units without a percentage are not ranked. */
  readonly ranking: readonly Ranked[];
  readonly dimensions: readonly BreakdownId[];
  readonly trend: { readonly by: "month" | "year"; readonly steps: readonly TrendStep[] };
  compositionBy(dimension: BreakdownId): readonly CompositionRow[];
}

/** null: nothing that a picture could be made of. */
export function pictures(board: Board | null): Pictures | null {
  const scope = board ? resolveScope(board) : null;
  // Before its first day a period has nothing to compare.
  if (!board || !scope?.ok || scope.value.asOf < scope.value.start) return null;
  return {
    due: due(scope.value, board.settings.termStartsInFirstYear),
    ranking: ranking(board, scope.value),
    dimensions: dimensionsOf(board, scope.value),
    trend: trend(board, scope.value),
    compositionBy: (dimension) => rowsOf(board, dimension, scope.value),
  };
}

/** Counts what the trend asks for, month by month of every unit, and keeps it for the pictures: a task of its own. */
export function prepareTrend(board: Board | null): void {
  const scope = board ? resolveScope(board) : null;
  if (board && scope?.ok) trend(board, scope.value);
}

/** As on the sheet, a unit whose unit above is not known has no rank. */
function ranking(board: Board, scope: Scope): readonly Ranked[] {
  const labels = unitLabels(board.units);
  return judgedUnits(board, scope)
    .filter(({ unit }) => !board.unplaced?.has(unit ?? -1))
    .flatMap(({ unit, achievement }) =>
      achievement.ok ? [{ name: labels[unit ?? -1] ?? "", achievement: achievement.value }] : [],
    )
    .sort((a, b) => b.achievement - a.achievement);
}

function rowsOf(board: Board, dimension: BreakdownId, scope: Scope): readonly CompositionRow[] {
  const rows = composition(board, dimension, null, scope);
  return rows.ok ? rows.value : [];
}

/** Those that say more than one thing about the people. */
function dimensionsOf(board: Board, scope: Scope): readonly BreakdownId[] {
  const all: readonly BreakdownId[] = [
    ...(Object.keys(DIMENSIONS) as DimensionId[]),
    ...(board.groupings ?? []).map((_grouping, place) => groupingId(place)),
  ];
  return all.filter((dimension) => rowsOf(board, dimension, scope).filter(({ count }) => count > 0).length > 1);
}

/** The year by month, the term by year: each as far as it has come. */
function trend(board: Board, scope: Scope): Pictures["trend"] {
  if (scope.period.kind === "year") {
    const months = byMonth(board, null, scope);
    return { by: "month", steps: months.flatMap(({ month, admitted }) => step(month, admitted)) };
  }
  const { rows } = byYear(board, null, scope);
  const steps = rows.flatMap(({ period, admitted }) => (period.kind === "year" ? step(period.year, admitted) : []));
  return { by: "year", steps };
}

function step(label: number, admitted: number | null): TrendStep[] {
  return admitted === null ? [] : [{ label, admitted }];
}

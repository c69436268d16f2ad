// Year by year (theo năm của nhiệm kỳ): plan and admissions of each year of a term, and of the term as a whole.

import type { Board } from "../model/board";
import { periodDays, planYears, yearsIn, type Period } from "../model/period";
import type { Plan } from "../model/plan";
import type { Result } from "../model/reason";
import { achievement } from "./measures/achievement";
import { admitted } from "./measures/admitted";
import { over } from "./measures/over";
import { statedPlan, unreadPlans } from "./measures/plan";
import { planPeriods, type Scope } from "./report-scope";

export interface YearRow {
  readonly period: Period;
  readonly plan: Plan | null;
  /** Plans that are missing from it, because their cells can't be read. */
  readonly unreadPlans: number;
  /** null: the year has not begun by the as-of date. */
  readonly admitted: number | null;
  readonly achievement: Result<number>;
  readonly over: Result<number>;
}

export interface Years {
  readonly rows: readonly YearRow[];
  /** The term as a whole; null where no term is known. */
  readonly term: YearRow | null;
}

/** The years of the term that the scope's period is, or lies in; else the years that have plans. None for a single year. */
export function byYear(board: Board, unit: number | null, scope: Scope): Years {
  const term = termAround(board, scope.period);
  const periods = term ? yearsIn(term, board.settings.termStartsInFirstYear) : plannedYears(board, scope.period);
  if (periods.length < 2) return { rows: [], term: null };
  return {
    rows: periods.map((period) => yearRow(board, unit, scope, period)),
    term: term && yearRow(board, unit, scope, term),
  };
}

function yearRow(board: Board, unit: number | null, { asOf }: Scope, period: Period): YearRow {
  const days = periodDays(period, board.settings.termStartsInFirstYear);
  const own: Scope = { period, ...days, asOf: Math.min(asOf, days.end) };
  const count = admitted(board, unit, own);
  return {
    period,
    plan: statedPlan(board, unit, own),
    unreadPlans: unreadPlans(board, unit, own),
    admitted: asOf >= days.start && count.ok ? count.value : null,
    achievement: achievement(board, unit, own),
    over: over(board, unit, own),
  };
}

function termAround(board: Board, period: Period): Period | null {
  if (period.kind === "term") return period;
  const { termStartsInFirstYear } = board.settings;
  const holds = (term: Period): boolean => {
    const { first, last } = planYears(term, termStartsInFirstYear);
    return first <= period.year && period.year <= last;
  };
  return planPeriods(board).find((candidate) => candidate.kind === "term" && holds(candidate)) ?? null;
}

function plannedYears(board: Board, period: Period): readonly Period[] {
  const years = [...planPeriods(board), period].flatMap((one) => (one.kind === "year" ? [one.year] : []));
  return [...new Set(years)].sort((a, b) => a - b).map((year): Period => ({ kind: "year", year }));
}

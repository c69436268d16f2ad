// Opens the streams of the functions over the workbook: arguments are understood anew for every board, since units
// may come and go, then the indicator is asked.

import type { BoardState } from "../actions/board-store";
import { breakdownOf } from "../indicators/breakdown";
import type { Group } from "../indicators/figure";
import type { Measure } from "../indicators/measure";
import { resolveScope, type Scope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import type { BreakdownId } from "../model/grouping";
import { toDay } from "../model/day";
import { ok, type Result } from "../model/reason";
import { texts } from "../text/language";
import { argumentText, scopeArgument, unitArgument, unitAdvice } from "./arguments";
import { breakdownArgument, itemAdvice, itemsArgument } from "./category-argument";
import { noBoardError, reasonError } from "./error-sentence";
import { openStream, type CellResult, type Invocation } from "./streams";

/** What the person gave; null where omitted. */
export interface Place {
  readonly unit: unknown;
  readonly period: unknown;
  readonly asOf: unknown;
}

const LAST_DAY = toDay(9998, 12, 31);

type Streaming<T> = CustomFunctions.StreamingInvocation<T>;

type Compute = (
  board: Board,
  unit: number | null,
  scope: Scope,
  issues: BoardState["issues"],
) => Result<CellResult> | CustomFunctions.Error;

export function openMeasureStream<T>(measure: Measure, place: Place, invocation: Streaming<T>): void {
  if (!measure.arguments.some((argument) => argument !== "unit")) {
    openStockStream(measure.id, place.unit, [], invocation, (board, unit) => measure.compute(board, unit, ANY_TIME));
    return;
  }
  openBoardStream(measure.id, place, [], invocation, (board, unit, scope) => {
    const result = measure.compute(board, unit, scope);
    if (!result.ok || measure.unit !== "text") return result;
    return { ok: true, value: texts().labels.band(board.settings.bands, result.value) };
  });
}

/** `more` are the arguments beside unit, period and as-of date: with them, a stream is told from others. */
export function openBoardStream<T>(
  name: string,
  place: Place,
  more: readonly unknown[],
  invocation: Streaming<T>,
  compute: Compute,
): void {
  const args = [...more, place.unit, place.period, place.asOf];
  openStream(name, args, invocation as Invocation, (state) => answer(state, place, compute));
}

/** For figures that the list of units states as they are now: they need no period, and there may be none to choose. */
export const ANY_TIME: Scope = { period: { kind: "year", year: 9998 }, start: LAST_DAY, end: LAST_DAY, asOf: LAST_DAY };

/** `scope` is the one that is chosen, where there is one. */
export function openStockStream<T>(
  name: string,
  unit: unknown,
  more: readonly unknown[],
  invocation: Streaming<T>,
  compute: (board: Board, unit: number | null, scope: Result<Scope>) => ReturnType<Compute>,
): void {
  const place = { unit, period: null, asOf: null };
  openStream(name, [...more, unit], invocation as Invocation, (state) =>
    answer(
      state,
      place,
      (board, found) => compute(board, found, resolveScope(board)),
      () => ok(ANY_TIME),
    ),
  );
}

interface DimensionPlace extends Place {
  readonly dimension: unknown;
}

export function openDimensionStream<T>(
  name: string,
  place: DimensionPlace,
  more: readonly unknown[],
  invocation: Streaming<T>,
  compute: (board: Board, dimension: BreakdownId, unit: number | null, scope: Scope) => ReturnType<Compute>,
): void {
  openBoardStream(name, place, [place.dimension, ...more], invocation, (board, unit, scope) => {
    const dimension = breakdownArgument(board, place.dimension);
    if (!dimension.ok) return reasonError(dimension.reason, argumentText(place.dimension));
    return compute(board, dimension.value, unit, scope);
  });
}

interface CategoryPlace extends DimensionPlace {
  readonly category: unknown;
}

export function openCategoryStream<T>(measure: Measure<Group>, place: CategoryPlace, invocation: Streaming<T>): void {
  openDimensionStream(measure.id, place, [place.category], invocation, (board, dimension, unit, scope) => {
    const named = itemsArgument(board, dimension, place.category);
    if (!named.ok)
      return reasonError(named.reason, argumentText(place.category), itemAdvice(breakdownOf(board, dimension)));
    return measure.compute(board, unit, scope, named.value);
  });
}

function answer(state: BoardState, place: Place, compute: Compute, scopeOf = placeScope): CellResult {
  const { board } = state;
  // Old figures beside sheets that are known to have changed would be false ones: there a failed reading shows.
  const isUnknown = state.failure !== null && state.stale;
  if (!board || board.units.length === 0 || isUnknown) return noBoardError(state);
  const unit = unitArgument(board, place.unit);
  if (!unit.ok) return reasonError(unit.reason, argumentText(place.unit), unitAdvice(board, place.unit));
  const scope = scopeOf(board, place);
  if (!scope.ok) return reasonError(scope.reason, argumentText(scope.argument));
  const result = compute(board, unit.value, scope.value, state.issues);
  if (result instanceof CustomFunctions.Error) return result;
  return result.ok ? result.value : reasonError(result.reason, result.about ?? argumentText(place.unit));
}

function placeScope(board: Board, { period, asOf }: Place): ReturnType<typeof scopeArgument> {
  return scopeArgument(board, period, asOf);
}

// Computes in small steps what nearly every figure of a new board needs: otherwise the first cell that asks would make the
// screen wait for all of it at once. What is computed is remembered by the board.

import type { Board } from "../model/board";
import type { Stepwise } from "../model/progress";
import { readAges } from "./ages";
import { placesOf } from "./category-place";
import { tallyOf } from "./composition";
import { countableRows, countingDays } from "./counting-days";
import { DIMENSION_IDS } from "../model/dimensions";
import { admittedCounts } from "./admitted-counts";
import { planTargets } from "./measures/plan";
import { prepareSummary } from "./summary";
import { resolveScope } from "./report-scope";

export function* prepareBoard(board: Board): Stepwise<void> {
  yield* readAges(board.admissions);
  yield* taken([
    () => countableRows(board.admissions),
    () => countingDays(board.admissions),
    ...DIMENSION_IDS.map((id) => () => placesOf(board, id)),
  ]);
  const scope = resolveScope(board);
  if (!scope.ok) return;
  yield* taken([
    () => admittedCounts(board, scope.value),
    () => tallyOf(board, "sex", ["male"], null, scope.value),
    () => planTargets(board, scope.value.period),
  ]);
  yield* prepareSummary(board, scope.value);
}

function* taken(steps: readonly (() => unknown)[]): Stepwise<void> {
  for (const [done, step] of steps.entries()) {
    yield { stage: "compute", done, total: steps.length };
    step();
  }
}

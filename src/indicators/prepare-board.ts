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
  const scope = resolveScope(board);
  const steps = [
    () => countableRows(board.admissions),
    () => countingDays(board.admissions),
    ...DIMENSION_IDS.map((id) => () => placesOf(board, id)),
    ...(scope.ok
      ? [
          () => admittedCounts(board, scope.value),
          () => tallyOf(board, "sex", ["male"], null, scope.value),
          () => planTargets(board, scope.value.period),
        ]
      : []),
  ];
  yield* readAges(board.admissions);
  for (const [done, step] of steps.entries()) {
    step();
    yield { stage: "compute", done: done + 1, total: steps.length };
  }
  if (scope.ok) yield* prepareSummary(board, scope.value);
}

// Computes in small steps what nearly every figure of a new board needs: otherwise the first cell that asks would make the
// screen wait for all of it at once. What is computed is remembered by the board.

import type { Board } from "../model/board";
import type { Stepwise } from "../model/progress";
import { readAges } from "./ages";
import { placesOf } from "./category-place";
import { tallyOf } from "./composition";
import { countableRows, countingDays } from "./counting-days";
import { DIMENSION_IDS } from "../model/dimensions";
import { prepareSummary } from "./summary";
import { resolveScope } from "./report-scope";

export function* prepareBoard(board: Board): Stepwise<void> {
  yield* readAges(board.admissions);
  const steps = [
    () => countableRows(board.admissions),
    () => countingDays(board.admissions),
    ...DIMENSION_IDS.map((id) => () => placesOf(board, id)),
  ];
  for (const [done, step] of steps.entries()) {
    step();
    yield { stage: "compute", done: done + 1, total: steps.length };
  }
  const scope = resolveScope(board);
  if (!scope.ok) return;
  tallyOf(board, "sex", ["male"], null, scope.value);
  yield* prepareSummary(board, scope.value);
}

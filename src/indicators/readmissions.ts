// Readmissions (kết nạp lại): form 2-BTCTW, I.

import type { Board } from "../model/board";
import { rememberPerBoard } from "./remember-per-board";
import type { Scope } from "./report-scope";
import { countByUnit, scopeKey } from "./tally";

/** People who were members before, of a unit and those below it; null: of the whole organisation. */
export function readmissions(board: Board, unit: number | null, scope: Scope): number {
  return readmissionTally(board, scope).count(unit, 1);
}

const readmissionTally = rememberPerBoard(scopeKey, (board, scope: Scope) =>
  countByUnit(board, scope, 2, ({ readmission }) => (readmission ? 1 : 0)),
);

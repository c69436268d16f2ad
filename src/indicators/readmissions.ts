// Readmissions (kết nạp lại): form 2-BTCTW, I.

import { READMISSION } from "../model/admission-columns";
import type { Board } from "../model/board";
import { scopeKey } from "./counted";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { sumByUnit } from "./tally";

/** People who were members before, of a unit and those below it; null: of the whole organisation. */
export function readmissions(board: Board, unit: number | null, scope: Scope): number {
  return readmissionSums(board, scope)[unit ?? board.units.length] ?? 0;
}

const readmissionSums = remember(scopeKey, (board: Board, scope: Scope) => {
  const { marks } = board.admissions;
  return sumByUnit(board, scope, (at) => (((marks[at] ?? 0) & READMISSION) === 0 ? 0 : 1));
});

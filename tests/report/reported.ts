// What a described sheet is about, for tests: the whole organisation unless a unit is given.

import type { Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import type { Reported } from "../../src/report/reported";

export function reported(
  board: Board,
  scope: Scope,
  issues: readonly Issue[] = [],
  unit: number | null = null,
): Reported {
  return { board, scope, unit, issues };
}

// The boards of the committed workbooks, as the add-in would read them.

import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { buildBoard } from "../../src/intake/build-board";
import type { Board } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import type { Period } from "../../src/model/period";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { readGridsOf } from "../intake/read-grids-of";

export interface SeedBoard {
  readonly board: Board;
  readonly scope: Scope;
  readonly issues: readonly Issue[];
}

/** "001-lam-dong" */
export function seedBoard(name: string): Promise<SeedBoard> {
  return boardOf(`tests/fixtures/seeds/${name}/workbook.xlsx`);
}

/** A workbook by its path; for the period of its own, or another. */
export async function boardOf(workbook: string, period?: Period): Promise<SeedBoard> {
  const { board, issues } = finish(buildBoard(await readGridsOf(workbook), DEFAULT_SETTINGS));
  const scope = resolveScope(board, period);
  if (!scope.ok) throw new Error(`${workbook}: ${scope.reason}`);
  return { board, scope: scope.value, issues };
}

// The boards of the committed workbooks, as the add-in would read them.

import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { buildBoard } from "../../src/intake/build-board";
import type { Board } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { readGridsOf } from "../intake/read-grids-of";

export interface SeedBoard {
  readonly board: Board;
  readonly scope: Scope;
  readonly issues: readonly Issue[];
}

/** "001-lam-dong" */
export async function seedBoard(name: string): Promise<SeedBoard> {
  const grids = await readGridsOf(`tests/fixtures/seeds/${name}/workbook.xlsx`);
  const { board, issues } = finish(buildBoard(grids, DEFAULT_SETTINGS));
  const scope = resolveScope(board);
  if (!scope.ok) throw new Error(`${name}: ${scope.reason}`);
  return { board, scope: scope.value, issues };
}

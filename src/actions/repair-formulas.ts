// Enters the formulas anew whose functions Excel has lost: opened before the add-in was there, saved elsewhere, or left
// waiting. Every other formula stays untouched.

import { changeCells } from "../excel/change-cells";
import { findFormulas, troubled, type FormulaCell } from "../excel/formula-cells";
import { callsFunction, cleanFormula, isErrorText } from "../excel/formula-text";
import type { FormulaTrouble, TroubledCell } from "../model/formula-trouble";
import type { CellValue } from "../model/grid";
import { boardStore } from "./board-store";
import { formulaStore } from "./formula-store";
import { readBoard } from "./read-board";
import type { Run } from "./run";
import { BUSY, settled } from "./settled-formulas";

export interface RepairOutcome {
  /** Cells of the workbook with a function of the add-in. */
  readonly found: number;
  readonly repaired: number;
  readonly left: readonly TroubledCell[];
}

const NO_NAME = "#NAME?";

export async function repairFormulas(run: Run): Promise<RepairOutcome> {
  const found = await findFormulas("workbook", callsFunction, run.signal, (done, total) =>
    run.progress({ stage: "find", done, total }),
  );
  // A function that has no data to answer from is busy, not broken.
  if (found.length > 0 && boardStore.get().board === null) await readBoard(run);
  const shown = await settled(found, run);
  const stuck = found.filter((cell, at) => isStuck(cell, shown[at]));
  const open = stuck.filter(({ isProtected }) => !isProtected);
  await enterAnew(open, run);
  const now = await settled(open, run);
  const left: TroubledCell[] = [
    ...open.flatMap((cell, at) => {
      const trouble = TROUBLES.get(now[at] ?? "");
      return trouble ? [troubled(cell, trouble)] : [];
    }),
    ...stuck.filter(({ isProtected }) => isProtected).map((cell) => troubled(cell, "protected")),
  ];
  // A call that is spelt well and gives an error is not mended by entering it anew; whoever asks is told where it stands.
  const failing = found
    .filter((cell, at) => !isStuck(cell, shown[at]) && isErrorText(String(shown[at])))
    .map((cell) => troubled(cell, "failing"));
  formulaStore.change({ left: [...left, ...failing] });
  return { found: found.length, repaired: stuck.length - left.length, left: [...left, ...failing] };
}

const TROUBLES: ReadonlyMap<CellValue, FormulaTrouble> = new Map<CellValue, FormulaTrouble>([
  [NO_NAME, "unknown-function"],
  [BUSY, "busy"],
]);

function isStuck({ formula }: FormulaCell, shown: CellValue | undefined): boolean {
  return shown === NO_NAME || shown === BUSY || cleanFormula(formula) !== formula;
}

async function enterAnew(cells: readonly FormulaCell[], run: Run): Promise<void> {
  const changes = cells.map(({ sheet, row, column, formula }) => ({
    sheet,
    row,
    column,
    expected: formula,
    value: cleanFormula(formula),
    format: null,
    font: null,
    isFormula: true as const,
  }));
  await changeCells(changes, run.signal, {
    keep: () => undefined,
    progress: (done, total) => run.progress({ stage: "write", done, total }),
  });
}

// Turns the formulas with the add-in's functions into what they show, for a file that goes to people without it. What shows
// an error stays a formula and is listed: an error is no figure.

import { findFormulas, troubled, type FormulaCell } from "../excel/formula-cells";
import { callsFunction, isErrorText } from "../excel/formula-text";
import { countFrozen, freezeCells } from "../excel/freeze-formulas";
import type { FormulaPlaceName, FormulaTrouble, TroubledCell } from "../model/formula-trouble";
import { formulaStore } from "./formula-store";
import type { Run } from "./run";

export interface FreezeOutcome {
  readonly frozen: number;
  /** Cells that hold values now. */
  readonly cells: number;
  readonly left: readonly TroubledCell[];
}

export async function freezeFormulas(place: FormulaPlaceName, run: Run): Promise<FreezeOutcome> {
  const found = await findFormulas(place, callsFunction, run.signal, (done, total) =>
    run.progress({ stage: "find", done, total }),
  );
  const left: TroubledCell[] = found.flatMap((cell) => {
    const trouble = troubleOf(cell);
    return trouble ? [troubled(cell, trouble)] : [];
  });
  const good = found.filter((cell) => troubleOf(cell) === null);
  let changing: readonly FormulaCell[] = [];
  try {
    changing = await freezeCells(good, run.signal, (done, total) => run.progress({ stage: "write", done, total }));
    left.push(...changing.map((cell) => troubled(cell, "changing")));
  } finally {
    formulaStore.change({ left, frozen: await countFrozen().catch(() => null) });
  }
  const frozen = good.filter((cell) => !changing.includes(cell));
  return {
    frozen: frozen.length,
    cells: frozen.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    left,
  };
}

function troubleOf({ isProtected, values }: FormulaCell): FormulaTrouble | null {
  if (values.some((line) => line.some((value) => typeof value === "string" && isErrorText(value)))) return "error";
  return isProtected ? "protected" : null;
}

// Asking what a formula gives: it is entered in a real cell, on a sheet that the add-in can't see, so that its sources stay as
// they are. Formulas that stay where a person typed them are typing.ts.

import type { Engine } from "./calculation/engine";
import { toEnglishFormula } from "./calculation/typed-formula";
import type { HostCore } from "./host";
import { until } from "./page/waiting";
import { areaOf, bounding, keyColumn, keyRow } from "./workbook/a1";
import { blankSheet } from "./workbook/blank";
import { isError } from "./workbook/errors";
import { cellAt, gridOf, valueAt } from "./workbook/grid";
import type { Area, CellError, Sheet } from "./workbook/state";

type Scalar = string | number | boolean | CellError;
/** Of a formula that spills, all it fills. */
export type FormulaValue = Scalar | Scalar[][];

const answerLimit = 60_000;

/** Enters all formulas at once, each on a sheet of its own so that it may spill, and gives their values when all have come. */
export async function askFormulas(host: HostCore, formulas: readonly string[]): Promise<FormulaValue[]> {
  const { engine, workbook } = host;
  const asked: { readonly formula: string; readonly sheet: Sheet }[] = [];
  try {
    formulas.forEach((formula, index) => {
      const sheet = blankSheet(`{scratch-${String(index)}}`, "Scratch");
      engine.enter(sheet, 0, 0, toEnglishFormula(formula), workbook.activeSheet);
      asked.push({ formula, sheet });
    });
    engine.calculate();
    for (const { formula, sheet } of asked) await firstValue(host, sheet, 0, 0, formula);
    return asked.map(({ sheet }) => resultAt(sheet, 0, 0));
  } finally {
    for (const { sheet } of asked) release(engine, sheet);
    engine.calculate();
  }
}

/** Waits until a formula that was entered no longer shows #BUSY!. */
export async function firstValue(host: HostCore, sheet: Sheet, row: number, column: number, formula: string) {
  const busy = (): boolean => {
    const value = valueAt(sheet, row, column);
    return isError(value) && value.error === "#BUSY!";
  };
  await until(
    () => !busy(),
    answerLimit,
    () => [`${formula} stays #BUSY!`, ...host.errors].join("; "),
  );
}

export function resultAt(sheet: Sheet, row: number, column: number): FormulaValue {
  let area: Area = areaOf(row, column);
  for (const [key, cell] of sheet.cells) {
    if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
    area = bounding(area, areaOf(keyRow(key), keyColumn(key)));
  }
  if (area.lastRow === row && area.lastColumn === column) return cellAt(sheet, row, column)?.value ?? "";
  return gridOf(area, (r, c) => valueAt(sheet, r, c));
}

function release(engine: Engine, sheet: Sheet): void {
  engine.release(sheet, 0, 0);
  sheet.cells.clear();
}

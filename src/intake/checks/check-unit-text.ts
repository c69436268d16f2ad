// The text of a units sheet: the same as of the people's (text-checks.ts), over the rows that name a unit.

import type { CellValue } from "../../model/grid";
import { mapInSteps, type Stepwise } from "../../model/progress";
import type { IssueList } from "../issue-list";
import { addressIn, type SheetLayout } from "../sheet-layout";
import { createScan, scanText, type TextScan } from "../scan-text";
import type { UnitRow } from "../unit-row";
import { createTextChecks } from "./text-checks";

export function* checkUnitText(
  { grid, columns }: SheetLayout,
  rows: readonly UnitRow[],
  issues: IssueList,
): Stepwise<void> {
  const texts = createTextChecks(issues);
  const scan = createScan();
  const placeIn = (column: number) => (row: number) => ({ sheet: grid.sheet, cell: addressIn(grid, row, column) });
  const looked = [...columns].map(([id, column]) => ({ id, column, place: placeIn(column) }));
  yield* mapInSteps(rows, "check", (unit) => {
    const row = unit.row - grid.row - 1;
    const values = grid.values[row] ?? [];
    for (const { id, column, place } of looked) {
      const value = values[column] ?? "";
      if (isSuspicious(value, scan)) texts.see(id, value, row, place);
    }
  });
  texts.finish();
}

function isSuspicious(value: CellValue, scan: TextScan): boolean {
  if (typeof value !== "string") return false;
  scanText(value, scan);
  return scan.suspicious;
}

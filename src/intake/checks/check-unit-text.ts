// The text of a units sheet: the same as of the people's (text-checks.ts), over the rows that name a unit.

import type { IssueList } from "../issue-list";
import { addressIn, type SheetLayout } from "../sheet-layout";
import { createScan, scanText } from "../scan-text";
import type { UnitRow } from "../unit-row";
import { createTextChecks } from "./text-checks";

export function checkUnitText({ grid, columns }: SheetLayout, rows: readonly UnitRow[], issues: IssueList): void {
  const texts = createTextChecks(issues);
  const scan = createScan();
  for (const unit of rows) {
    const row = unit.row - grid.row - 1;
    for (const [id, column] of columns) {
      const value = grid.values[row]?.[column] ?? "";
      if (typeof value !== "string") continue;
      scanText(value, scan);
      if (!scan.suspicious) continue;
      texts.see(id, value, row, (at) => ({ sheet: grid.sheet, cell: addressIn(grid, at, column) }));
    }
  }
  texts.finish();
}

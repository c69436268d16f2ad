// A part of the members can't be more than the members.

import type { ColumnId } from "../../model/issue";
import type { StockId, Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

const PARTS: readonly (readonly [StockId, ColumnId])[] = [
  ["male", "unit.male"],
  ["female", "unit.female"],
  ["minority", "unit.minority"],
  ["university", "unit.university"],
];

/** `units` and `rows` run side by side. */
export function checkStock(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  for (const [index, { stock }] of units.entries()) {
    const { members } = stock;
    if (members === undefined) continue;
    for (const [id, column] of PARTS) {
      const part = stock[id];
      const place = rows[index]?.places.stock[id];
      if (part === undefined || !place || part <= members) continue;
      issues.add("unit/part-exceeds-members", "error", place, { column, part, members });
    }
  }
}

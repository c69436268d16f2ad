// The unit that a person named for everyone on a sheet, found among the units of today. A sheet whose unit is gone can't be
// read until another one is named.

import type { Unit } from "../model/unit";
import { findUnit, pathOf } from "../model/unit-key";
import type { IssueList } from "./issue-list";
import { addressIn, type SheetLayout } from "./sheet-layout";

export interface PeopleSheet {
  readonly layout: SheetLayout;
  /** Of everyone on it; null where each row says its own. */
  readonly unit: Unit | null;
}

/** Gives those that can be read, and those whose unit is gone. */
export function findUnitsOfSheets(
  layouts: readonly SheetLayout[],
  units: readonly Unit[],
  issues: IssueList,
): { readonly sheets: readonly PeopleSheet[]; readonly lost: readonly SheetLayout[] } {
  const sheets: PeopleSheet[] = [];
  const lost: SheetLayout[] = [];
  for (const layout of layouts) {
    const key = layout.unit;
    const unit = key === undefined ? null : findUnit({ units }, key);
    // Without a list of units there is one thing to say, and build-board.ts says it.
    if (key === undefined || units.length === 0) sheets.push({ layout, unit: null });
    else if (unit) sheets.push({ layout: { ...layout, unitText: unit.name }, unit });
    else {
      lost.push(layout);
      const place = { sheet: layout.grid.sheet, cell: addressIn(layout.grid, layout.headingRow, 0) };
      issues.add("sheet/unit-gone", "error", place, { name: pathOf(key) });
    }
  }
  return { sheets, lost };
}

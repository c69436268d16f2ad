// Proposes the unit of the people above for blank cells in the column of units, as the check of the lists found them. Whether that unit is
// meant is for a person to say: merged cells, where it is certain, leave no blank to be found.

import { columnOf, rowOf } from "../../model/cell-place";
import { columnIndex, type Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import type { Mend } from "../../model/mend";
import type { Unit } from "../../model/unit";
import { foldText } from "../fold";

export function proposeUnits(
  issues: readonly Issue[],
  units: readonly Unit[],
  grids: readonly Grid[],
): readonly Mend[] {
  const shared = sharedNames(units);
  return issues.flatMap((issue): Mend[] => {
    if (issue.code !== "admission/no-unit" || issue.parameters.above === null) return [];
    const { above: to } = issue.parameters;
    const [row, column] = [rowOf(issue.cell) - 1, columnIndex(columnOf(issue.cell))];
    const grid = grids.find(({ sheet, table }) => sheet === issue.sheet && table === undefined);
    // Where no column names units, the issue stands at the name.
    const isBlank = grid?.values[row - grid.row]?.[column - grid.column] === "";
    return isBlank && !shared.has(foldText(to))
      ? [{ kind: "blank-unit", sheet: issue.sheet, row, column, from: "", to }]
      : [];
  });
}

/** A name that several units have doesn't say which. */
function sharedNames(units: readonly Unit[]): ReadonlySet<string> {
  const [names, shared] = [new Set<string>(), new Set<string>()];
  for (const { name } of units) {
    const key = foldText(name);
    if (names.has(key)) shared.add(key);
    names.add(key);
  }
  return shared;
}

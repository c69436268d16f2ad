// What each kind of list can't be read without.

import type { ColumnId, SheetKind } from "../model/issue";
import type { SheetLayout } from "./sheet-layout";

/** One of each group. */
export const NEEDED_COLUMNS: Readonly<Record<SheetKind, readonly (readonly [ColumnId, ...ColumnId[]])[]>> = {
  units: [["unit.name", "unit.code"]],
  admissions: [["admission.name"], ["admission.unit"], ["admission.admitted", "admission.decision"]],
  groupings: [["grouping.name"], ["grouping.item"], ["grouping.dimension"], ["grouping.value"]],
  goals: [["goal.dimension"], ["goal.item"], ["goal.share"]],
  "form-rows": [["form-row.text"], ["form-row.count"]],
};

/** The first of each group that a layout lacks. */
export function missingColumns({
  kind,
  columns,
  figures,
  unitText,
  unitByGroup,
  unit,
}: SheetLayout): readonly ColumnId[] {
  const has = (id: ColumnId): boolean =>
    columns.has(id) ||
    (id === "admission.unit" && (unitText ?? unitByGroup ?? unit) !== undefined) ||
    figures.some((figure) => figure.id === id);
  return NEEDED_COLUMNS[kind].filter((group) => !group.some(has)).map(([first]) => first);
}

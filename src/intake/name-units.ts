// Lists of people without a column of units: rows among the people name them, or there is a sheet of each unit, called like it or
// with its name in a title above the headings. Where none or several are, the list stays unread and lacks its column.

import type { Grid } from "../model/grid";
import { cellText } from "./cell-text";
import { foldText } from "./fold";
import type { IssueList } from "./issue-list";
import { createUnitMatcher, type UnitMatch } from "./match-unit";
import { missingColumns } from "./needed-columns";
import { addressIn, type SheetLayout } from "./sheet-layout";
import { createUnitGroups } from "./unit-groups";

/** `misses`: lists that lack a column; gives those that need it no more. */
export function nameUnits(
  misses: readonly SheetLayout[],
  found: readonly SheetLayout[],
  issues: IssueList,
): ReadonlyMap<SheetLayout, SheetLayout> {
  const named = new Map<SheetLayout, SheetLayout>();
  const open = misses.filter((layout) => !layout.mapped && missingColumns(layout).join() === "admission.unit");
  if (open.length === 0) return named;
  const match = createUnitMatcher(unitsOf(found));
  const read = found.map(({ grid }) => grid);
  for (const layout of open) {
    const { grid, headingRow } = layout;
    if (read.some((one) => sharesColumns(one, grid))) continue;
    const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, 0) };
    const groups = countGroups(layout, match);
    if (groups > 0) {
      read.push(grid);
      named.set(layout, { ...layout, unitByGroup: unitNamedBy(titlesOf(layout), match) ?? "" });
      issues.add("sheet/units-by-groups", "note", place, { count: groups });
      continue;
    }
    const unitText = unitNamedBy([grid.sheet], match) ?? unitNamedBy(titlesOf(layout), match);
    if (unitText === null) continue;
    read.push(grid);
    named.set(layout, { ...layout, unitText });
    issues.add("sheet/one-unit", "note", place, { text: unitText });
  }
  return named;
}

/** Rows that open a group of people of a unit; none where the list has no unit of such a name. */
function countGroups(layout: SheetLayout, match: (text: string) => UnitMatch): number {
  const groupOf = createUnitGroups(layout, match);
  const groups = layout.grid.values.flatMap((_, row) => groupOf(row) ?? []);
  return groups.some(({ name }) => match(name).kind !== "unknown") ? groups.length : 0;
}

/** As a table does with the sheet around it; lists side by side don't. */
function sharesColumns(a: Grid, b: Grid): boolean {
  const end = ({ column, values }: Grid): number => column + (values[0]?.length ?? 0);
  return a.sheet === b.sheet && a.column < end(b) && b.column < end(a);
}

/** The first text that names a unit, unless another one names another. */
function unitNamedBy(texts: readonly string[], match: (text: string) => UnitMatch): string | null {
  const named = texts.flatMap((text) => {
    const found = match(text);
    return found.kind === "found" ? [{ text, unit: found.unit }] : [];
  });
  return new Set(named.map(({ unit }) => unit)).size === 1 ? (named[0]?.text ?? null) : null;
}

/** The texts above the headings. */
function titlesOf({ grid, headingRow }: SheetLayout): readonly string[] {
  const texts = grid.values.slice(0, headingRow).flat().map(cellText);
  return texts.filter((text) => LETTER.test(text));
}
const LETTER = /\p{L}/u;

function unitsOf(found: readonly SheetLayout[]): { index: number; code: string; name: string }[] {
  const units = new Map<string, { index: number; code: string; name: string }>();
  for (const { grid, kind, columns, firstDataRow } of found) {
    if (kind !== "units") continue;
    for (const values of grid.values.slice(firstDataRow)) {
      const code = cellText(values[columns.get("unit.code") ?? -1]);
      const name = cellText(values[columns.get("unit.name") ?? -1]) || code;
      const key = foldText(`${name}|${code}`);
      if (name !== "" && !units.has(key)) units.set(key, { index: units.size, code, name });
    }
  }
  return [...units.values()];
}

// Lists of people without a column of units: rows among the people name them, or there is a sheet of each unit, called like it or
// with its name in a title above the headings. Where none or several are, the list stays unread and lacks its column. Where there
// is a column and nobody filled it in, only rows among the people take its place.

import type { CellValue, Grid } from "../model/grid";
import { cellText, isBlank } from "./cell-text";
import { foldText } from "./fold";
import type { IssueList } from "./issue-list";
import { createUnitMatcher, type UnitMatch } from "./match-unit";
import { missingColumns } from "./needed-columns";
import { parseDate } from "./parse-date";
import { addressIn, type SheetLayout } from "./sheet-layout";
import { createUnitGroups, namesUnit } from "./unit-groups";

type Match = (text: string) => UnitMatch;

/** `misses`: lists that lack a column; gives of these and of `found` those that need it no more, and how they are read then. */
export function nameUnits(
  misses: readonly SheetLayout[],
  found: readonly SheetLayout[],
  issues: IssueList,
): ReadonlyMap<SheetLayout, SheetLayout> {
  const named = new Map<SheetLayout, SheetLayout>();
  const lacking = misses.filter((layout) => !layout.mapped && missingColumns(layout).join() === "admission.unit");
  const blank = found.filter((layout) => !layout.mapped && isUnitBlank(layout));
  if (lacking.length + blank.length === 0) return named;
  const match = createUnitMatcher(unitsOf(found));
  const read = found.map(({ grid }) => grid);
  const open = [...blank.filter((layout) => !saysUnit(layout, match)), ...lacking];
  for (const layout of open) {
    const bare = withoutUnits(layout);
    const { grid, headingRow } = layout;
    if (read.some((one) => one !== grid && sharesColumns(one, grid))) continue;
    const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, 0) };
    const groups = countGroups(bare, match);
    if (groups > 0) {
      read.push(grid);
      named.set(layout, { ...bare, unitByGroup: unitNamedBy(titlesOf(layout), match) ?? "" });
      issues.add("sheet/units-by-groups", "note", place, { count: groups });
      continue;
    }
    if (!lacking.includes(layout)) continue;
    const unitText = unitNamedBy([grid.sheet], match) ?? unitNamedBy(titlesOf(layout), match);
    if (unitText === null) continue;
    read.push(grid);
    named.set(layout, { ...layout, unitText });
    issues.add("sheet/one-unit", "note", place, { text: unitText });
  }
  return named;
}

function withoutUnits(layout: SheetLayout): SheetLayout {
  return { ...layout, columns: new Map([...layout.columns].filter(([id]) => id !== "admission.unit")) };
}

/** There is one column of units, none of the units above them, and people, and nobody has a unit in it. */
function isUnitBlank({ grid, columns, firstDataRow, repeated }: SheetLayout): boolean {
  const [unit, name] = [columns.get("admission.unit"), columns.get("admission.name") ?? -1];
  const day = columns.get("admission.admitted") ?? columns.get("admission.decision") ?? -1;
  const isAlone = !columns.has("admission.upper-unit") && !repeated.some(({ id }) => id === "admission.unit");
  if (unit === undefined || !isAlone) return false;
  let isAnybody = false;
  for (let row = firstDataRow; row < grid.values.length; row += 1) {
    const values = grid.values[row] ?? [];
    if (isBlank(values[name]) || !isDay(values[day])) continue;
    if (!isBlank(values[unit])) return false;
    isAnybody = true;
  }
  return isAnybody;
}

function isDay(value: CellValue | undefined): boolean {
  return typeof value === "number" || parseDate(value).kind === "day";
}

/** A row without a person names a unit in the column itself, and is no heading of a group: it may be meant for those below. */
function saysUnit(layout: SheetLayout, match: Match): boolean {
  const { grid, columns, firstDataRow } = layout;
  const groupOf = createUnitGroups(withoutUnits(layout), match);
  return grid.values.some((values, row) => {
    const text = cellText(values[columns.get("admission.unit") ?? -1]);
    return row >= firstDataRow && namesUnit(text, match) && groupOf(row) === null;
  });
}

/** Rows that open a group of people of a unit; none where the list has no unit of such a name. */
function countGroups(layout: SheetLayout, match: Match): number {
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
function unitNamedBy(texts: readonly string[], match: Match): string | null {
  const named = texts.flatMap((text) => {
    const found = match(text);
    return found.kind === "found" ? [{ text, unit: found.unit }] : [];
  });
  return new Set(named.map(({ unit }) => unit)).size === 1 ? (named[0]?.text ?? null) : null;
}

/** The texts above the headings. */
export function titlesOf({ grid, headingRow }: SheetLayout): readonly string[] {
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
      if (!units.has(key)) units.set(key, { index: units.size, code, name });
    }
  }
  return [...units.values()];
}

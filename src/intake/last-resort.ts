// Headings that name people or units only where no other heading does: "Tên", "Đồng chí"; "Đơn vị công tác", which beside a column
// of Party cells, or in a list of one unit, says where somebody works.

import type { ColumnId } from "../model/issue";
import { PLAIN_NAMES, WORKPLACES } from "./code-lists/admission-headings";
import { normaliseHeading } from "./headings";
import { missingColumns } from "./needed-columns";
import type { Heading, SheetLayout } from "./sheet-layout";

const NAMES = new Set(PLAIN_NAMES.map(normaliseHeading));
const PLACES = new Set(WORKPLACES.map(normaliseHeading));

/** The column of people, of headings of which none says more plainly that it is theirs. */
export function plainNameAmong(headings: readonly Heading[]): number | undefined {
  return columnOf(headings, NAMES);
}

/**
 * Lists of which nobody else says whose people they are, with the places of work for units; one of a sheet, and none beside a
 * list that is read.
 */
export function takeWorkplaces(
  misses: readonly SheetLayout[],
  read: readonly SheetLayout[],
): ReadonlyMap<SheetLayout, SheetLayout> {
  const sheets = new Set(read.map(({ grid }) => grid.sheet));
  const taken = new Map<SheetLayout, SheetLayout>();
  for (const layout of misses) {
    const { columns, headings, mapped, grid } = layout;
    const column = columnOf(headings, PLACES);
    if (column === undefined || mapped || sheets.has(grid.sheet)) continue;
    if (missingColumns(layout).join() !== "admission.unit") continue;
    sheets.add(grid.sheet);
    taken.set(layout, { ...layout, columns: new Map<ColumnId, number>([...columns, ["admission.unit", column]]) });
  }
  return taken;
}

function columnOf(headings: readonly Heading[], known: ReadonlySet<string>): number | undefined {
  return headings.find(({ texts }) => texts.some((text) => known.has(normaliseHeading(text))))?.column;
}

// Names in two columns, "Họ và tên đệm | Tên" or one heading over both: a person's name is what both say. Only for the reading;
// the cells themselves are cleaned one by one.

import type { CellValue } from "../model/grid";
import { cellText, isBlank } from "./cell-text";
import { classify } from "./classify";
import { normaliseHeading } from "./headings";
import type { SheetLayout } from "./sheet-layout";

const SAMPLED_ROWS = 40;
const GIVEN: readonly string[] = ["tên", "ten"];
const ONE_WORD = /^[\p{L}\p{M}'’]+$/u;

/** The layout, with the whole names in its column of names. */
export function withGivenNames(layout: SheetLayout): SheetLayout {
  const { grid, columns, firstDataRow, headingRow } = layout;
  const column = columns.get("admission.name");
  if (column === undefined || !isSplit(layout, column)) return layout;
  const headings = new Set(grid.values.slice(headingRow, firstDataRow).map((row) => cellText(row[column])));
  const join = (row: readonly CellValue[]): readonly CellValue[] => {
    const [family, given] = [row[column], row[column + 1]];
    if (typeof family !== "string" || typeof given !== "string" || isBlank(family) || isBlank(given)) return row;
    if (headings.has(cellText(family)) || family.trim().endsWith(` ${given.trim()}`)) return row;
    return row.map((value, at) => (at === column ? `${family} ${given}` : value));
  };
  const values = grid.values.map((row, at) => (at < firstDataRow ? row : join(row)));
  return { ...layout, grid: { ...grid, values }, givenNames: column + 1 };
}

/** The column on the right has the heading of given names, or none and a word beside nearly each name. */
function isSplit({ grid, headings, columns, firstDataRow }: SheetLayout, column: number): boolean {
  const right = column + 1;
  if ([...columns.values()].includes(right)) return false;
  const heading = headings.find((one) => one.column === right);
  if (heading) return heading.texts.some((text) => GIVEN.includes(normaliseHeading(text)));
  const named = grid.values.slice(firstDataRow, firstDataRow + SAMPLED_ROWS).filter((row) => !isBlank(row[column]));
  const words = named.map((row) => cellText(row[right])).filter((text) => ONE_WORD.test(text));
  return words.length * 2 > named.length && words.some((text) => classify("sex", text) === null);
}

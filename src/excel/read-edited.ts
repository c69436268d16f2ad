// A sheet that was read before, read again where it was edited: every other row is the one that is known.

import type { CellValue } from "../model/grid";
import type { EditedCells } from "./known-cells";
import { isTooLarge, type Rectangle } from "./read-values";

/** What fits in one answer; more is read as a whole sheet is. */
const MOST_CELLS = 20_000;

/** null: it has to be read whole. `sheet`: name or id. */
export async function readEdited(
  context: Excel.RequestContext,
  sheet: string,
  used: Rectangle,
  known: EditedCells,
): Promise<readonly (readonly CellValue[])[] | null> {
  const { edited, values } = known;
  if (!isExplained(used, known)) return null;
  const areas = edited.map((area) => intersection(area, used)).filter((area) => area !== null);
  if (areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS) return null;
  const blank = Array.from({ length: used.columns }, (): CellValue => "");
  const patched = values.slice(0, used.rows);
  while (patched.length < used.rows) patched.push(blank);
  const blocks = await readAreas(context, sheet, areas);
  if (blocks === null) return null;
  areas.forEach(({ row, column, columns }, index) => {
    const left = column - used.column;
    blocks[index]?.forEach((cells, at) => {
      const line = patched[row - used.row + at] ?? blank;
      patched[row - used.row + at] = [...line.slice(0, left), ...cells, ...line.slice(left + columns)];
    });
  });
  return patched;
}

/** Rows may have been written below the last one, or cleared at the end: an edit there says so. Anything else is a riddle. */
function isExplained(used: Rectangle, { used: before, edited }: EditedCells): boolean {
  if (used.row !== before.row || used.column !== before.column || used.columns !== before.columns) return false;
  const last = used.row + Math.max(used.rows, before.rows) - 1;
  return used.rows === before.rows || edited.some(({ row, rows }) => row <= last && last < row + rows);
}

function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** One round trip; none for no areas. null: too much for one answer. */
async function readAreas(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly Rectangle[],
): Promise<readonly (readonly (readonly CellValue[])[])[] | null> {
  if (areas.length === 0) return [];
  const { worksheets } = context.workbook;
  const ranges = areas.map(({ row, column, rows, columns }) =>
    worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).load({ values: true }),
  );
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const blocks = ranges.map(({ values }) => values as CellValue[][] | null);
  return blocks.every((block) => block !== null) ? blocks : null;
}

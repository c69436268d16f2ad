// Blank cells that are blank only because they are merged with the one above: Excel keeps what a merged area shows in its first cell.
// Asked for the cells alone whose blank would cost something.

import type { NamedCell } from "../model/cell-place";
import type { CellValue, Grid } from "../model/grid";
import { columnKey } from "../model/mend";

import { parseAreas } from "./parse-areas";
import { stopIfCancelled, withExcel } from "./with-excel";

/** Excel gives no answer for more than 512 merged areas: so many rows of one column hold fewer. */
const ROWS_A_QUESTION = 1_000;
const QUESTIONS_A_REQUEST = 400;

interface Question {
  readonly sheet: string;
  readonly column: number;
  /** Zero-based rows of the sheet. */
  readonly first: number;
  last: number;
  readonly rows: number[];
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  /** The first row of the merged area. */
  readonly from: number;
}

/** The grids with what merged areas show, in each of `blanks` that stands in one; null where none does. */
export async function fillMerged(
  grids: readonly Grid[],
  blanks: readonly NamedCell[],
  signal: AbortSignal,
): Promise<readonly Grid[] | null> {
  const merged = await withExcel((context) => findMerged(context, questionsOf(blanks), signal));
  if (merged.size === 0) return null;
  return grids.map((grid) => withCells(grid, merged.get(grid.sheet) ?? []));
}

function questionsOf(blanks: readonly NamedCell[]): readonly Question[] {
  const questions: Question[] = [];
  const last = new Map<string, Question>();
  for (const { sheet, cell } of blanks) {
    for (const { row, column } of parseAreas(cell) ?? []) {
      const key = columnKey({ sheet, row, column });
      const known = last.get(key);
      if (known && row >= known.first && row < known.first + ROWS_A_QUESTION) {
        known.last = Math.max(known.last, row);
        known.rows.push(row);
      } else {
        const question = { sheet, column, first: row, last: row, rows: [row] };
        last.set(key, question);
        questions.push(question);
      }
    }
  }
  return questions;
}

/** By sheet, those of the cells that are merged with one above them in their column. */
async function findMerged(
  context: Excel.RequestContext,
  questions: readonly Question[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly FilledCell[]>> {
  const found = new Map<string, FilledCell[]>();
  let open = questions;
  while (open.length > 0) {
    stopIfCancelled(signal);
    const asked = open.slice(0, QUESTIONS_A_REQUEST);
    open = open.slice(QUESTIONS_A_REQUEST);
    const answers = asked.map(({ sheet, column, first, last }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(first, column, last - first + 1, 1)
        .getMergedAreasOrNullObject()
        .load(["areas/items/rowIndex", "areas/items/rowCount", "areas/items/columnIndex"]),
    );
    await context.sync();
    asked.forEach((question, index) => {
      const answer = answers[index];
      if (!answer || answer.isNullObject) return;
      const cells = mergedCells(question, answer.areas.items);
      if (cells.length > 0) found.set(question.sheet, [...(found.get(question.sheet) ?? []), ...cells]);
    });
  }
  return found;
}

/** An area that begins in another column shows what belongs there. */
function mergedCells({ rows, column }: Question, areas: readonly Excel.Range[]): FilledCell[] {
  const tops = new Map<number, number>();
  for (const { rowIndex, rowCount, columnIndex } of areas) {
    if (columnIndex !== column) continue;
    for (let row = rowIndex + 1; row < rowIndex + rowCount; row += 1) tops.set(row, rowIndex);
  }
  return rows.flatMap((row) => {
    const from = tops.get(row);
    return from === undefined ? [] : [{ row, column, from }];
  });
}

function withCells(grid: Grid, cells: readonly FilledCell[]): Grid {
  if (cells.length === 0) return grid;
  const values = [...grid.values];
  const copied = new Map<number, CellValue[]>();
  for (const { row, column, from } of cells) {
    const at = row - grid.row;
    const held = grid.values[at];
    const shown = grid.values[from - grid.row]?.[column - grid.column];
    if (held === undefined || shown === undefined || held[column - grid.column] !== "") continue;
    const line = copied.get(at) ?? [...held];
    line[column - grid.column] = shown;
    copied.set(at, line);
    values[at] = line;
  }
  return { ...grid, values };
}

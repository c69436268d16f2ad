// The rows of a column as ranges: what an issue names that is said once for many cells.

import { MOST_RANGES } from "../../src/model/issue";
import { cellsOfRuns, createRowRuns, firstRow, type RowRuns, seeRow } from "../../src/model/row-runs";

const place = (row: number): { sheet: string; cell: string } => ({ sheet: "S", cell: `F${String(row + 1)}` });

function runsOf(rows: readonly number[]): RowRuns {
  const runs = createRowRuns();
  for (const row of rows) seeRow(runs, row);
  return runs;
}

const everyOther = (count: number): number[] => Array.from({ length: count }, (_, index) => 2 * index);

it.each([
  ["nothing", [], undefined],
  ["a single row", [4], undefined],
  ["the first rows", [0, 1], { ranges: ["F1:F2"], rest: 0 }],
  ["the second row and the third", [1, 2], { ranges: ["F2:F3"], rest: 0 }],
  ["two neighbours", [4, 5], { ranges: ["F5:F6"], rest: 0 }],
  ["two apart", [4, 6], { ranges: ["F5", "F7"], rest: 0 }],
  ["a run, one, a run", [0, 1, 2, 5, 8, 9], { ranges: ["F1:F3", "F6", "F9:F10"], rest: 0 }],
])("names %s", (_, rows, cells) => {
  expect(cellsOfRuns(runsOf(rows), place)).toEqual(cells);
});

it("names so many ranges and counts what stands elsewhere, also beside the last of them", () => {
  const rows = everyOther(MOST_RANGES);
  const last = 2 * (MOST_RANGES - 1);
  expect(cellsOfRuns(runsOf(rows), place)).toMatchObject({ rest: 0 });
  const more = runsOf([...rows, last + 1, last + 5, last + 6]);
  expect([more.count, firstRow(more), cellsOfRuns(more, place)?.rest]).toEqual([MOST_RANGES + 3, 0, 2]);
  expect(cellsOfRuns(more, place)?.ranges.at(-1)).toBe(`F${String(last + 1)}:F${String(last + 2)}`);
});

it("knows the first row, or that there is none", () => {
  expect([[], [0], [3, 5]].map((rows) => firstRow(runsOf(rows)))).toEqual([-1, 0, 3]);
});

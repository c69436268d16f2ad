// Rows that all sheets share: the frame keeps its width in narrow tables, long texts are parted.

import { closingRows, paragraphRows } from "../../src/report/layout";

const spans = (columns: readonly number[]): number[] =>
  (closingRows(columns)[2] ?? []).flatMap((cell) => (cell ? [cell.columns ?? 1] : []));

it.each([
  ["a wide table: the fewest columns that are wide enough", [6, 40, 10, 10, 10, 10, 10, 10], [2, 4]],
  ["a narrow table: half of the width each", [6, 26, 10, 10, 10], [2, 3]],
  ["a narrow table whose middle lies in a wide column: room for the words of either", [6, 29, 23, 24], [2, 2]],
  ["two columns", [30, 30], [1, 1]],
])("%s", (_what, columns, blocks) => {
  expect(spans(columns)).toEqual(blocks);
});

it("a paragraph of many lines takes several rows, so that no row is taller than Excel lets it be", () => {
  expect(paragraphRows([50, 50], "x".repeat(1_400), "prose")).toHaveLength(1);
  const rows = paragraphRows([50, 50], "x".repeat(4_000), "prose");
  expect(rows).toHaveLength(3);
  expect(rows[0]?.[0]).toMatchObject({ columns: 2, rows: 3 });
});

// The sheet "Xếp hạng": the level directly below, best first, with bars, a chart against the due share, and equal ranks.

import { printedPages } from "../../src/excel/printed-pages";
import { finish } from "../../src/model/progress";
import { describeRanking } from "../../src/report/describe-ranking";
import { buildBoard, day, type UnitSpec } from "../indicators/board-builder";
import { reported } from "./reported";
import { seedBoard } from "./seed-board";
import { shapeFaults, sheetLines } from "./sheet-text";

const SCOPE = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
} as const;

function boardOf(...done: readonly (number | null)[]) {
  const units = done.map((count, at): UnitSpec => ({
    name: `Xã ${String(at + 1)}`,
    ...(count === null ? {} : { plans: { "2021": 10 } }),
  }));
  const admissions = done.map((count, at) => ({ unit: `Xã ${String(at + 1)}`, on: "1/2/2021", times: count ?? 1 }));
  return buildBoard({ units, admissions });
}

it("ranks the units directly below, the best first; equal shares share a rank", () => {
  const sheet = describeRanking(reported(boardOf(2, 8, 8, null, 12), SCOPE));
  const first = sheet.headings?.first ?? 0;
  expect(sheetLines(sheet).slice(first, first + 6)).toEqual([
    "Hạng | Đơn vị | Kế hoạch | Kết nạp | Tỷ lệ (%) | Tiến độ cần đạt (%) | So với tiến độ (±%) | Mức đạt",
    "1 | Xã 5 | 10 | 12 | 1.2 | 0.5 | 0.7 | từ 100 % trở lên",
    "2 | Xã 2 | 10 | 8 | 0.8 | 0.5 | 0.3 | từ 50 đến dưới 100 %",
    "2 | Xã 3 | 10 | 8 | 0.8 | 0.5 | 0.3 | từ 50 đến dưới 100 %",
    "4 | Xã 1 | 10 | 2 | 0.2 | 0.5 | -0.3 | dưới 50 %",
    "1 đơn vị trực thuộc không có kế hoạch hoặc kế hoạch bằng 0 nên không xếp hạng.",
  ]);
  const rows = { first: first + 1, last: first + 4 };
  expect(sheet.bars).toEqual([{ column: 4, rows }]);
  expect(sheet.charts).toMatchObject([
    { kind: "columns", rows, categories: 1, series: [{ column: 4 }, { column: 5 }] },
  ]);
  expect(shapeFaults(sheet)).toEqual([]);
});

it("keeps the rows below its chart empty, and above the table", async () => {
  const { board, scope } = await seedBoard("004-ha-noi");
  const sheet = describeRanking(reported(board, scope));
  const [chart] = sheet.charts ?? [];
  if (!chart) throw new Error("no chart");
  const { row, rows } = chart.place;
  expect(sheetLines(sheet).slice(row, row + rows)).toEqual(Array.from({ length: rows }, () => ""));
  expect(row + rows).toBeLessThanOrEqual(sheet.headings?.first ?? 0);
});

it.each([3, 8, 9, 18, 59, 80])("prints the chart of %i units below the title, on the first page", (units) => {
  const sheet = describeRanking(reported(boardOf(...Array.from({ length: units }, (_, at) => at)), SCOPE));
  const { breaks } = finish(printedPages(sheet));
  expect(breaks.filter((row) => row < (sheet.headings?.first ?? 0))).toEqual([]);
});

it.each([
  [4, 16, "the table stands whole below it"],
  [6, 14, "the table stands whole below it"],
  [8, 12, "the table stands whole below it"],
  [9, 21, "it has the page, and the table begins on the next"],
  [30, 21, "it has the page, and the table begins on the next"],
])("gives the chart of %i units %i rows: %s", (units, rows) => {
  const sheet = describeRanking(reported(boardOf(...Array.from({ length: units }, () => 5)), SCOPE));
  expect(sheet.charts?.[0]?.place.rows).toBe(rows);
});

it.each([
  ["one unit", 1],
  ["more units than can be told apart", 81],
])("draws no chart of %s", (_, units) => {
  const sheet = describeRanking(reported(boardOf(...Array.from({ length: units }, () => 5)), SCOPE));
  expect(sheet.charts).toBeUndefined();
  expect(sheet.bars).toHaveLength(1);
});

it("says that nobody has a plan", () => {
  const sheet = describeRanking(reported(boardOf(null), SCOPE));
  expect(sheetLines(sheet)).toContain("Chưa có đơn vị trực thuộc nào có kế hoạch để xếp hạng.");
  expect(sheet.bars).toBeUndefined();
});

// Native charts of a written sheet: drawn over the room kept for them, redrawn and not heaped up, and none of the person's touched.

import type { Sheet as Described } from "../../src/report/sheet";
import { openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

function charted(keys: readonly string[]): Described {
  const plain = summaryOf(keys);
  const first = plain.notes?.firstRow ?? 0;
  const empty = plain.columns.map(() => null);
  return {
    ...plain,
    rows: [...plain.rows, ...Array.from({ length: 6 }, () => empty)],
    charts: [
      {
        kind: "columns",
        title: "Tỷ lệ",
        rows: { first, last: first + keys.length - 1 },
        categories: 0,
        series: [
          { name: "Tỷ lệ hoàn thành", column: 1 },
          { name: "Tiến độ", column: 1 },
        ],
        format: "0%",
        place: { row: plain.rows.length + 1, column: 0, rows: 4, columns: plain.columns.length },
      },
    ],
  };
}

let excel: ExcelRoom;
beforeEach(() => {
  excel = openExcelRoom();
});

it("draws columns with a line, named, titled and over the rows kept free", async () => {
  const { name } = await excel.write(charted(["01|A", "02|B"]));
  const charts = excel.sheet(name).charts;
  expect(charts.map((chart) => [chart.name, chart.title.text, chart.type])).toEqual([
    ["PDV 1", "Tỷ lệ", "ColumnClustered"],
  ]);
  expect(charts[0]?.series.map((series) => [series.name, series.chartType])).toEqual([
    ["Tỷ lệ hoàn thành", null],
    ["Tiến độ", "LineMarkers"],
  ]);
});

it("marks no points of a line through many units", async () => {
  const { name } = await excel.write(charted(Array.from({ length: 40 }, (_, at) => `${String(at)}|U${String(at)}`)));
  expect(excel.sheet(name).charts[0]?.series[1]?.chartType).toBe("Line");
});

it("replaces its own chart when the sheet is rewritten, and leaves one of the person's", async () => {
  const { name } = await excel.write(charted(["01|A", "02|B"]));
  const [own] = excel.sheet(name).charts;
  if (own) excel.sheet(name).charts.push({ ...own, id: "{person}", name: "Biểu đồ của tôi" });
  await excel.write(charted(["01|A", "02|B", "03|C"]));
  expect(
    excel
      .sheet(name)
      .charts.map((chart) => chart.name)
      .sort(),
  ).toEqual(["Biểu đồ của tôi", "PDV 1"]);
});

it("moves the chart down with the rows of notes whose unit is gone", async () => {
  const { name } = await excel.write(charted(["01|A", "02|B"]));
  const before = excel.sheet(name).charts[0]?.top;
  expect(before).toBeDefined();
  excel.type(`'${name}'!${noteOf(charted(["01|A", "02|B"]), 1)}`, "đã nhắc");
  await excel.write(charted(["01|A"]));
  // One unit fewer and one row for its note: the chart stays on the same rows.
  expect(excel.sheet(name).charts[0]?.top).toEqual(before);
});

function noteOf(sheet: Described, index: number): string {
  const { column, firstRow } = sheet.notes ?? { column: 0, firstRow: 0 };
  return `${String.fromCharCode(65 + column)}${String(firstRow + index + 1)}`;
}

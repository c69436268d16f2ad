// The sheet "Tiến độ": months with what was due by then, years of the term with their sum, and charts beside both.

import { finish } from "../../src/model/progress";
import type { Scope } from "../../src/indicators/report-scope";
import { describeProgress } from "../../src/report/describe-progress";
import { buildBoard, day, type BoardSpec } from "../indicators/board-builder";
import { reported } from "./reported";
import { seedBoard } from "./seed-board";
import { shapeFaults, sheetLines } from "./sheet-text";

const YEAR: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("15/3/2021"),
};
const SPEC: BoardSpec = {
  units: [{ name: "A", plans: { "2020": 10, "2021": 24, "2020-2025": 120 } }],
  admissions: [
    { unit: "A", on: "1/1/2021", times: 4 },
    { unit: "A", on: "15/3/2021", times: 2 },
    { unit: "A", on: "16/3/2021", times: 9 },
    { unit: "A", on: "2/2/2020", times: 5 },
    { unit: "A", on: "31/12/2020", times: 7 },
  ],
};

it("counts month by month up to the as-of date, against what is due and the year before", () => {
  const sheet = finish(describeProgress(reported(buildBoard(SPEC), YEAR)));
  const lines = sheetLines(sheet);
  const first = lines.indexOf("Kết quả từng tháng năm 2021");
  expect(lines.slice(first + 1, first + 6)).toEqual([
    "Tháng | Trong tháng | Lũy kế | Tiến độ cần đạt (người) | Tỷ lệ lũy kế (%) | Lũy kế cùng kỳ trước",
    "Tháng 1 | 4 | 4 | 2 | 0.1667 | 0",
    "Tháng 2 | 0 | 4 | 4 | 0.1667 | 5",
    "Tháng 3 | 2 | 6 | 5 | 0.25 | 5",
    "Tháng 4 |  |  | 8 |  | ",
  ]);
  expect(lines[first + 13]).toBe("Tháng 12 |  |  | 24 |  | ");
  expect(sheet.charts?.[0]).toMatchObject({ rows: { first: first + 2, last: first + 13 }, place: { row: first + 1 } });
  expect(shapeFaults(sheet)).toEqual([]);
});

it("adds the years of the term up to the whole term", () => {
  const sheet = finish(describeProgress(reported(buildBoard(SPEC), YEAR)));
  const lines = sheetLines(sheet);
  const first = lines.indexOf("Kết quả từng năm của nhiệm kỳ 2020-2025");
  expect(lines.slice(first + 1, first + 8)).toEqual([
    "Năm | Kế hoạch | Kết nạp | Tỷ lệ (%) | Vượt (+), hụt (−) | Còn phải kết nạp",
    "Năm 2021 | 24 | 6 | 0.25 | -0.75 | 18",
    "Năm 2022 | – | – | – | – | –",
    "Năm 2023 | – | – | – | – | –",
    "Năm 2024 | – | – | – | – | –",
    "Năm 2025 | – | – | – | – | –",
    "Cả nhiệm kỳ | 120 | 6 | 0.05 | -0.95 | 114",
  ]);
});

it("shows the years of the plan where no term is known, and no table of a single year", () => {
  const years = (plans: Record<string, number>): string[] =>
    sheetLines(finish(describeProgress(reported(buildBoard({ ...SPEC, units: [{ name: "A", plans }] }), YEAR)))).filter(
      (line) => /^Năm \d/u.test(line),
    );
  expect(years({ "2020": 10, "2021": 24 })).toEqual([
    "Năm 2020 | 10 | 12 | 1.2 | 0.2 | 0",
    "Năm 2021 | 24 | 6 | 0.25 | -0.75 | 18",
  ]);
  expect(years({ "2021": 24 })).toEqual([]);
});

it("gives the years of the term that Hà Nội reports", async () => {
  const { board, scope } = await seedBoard("004-ha-noi-term");
  const lines = sheetLines(finish(describeProgress(reported(board, scope))));
  expect(lines.filter((line) => /^Năm \d|^Cả/u.test(line))).toHaveLength(6);
  expect(lines.find((line) => line.startsWith("Cả nhiệm kỳ"))).toMatch(/\| 55000 \| 64998 \| 1.1818/u);
});

it("says that without a list of people nothing is told of the months", () => {
  const board = buildBoard({ units: [{ name: "A", plans: { "2021": 5 } }] });
  expect(sheetLines(finish(describeProgress(reported(board, YEAR))))).toContain(
    "Không có danh sách từng người của năm này nên không chia được theo tháng.",
  );
});

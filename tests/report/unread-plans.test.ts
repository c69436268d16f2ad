// A plan that is typed and can't be read is not one that is missing: every sheet, the report and the functions tell the two apart.

import { finish } from "../../src/model/progress";
import { headline } from "../../src/actions/headline";
import { behindRows, summaryRows } from "../../src/functions/spilled-rows";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { summary } from "../../src/indicators/summary";
import type { Board } from "../../src/model/board";
import type { CellValue, Grid } from "../../src/model/grid";
import { parsePeriod } from "../../src/model/period";
import { describeFollowUp } from "../../src/report/describe-follow-up";
import { describeProgress } from "../../src/report/describe-progress";
import { describeRanking } from "../../src/report/describe-ranking";
import { describeSummary } from "../../src/report/describe-summary";
import { narrative } from "../../src/report/narrative/narrative";
import { buildBoard, day, type UnitSpec } from "../indicators/board-builder";
import { makeGrid, read, UNIT_HEADINGS } from "../intake/grids";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const UNITS: readonly UnitSpec[] = [
  { name: "Xã Một", plans: { "2021": 10 } },
  { name: "Xã Hai", plans: { "2021": "unread" } },
  { name: "Xã Ba" },
  { name: "Xã Bốn", plans: { "2021": 0 } },
];

function boardOf(units: readonly UnitSpec[] = UNITS): Board {
  return buildBoard({ units, admissions: units.map(({ name }) => ({ unit: name, on: "1/2/2021", times: 2 })) });
}

function scopeOf(board: Board, period = "2021"): Scope {
  const scope = resolveScope(board, parsePeriod(period), day("30/6/2021"));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

const board = boardOf();
const scope = scopeOf(board);
const about = reported(board, scope);
const lonely = boardOf([{ name: "Xã Hai", plans: { "2021": "unread" } }, { name: "Xã Ba" }]);
const words = (one: Board): string =>
  narrative(one, scope, null)
    .sentences.map(({ text }) => text)
    .join("\n");

describe("the sheets", () => {
  it("say in the summary which plan can't be read, and that the sum lacks it", () => {
    const lines = sheetLines(finish(describeSummary(about)));
    expect(lines.find((line) => line.includes("Xã Hai"))).toContain("không đọc được");
    expect(lines.find((line) => line.includes("| Xã Ba"))).toContain("Xã Ba | – | 2 | –");
    expect(lines).toContain("2 đơn vị không có kế hoạch hoặc kế hoạch bằng 0 nên không có tỷ lệ (–).");
    expect(lines.join("\n")).toContain("1 ô kế hoạch không đọc được nên chưa cộng vào kế hoạch");
    expect(sheetLines(finish(describeSummary(reported(lonely, scope)))).join("\n")).toContain(
      "Đã kết nạp 4 đảng viên; kế hoạch có ghi nhưng không đọc được nên chưa tính tỷ lệ.",
    );
  });

  it("tell a plan of nobody from none in the headline of the summary", () => {
    const zero = boardOf([{ name: "Xã Bốn", plans: { "2021": 0 } }]);
    expect(sheetLines(finish(describeSummary(reported(zero, scope)))).join("\n")).toContain(
      "kế hoạch bằng 0 nên không tính",
    );
  });

  it("name those that the ranking and the follow-up leave out", () => {
    expect(sheetLines(describeRanking(about))).toEqual(
      expect.arrayContaining([
        "2 đơn vị trực thuộc không có kế hoạch hoặc kế hoạch bằng 0 nên không xếp hạng.",
        "1 đơn vị trực thuộc có kế hoạch không đọc được nên chưa xếp hạng: Xã Hai.",
      ]),
    );
    expect(sheetLines(describeRanking(reported(lonely, scope))).join("\n")).toContain("chưa xếp hạng: Xã Hai.");
    expect(sheetLines(finish(describeFollowUp(about)))).toContain(
      "Chưa xét vì kế hoạch không đọc được: 1 đơn vị (Xã Hai).",
    );
  });

  it("say so in the table of years", () => {
    const years = boardOf([{ name: "Xã Một", plans: { "2020": 7, "2021": "unread" } }]);
    const lines = sheetLines(finish(describeProgress(reported(years, scope))));
    expect(lines.find((line) => line.startsWith("Năm 2021 | "))).toContain("không đọc được");
  });
});

it("the report says which plans it could not read", () => {
  expect(words(board)).toContain("Kế hoạch này chưa gồm 1 ô kế hoạch không đọc được.");
  expect(words(board)).toContain("2 đơn vị trực thuộc không có kế hoạch hoặc kế hoạch bằng 0 nên không xét tỷ lệ.");
  expect(words(board)).toContain("Kế hoạch của 1 đơn vị trực thuộc không đọc được nên chưa xét tỷ lệ: Xã Hai.");
  expect(words(lonely)).toContain("; kế hoạch có ghi nhưng không đọc được nên chưa tính tỷ lệ.");
  expect(words(boardOf([{ name: "Xã Ba" }]))).toContain("; chưa có kế hoạch để tính tỷ lệ.");
});

it("the functions that spill and the pane tell them apart", () => {
  const rows = summary(board, null, scope);
  expect(summaryRows(board, rows, false).map((row) => row[2])).toEqual([10, "không đọc được", "–", 0]);
  expect(behindRows(board, rows.slice(1, 2), false)[0]?.[2]).toBe("không đọc được");
  const planned = { ...board, settings: { ...board.settings, period: scope.period } };
  expect(headline({ board: planned })).toMatchObject({ unplanned: 1, zeroPlanned: 1, unreadPlans: 1 });
});

it("the reader keeps that a cell held something, and forgets it where another sheet has the plan", () => {
  const rows = (...plans: readonly CellValue[]) =>
    plans.map((plan, at) => [`0${String(at)}`, `Xã ${String(at)}`, "", plan]);
  const sheet = (name: string, ...plans: readonly CellValue[]) => makeGrid(name, [UNIT_HEADINGS, ...rows(...plans)]);
  const unreadOf = (...grids: readonly Grid[]) => read(grids).board.units.map((unit) => [...unit.unreadPlans]);
  expect(unreadOf(sheet("A", "khoảng chục", "", "chưa giao", 4))).toEqual([["2017"], [], [], []]);
  expect(unreadOf(sheet("A", -3, "#REF!", 1.5))).toEqual([["2017"], ["2017"], ["2017"]]);
  expect(unreadOf(sheet("A", "?", "?", 3), sheet("B", 7, "", "?"))).toEqual([[], ["2017"], []]);
});

// What the sheets say where a number was typed for some units and left blank for others.

import type { Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { finish } from "../../src/model/progress";
import { describeComposition } from "../../src/report/describe-composition";
import { describeFollowUp } from "../../src/report/describe-follow-up";
import { describeForm2 } from "../../src/report/describe-form-2";
import { describeRanking } from "../../src/report/describe-ranking";
import { describeReport } from "../../src/report/describe-report";
import { describeShares } from "../../src/report/describe-shares";
import { describeSummary } from "../../src/report/describe-summary";
import type { Sheet } from "../../src/report/sheet";
import { buildBoard, day } from "../indicators/board-builder";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const SCOPE: Scope = {
  period: { kind: "year", year: 2016 },
  start: day("1/1/2016"),
  end: day("31/12/2016"),
  asOf: day("31/12/2016"),
};

/** Numbers of 2015 and of 2016 by unit; each has a plan of 10. */
function boardOf(numbers: Readonly<Record<string, readonly [number | null, number | null]>>, plans = true): Board {
  const units = ["Xã A", "Xã B", "Xã C"].map((name) => ({
    name,
    under: "Huyện",
    ...(plans && { plans: { "2016": 10 } }),
  }));
  const board = buildBoard({ units: [{ name: "Huyện" }, ...units] });
  return {
    ...board,
    units: board.units.map((unit) => {
      const typed = numbers[unit.name] ?? [null, null];
      return {
        ...unit,
        totals: new Map(typed.flatMap((number, at) => (number === null ? [] : [[String(2015 + at), number]]))),
      };
    }),
  };
}

const textOf = (sheet: Sheet): string => sheetLines(sheet).join("\n");
const BLANK = "cột “Kết nạp <năm>” trong danh sách đơn vị còn ô trống (2016: Xã C)";
const NOT_JUDGED = /Chưa rõ số kết nạp của 1 đơn vị có kế hoạch nên chưa xét tỷ lệ .*: Xã C\./u;

describe("one blank cell", () => {
  const told = reported(boardOf({ "Xã A": [null, 12], "Xã B": [null, 3] }), SCOPE);
  it("leaves the total open, with its reason, and ranks the others", () => {
    const summary = textOf(finish(describeSummary(told)));
    expect(summary).toContain(BLANK);
    expect(summary).toMatch(NOT_JUDGED);
    expect(summary).toMatch(/TỔNG CỘNG \| 30 \| – \| – /iu);
    expect(summary).toMatch(/Xã C \| 10 \| – \| – /u);
    expect(summary).toContain("Có 1/2 đơn vị");
    expect(summary).not.toContain("không có kế hoạch");
    const ranking = textOf(describeRanking(told));
    expect(ranking).toMatch(/1 \| Xã A \| 10 \| 12/u);
    expect(ranking).toMatch(NOT_JUDGED);
    expect(ranking).not.toContain("không có kế hoạch");
  });
  it("calls nobody behind or without admissions who is not told", () => {
    const sheet = textOf(finish(describeFollowUp(told)));
    expect(sheet).toMatch(/1 \| Xã B \| 10 \| 3/u);
    expect(sheet).toMatch(NOT_JUDGED);
    expect(sheet).not.toMatch(/\d \| Xã C/u);
  });
  it("is told in the prose, whose counts are those of the others", () => {
    const sheet = textOf(finish(describeReport(told)));
    expect(sheet).toContain(BLANK);
    expect(sheet).toMatch(NOT_JUDGED);
    expect(sheet).toContain("Trong số 2 đơn vị trực thuộc có kế hoạch");
    expect(sheet).not.toContain("không có kế hoạch");
    expect(sheet).not.toContain("chưa kết nạp được đảng viên nào");
    expect(sheet).not.toMatch(/PDV\.BEHIND/u);
    expect(sheet).toContain("SUM(ISNUMBER(p)*(p>0)*ISTEXT(INDEX(PDV.SUMMARY(");
  });
  it("leaves the forms and the composition blank, with its reason", () => {
    const form = textOf(describeForm2(told));
    expect(form).toContain(BLANK);
    expect(form).toMatch(/>Nữ \| {2}\|/u);
    expect(textOf(describeShares(told))).toContain(BLANK);
    const table = textOf(finish(describeComposition(told)));
    expect(table).toContain(BLANK);
    expect(table).toMatch(/Xã C \| {2}\|/u);
  });
});

it("a number of the whole alone leaves the units below it open", () => {
  const whole = reported(boardOf({ Huyện: [null, 20] }), SCOPE);
  const ranking = textOf(describeRanking(whole));
  expect(ranking).toMatch(/Chưa rõ số kết nạp của 3 đơn vị có kế hoạch .*: Xã A, Xã B, Xã C\./u);
  expect(ranking).not.toContain("Chưa có đơn vị trực thuộc nào có kế hoạch");
  const followUp = textOf(finish(describeFollowUp(whole)));
  expect(followUp).toMatch(/Chưa rõ số kết nạp của 3 đơn vị/u);
  expect(followUp).not.toContain("Không có đơn vị nào chậm tiến độ");
  expect(followUp).not.toContain("Không có đơn vị nào có kế hoạch lớn hơn 0");
  const below = textOf(finish(describeSummary({ ...whole, unit: 1 })));
  expect(below).toContain("chỉ ghi số chung ở đơn vị cấp trên (2016: Huyện)");
});

it("one blank cell of the year before leaves its unit without a comparison", () => {
  const years = boardOf({ "Xã A": [6, 12], "Xã B": [4, 3], "Xã C": [null, 5] });
  const sheet = textOf(finish(describeSummary(reported(years, SCOPE))));
  expect(sheet).toContain("Cùng kỳ trước: Chưa biết số kết nạp");
  expect(sheet).toMatch(/Xã A \|.*\| 6 \| 1 \|/u);
  expect(sheet).toMatch(/Xã C \|.*\| – \| – \|/u);
  expect(textOf(finish(describeReport(reported(years, SCOPE))))).toContain("còn ô trống (2015: Xã C)");
});

// A term whose first years no list tells of: no sheet shows a figure of it as if they had been years without admissions, and each
// says which years are missing.

import type { Scope } from "../../src/indicators/report-scope";
import { finish } from "../../src/model/progress";
import { describeComposition } from "../../src/report/describe-composition";
import { describeFollowUp } from "../../src/report/describe-follow-up";
import { describeForm2 } from "../../src/report/describe-form-2";
import { describeForm2b } from "../../src/report/describe-form-2b";
import { describeRanking } from "../../src/report/describe-ranking";
import { describeShares } from "../../src/report/describe-shares";
import { describeSummary } from "../../src/report/describe-summary";
import { narrative } from "../../src/report/narrative/narrative";
import { buildBoard, day } from "../indicators/board-builder";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const TERM: Scope = {
  period: { kind: "term", from: 2015, to: 2020 },
  start: day("1/1/2016"),
  end: day("31/12/2020"),
  asOf: day("31/12/2020"),
};
const board = buildBoard({
  units: ["A", "B"].map((name) => ({ name, plans: { "2015-2020": 100 } })),
  admissions: ["5/5/2018", "6/6/2020"].map((on) => ({ unit: "A", on, sex: "female", times: 30 })),
});
const about = reported(board, TERM, []);
const MISSING = "Chưa có số liệu kết nạp của năm 2016, 2017 nên chưa tính được kết quả của cả nhiệm kỳ 2015-2020";

it.each([
  ["Tổng hợp", () => finish(describeSummary(about))],
  ["Xếp hạng", () => describeRanking(about)],
  ["Đôn đốc", () => finish(describeFollowUp(about))],
  ["Cơ cấu", () => finish(describeComposition(about))],
  ["Biểu 2", () => describeForm2(about)],
  ["Biểu 2B", () => describeForm2b(about)],
  ["Cơ cấu chung", () => describeShares(about)],
])("%s names the years", (_, describe) => {
  const text = sheetLines(describe()).join("\n");
  expect(text).toContain(MISSING);
  expect(text).not.toMatch(/Không có đơn vị nào chậm|Chưa có đơn vị trực thuộc nào có kế hoạch/u);
});

it("the report names the years and tells nothing that needs them", () => {
  const { sentences } = narrative(board, TERM, null);
  expect(sentences.map(({ id }) => id)).toEqual(["result", "dormant"]);
  expect(sentences[0]?.text).toContain(MISSING);
});

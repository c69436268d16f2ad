// Sheets about one unit: it and those below it, and nobody else.

import { resolveScope } from "../../src/indicators/report-scope";
import { describeComposition } from "../../src/report/describe-composition";
import { describeFollowUp } from "../../src/report/describe-follow-up";
import { describeForm2 } from "../../src/report/describe-form-2";
import { describeForm2b } from "../../src/report/describe-form-2b";
import { describeReport } from "../../src/report/describe-report";
import { describeSummary } from "../../src/report/describe-summary";
import type { Reported } from "../../src/report/reported";
import type { Sheet } from "../../src/report/sheet";
import { buildBoard } from "../indicators/board-builder";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const plans = { "2021": 4 };
const board = buildBoard({
  units: [
    { name: "Đảng bộ tỉnh" },
    { name: "Huyện A", under: "Đảng bộ tỉnh" },
    { name: "Xã A1", under: "Huyện A", plans },
    { name: "Xã A2", under: "Huyện A", plans },
    { name: "Huyện B", under: "Đảng bộ tỉnh" },
    { name: "Xã B1", under: "Huyện B", plans },
  ],
  admissions: [
    { unit: "Xã A1", on: "1/2/2021", sex: "female", ethnicity: "tay" },
    { unit: "Xã A2", on: "1/2/2021", sex: "female", ethnicity: "tay" },
    { unit: "Xã B1", on: "1/2/2021", times: 3, sex: "male", ethnicity: "kinh" },
  ],
});
const scope = resolveScope(board);
if (!scope.ok) throw new Error(scope.reason);
const HUYEN_A = reported(board, scope.value, [], 1);

const SHEETS: readonly (readonly [string, (about: Reported) => Sheet])[] = [
  ["Tổng hợp", describeSummary],
  ["Cơ cấu", describeComposition],
  ["Đôn đốc", describeFollowUp],
  ["Biểu 2-BTCTW", describeForm2],
  ["Biểu 2B-BTCTW", describeForm2b],
  ["Báo cáo", describeReport],
];

it.each(SHEETS)("%s names the unit, under the name of the organisation that issues it", (_, describe) => {
  const text = sheetLines(describe(HUYEN_A)).join("\n");
  expect(text).toContain("ĐẢNG BỘ TỈNH");
  expect(text).toContain("(Huyện A – số liệu tính đến ngày 28/02/2021)");
  expect(text).not.toMatch(/Huyện B|Xã B1/u);
});

it("counts the unit and those below it alone", () => {
  const lines = (describe: (about: Reported) => Sheet): string => sheetLines(describe(HUYEN_A)).join("\n");
  expect(lines(describeSummary)).toMatch(/Tổng cộng \| 8 \| 2 \| 0.25/u);
  expect(lines(describeSummary)).toContain("1 | Xã A1 | 4 | 1");
  expect(lines(describeComposition)).toMatch(/Tổng cộng \| 2 \| 2/u);
  expect(lines(describeForm2)).toContain("I | Tổng số đảng viên mới kết nạp | 2");
  expect(lines(describeForm2b)).toMatch(/Tày \| 2 \| 2 \| 1/u);
  expect(lines(describeReport)).toContain("Huyện A đã kết nạp được 2 đảng viên");
});

// Sheets about one unit: it and those below it, and nobody else.

import { finish } from "../../src/model/progress";
import type { SheetKey } from "../../src/model/sheet-key";
import { describeOne } from "../../src/report/describe-all";
import { resolveScope } from "../../src/indicators/report-scope";
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

const SHEETS = ["summary", "composition", "follow-up", "form-2", "form-2b", "narrative"] as const;

function textOf(key: SheetKey): string {
  return sheetLines(finish(describeOne(key, HUYEN_A))).join("\n");
}

it.each(SHEETS)("%s names the unit, under the name of the organisation that issues it", (key) => {
  const text = textOf(key);
  expect(text).toContain("ĐẢNG BỘ TỈNH");
  expect(text).toContain("(Huyện A – số liệu tính đến ngày 28/02/2021)");
  expect(text).not.toMatch(/Huyện B|Xã B1/u);
});

it("counts the unit and those below it alone", () => {
  expect(textOf("summary")).toMatch(/Tổng cộng \| 8 \| 2 \| 0.25/u);
  expect(textOf("summary")).toContain("1 | Xã A1 | 4 | 1");
  expect(textOf("composition")).toMatch(/Tổng cộng \| 2 \| 2/u);
  expect(textOf("form-2")).toContain("I | Tổng số đảng viên mới kết nạp | 2");
  expect(textOf("form-2b")).toMatch(/Tày \| 2 \| 2 \| 1/u);
  expect(textOf("narrative")).toContain("Huyện A đã kết nạp được 2 đảng viên");
});

// The sheet "Đôn đốc": who is behind and how urgently, who admitted nobody for years, and the sentence to be copied.

import { finish } from "../../src/model/progress";
import type { Scope } from "../../src/indicators/report-scope";
import { describeFollowUp } from "../../src/report/describe-follow-up";
import { buildBoard, day, type AdmissionSpec } from "../indicators/board-builder";
import { roleLines, shapeFaults, sheetLines } from "./sheet-text";
import { reported } from "./reported";

const SCOPE: Scope = {
  period: { kind: "year", year: 2017 },
  start: day("1/1/2017"),
  end: day("31/12/2017"),
  asOf: day("31/10/2017"),
};
const on = "5/10/2017";
const plans = { "2017": 10 };

const UNITS = [
  { name: "Đảng bộ huyện" },
  { name: "Đảng bộ xã", under: "Đảng bộ huyện" },
  { name: "Chi bộ Một", under: "Đảng bộ xã", plans },
  { name: "Chi bộ Hai", under: "Đảng bộ xã", plans },
  { name: "Chi bộ Ba", under: "Đảng bộ huyện", plans },
  { name: "Chi bộ Bốn", under: "Đảng bộ huyện" },
];

function sheetOf(admissions: readonly AdmissionSpec[], scope = SCOPE) {
  return finish(describeFollowUp(reported(buildBoard({ units: UNITS, admissions }), scope)));
}

it("lists the units behind, worst first, with what each must still do", () => {
  const sheet = sheetOf([
    { unit: "Chi bộ Một", on, times: 4 },
    { unit: "Chi bộ Ba", on, times: 6 },
    { unit: "Chi bộ Bốn", on, times: 1 },
    { unit: "Chi bộ Hai", on: "5/10/2014", times: 3 },
  ]);
  expect(sheetLines(sheet).slice(3, 21)).toEqual([
    "CÁC ĐƠN VỊ CẦN ĐÔN ĐỐC KẾT NẠP ĐẢNG VIÊN NĂM 2017",
    "(Số liệu tính đến ngày 31/10/2017)",
    "Biểu số ……… | Đơn vị tính: Người",
    "STT | Đơn vị | Trực thuộc | Kế hoạch | Kết nạp | Tỷ lệ (%) | So với tiến độ (±%) | Còn phải kết nạp | " +
      "Cần kết nạp mỗi tháng | Mức đôn đốc | Lần kết nạp gần nhất",
    "Đơn vị chậm tiến độ: 4 trong 4 đơn vị có kế hoạch, gồm cả đơn vị cấp dưới (cần đạt 83,33\u00a0%)",
    "1 | Chi bộ Hai | Đảng bộ xã | 10 | 0 | 0 | -0.8333 | 10 | 5 | chưa kết nạp | 05/10/2014",
    "2 | Đảng bộ xã |  | 20 | 4 | 0.2 | -0.6333 | 16 | 8 | dưới 50 % | 05/10/2017",
    "3 | Chi bộ Một | Đảng bộ xã | 10 | 4 | 0.4 | -0.4333 | 6 | 3 | dưới 50 % | 05/10/2017",
    "4 | Chi bộ Ba |  | 10 | 6 | 0.6 | -0.2333 | 4 | 2 | chậm tiến độ | 05/10/2017",
    "Đơn vị 2 năm liền trở lên không kết nạp được đảng viên: 1 đơn vị",
    "1 | Chi bộ Hai | Đảng bộ xã | 10 | 0 | 0 | -0.8333 | 10 | 5 | 3 năm không kết nạp | 05/10/2014",
    "",
    "Câu dùng cho báo cáo (chép nguyên văn)",
    "Trong số 2 đơn vị trực thuộc có kế hoạch, chưa có đơn vị nào đạt 100\u00a0% kế hoạch. " +
      "1 đơn vị trực thuộc không có kế hoạch hoặc kế hoạch bằng 0 nên không xét tỷ lệ.",
    "Còn 2 đơn vị chậm tiến độ (dưới 83,33\u00a0% kế hoạch), trong đó 1 đơn vị đạt dưới 50\u00a0%: Đảng bộ xã (20\u00a0%).",
    "Có 1 đơn vị 2 năm liền trở lên không kết nạp được đảng viên: Chi bộ Hai (3 năm).",
    "",
    "",
  ]);
  expect(roleLines(sheet)[8]).toMatch(/^ordinal text text count count percent points count decimal band-low ordinal$/u);
  expect(roleLines(sheet)[11]).toMatch(/band-middle ordinal$/u);
  expect(sheet).toMatchObject({ key: "follow-up", name: "Đôn đốc", headings: { first: 6, last: 6 } });
  expect(shapeFaults(sheet)).toEqual([]);
});

it.each([
  [4, "1 | Chi bộ Một | 10 | 4 | 0.4 | -0.4333 | 6 | 3 | dưới 50 % | 05/10/2017"],
  [9, "Không có đơn vị nào chậm tiến độ."],
])("judges a unit that has none below it by itself: %s admitted", (times, line) => {
  const board = buildBoard({ units: UNITS, admissions: [{ unit: "Chi bộ Một", on, times }] });
  const lines = sheetLines(finish(describeFollowUp(reported(board, SCOPE, [], 2))));
  expect(lines).toContain(line);
  expect(lines.join()).not.toMatch(/cấp dưới|Trực thuộc/u);
});

it("says that no plan is there to be judged by, not that nobody is behind", () => {
  const board = buildBoard({ units: UNITS, admissions: [{ unit: "Chi bộ Bốn", on }] });
  const lines = sheetLines(finish(describeFollowUp(reported(board, SCOPE, [], 5))));
  expect(lines).toContain("Không có đơn vị nào có kế hoạch lớn hơn 0 để xét tiến độ.");
});

it("says that no month is left once the year is over", () => {
  const lines = sheetLines(sheetOf([{ unit: "Chi bộ Ba", on, times: 6 }], { ...SCOPE, asOf: day("31/12/2017") }));
  expect(lines.find((line) => line.includes("Chi bộ Ba"))).toBe(
    "4 | Chi bộ Ba |  | 10 | 6 | 0.6 | -0.4 | 4 | không còn tháng | chưa đạt kế hoạch | 05/10/2017",
  );
});

it("has one heading for all that it lists, so that every page repeats the right one", () => {
  const sheet = sheetOf([
    { unit: "Chi bộ Ba", on, times: 6 },
    { unit: "Chi bộ Hai", on: "5/10/2014" },
  ]);
  const headings = sheet.rows.flatMap((cells, row) => (cells.some((cell) => cell?.role === "heading") ? [row] : []));
  expect(sheet.headings).toEqual({ first: headings[0], last: headings.at(-1) });
  expect(sheet.repeated).toBeUndefined();
});

it("holds nothing against a plan that a unit without admissions for years does not have", () => {
  const sheet = sheetOf([
    { unit: "Chi bộ Ba", on, times: 6 },
    { unit: "Chi bộ Bốn", on: "5/10/2014" },
  ]);
  expect(sheetLines(sheet)).toContain("4 | Chi bộ Bốn |  | – | 0 |  |  |  |  | 3 năm không kết nạp | 05/10/2014");
});

it("calls nobody low while less than the lowest band is due", () => {
  const january: Scope = { ...SCOPE, asOf: day("31/3/2017") };
  const lines = sheetLines(sheetOf([{ unit: "Chi bộ Ba", on: "5/1/2017" }], january));
  expect(lines.find((line) => line.includes("Chi bộ Ba"))).toMatch(/chậm tiến độ \| 05\/01\/2017$/u);
});

it("says so where nobody is behind, and where the workbook tells nothing of earlier years", () => {
  const lines = sheetLines(sheetOf(["Một", "Hai", "Ba"].map((name) => ({ unit: `Chi bộ ${name}`, on, times: 10 }))));
  expect(lines).toContain("Không có đơn vị nào chậm tiến độ.");
  expect(lines.join("\n")).toContain("Sổ tính chưa có đủ số liệu kết nạp của các năm trước");
});

it("has no column for the unit above where every unit of the sheet stands at the top", () => {
  const admissions = ["Một", "Hai"].map((name) => ({ unit: `Chi bộ ${name}`, on, times: 10 }));
  const lines = sheetLines(sheetOf([...admissions, { unit: "Chi bộ Ba", on, times: 2 }]));
  expect(lines).toContain("1 | Chi bộ Ba | 10 | 2 | 0.2 | -0.6333 | 8 | 4 | dưới 50 % | 05/10/2017");
  expect(lines.join(" ")).not.toContain("Trực thuộc |");
});

it("lists the units without members, where the list says so of any", () => {
  const board = buildBoard({ units: UNITS, admissions: [{ unit: "Chi bộ Một", on, times: 9 }] });
  const held: Readonly<Record<string, number>> = { "Chi bộ Một": 12, "Chi bộ Hai": 0, "Chi bộ Ba": 0, "Đảng bộ xã": 0 };
  const units = board.units.map((unit) => {
    const members = held[unit.name];
    return members === undefined ? unit : { ...unit, stock: { members } };
  });
  const lines = sheetLines(finish(describeFollowUp(reported({ ...board, units }, SCOPE))));
  const at = lines.indexOf("Đơn vị chưa có đảng viên: 2 trong 3 đơn vị có ghi số đảng viên");
  expect(lines.slice(at + 1, at + 4)).toEqual([
    "1 | Chi bộ Hai | Đảng bộ xã | 10 | 0 | 0 | -0.8333 | 10 | 5 | chưa có đảng viên | ",
    "2 | Chi bộ Ba |  | 10 | 0 | 0 | -0.8333 | 10 | 5 | chưa có đảng viên | ",
    "",
  ]);
  expect(lines).toContain("Còn 2 đơn vị chưa có đảng viên: Chi bộ Hai, Chi bộ Ba.");
  expect(sheetLines(sheetOf([])).join("\n")).not.toContain("chưa có đảng viên:");
});

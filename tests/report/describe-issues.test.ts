// The sheet "Kiểm tra": every issue, grouped, worst first, with a link.

import type { Scope } from "../../src/indicators/report-scope";
import type { Issue } from "../../src/model/issue";
import { finish } from "../../src/model/progress";
import { describeIssues, MOST } from "../../src/report/describe-issues";
import { issueSentence } from "../../src/text/issue-sentence";
import { vi } from "../../src/text/vi";
import { buildBoard, day } from "../indicators/board-builder";
import { shapeFaults, sheetLines } from "./sheet-text";
import { reported } from "./reported";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};

const board = buildBoard({
  units: [{ name: "A" }],
  admissions: [
    { unit: "A", on: "1/2/2021" },
    { unit: "A", on: "30/6/2021" },
    { unit: "A", on: "1/7/2021" },
    { unit: "A", on: null },
    { unit: null, on: "1/2/2021" },
  ],
  sources: [
    { sheet: "Đơn vị", kind: "units", rows: 1, leftOut: 0 },
    { sheet: "Kết nạp", kind: "admissions", rows: 5, leftOut: 2, people: { first: 0, count: 5 } },
  ],
});

const blankDate = (cell: string): Issue => ({
  code: "admission/no-counting-date",
  severity: "error",
  sheet: "Kết nạp",
  cell,
  parameters: {},
});
const total: Issue = { code: "row/total", severity: "note", sheet: "Đơn vị", cell: "A9", parameters: { text: "Tổng" } };
const yearOnly: Issue = {
  code: "date/year-only",
  severity: "warning",
  sheet: "Kết nạp",
  cell: "C4",
  parameters: { column: "admission.birth", text: "1990" },
};
const noAdmissions: Issue = { code: "workbook/no-admissions", severity: "error", sheet: "", cell: "", parameters: {} };

it("groups issues by kind, errors first, and tells what was read", () => {
  const issues = [total, yearOnly, blankDate("E2"), noAdmissions, blankDate("E3")];
  const sheet = finish(describeIssues(reported(board, SCOPE, issues)));
  const title = (issue: Issue): string => issueSentence(vi, issue).title;
  const line = (ordinal: number, issue: Issue): string => {
    const { what, why, fix } = issueSentence(vi, issue);
    const unit = issue.sheet === "Kết nạp" ? "A" : "";
    // Of the other rows the finding itself says that they are not counted.
    const said = issue === yearOnly ? `${what} Người này vẫn được tính.` : what;
    return [ordinal, vi.issues.severities[issue.severity], unit, issue.sheet, issue.cell, said, why, fix].join(" | ");
  };
  expect(sheetLines(sheet).slice(3)).toEqual([
    "Trang “Đơn vị”: đã đọc 1 dòng đơn vị.",
    "Trang “Kết nạp”: đã đọc 5 dòng kết nạp: 2 dòng được tính vào năm 2021, 1 dòng có ngày ngoài kỳ hoặc sau ngày chốt số liệu, 2 dòng không được tính vì thiếu hoặc sai số liệu.",
    "Có 3 lỗi, 1 cảnh báo, 1 lưu ý.",
    "STT | Mức độ | Đơn vị | Trang tính | Ô | Nội dung | Vì sao | Cách xử lý",
    `${title(blankDate("E2"))} (2)`,
    line(1, blankDate("E2")),
    line(2, blankDate("E3")),
    `${title(noAdmissions)} (1)`,
    line(3, noAdmissions),
    `${title(yearOnly)} (1)`,
    line(4, yearOnly),
    `${title(total)} (1)`,
    line(5, total),
  ]);
  expect(sheet.headings).toEqual({ first: 6, last: 6 });
  expect(shapeFaults(sheet)).toEqual([]);
});

it("links every issue that has a cell to it", () => {
  const sheet = finish(describeIssues(reported(board, SCOPE, [blankDate("E2"), noAdmissions])));
  const cells = sheet.rows.flatMap((row) => row).filter((cell) => cell?.role === "link");
  expect(cells).toEqual([{ value: "E2", role: "link", link: { sheet: "Kết nạp", cell: "E2" } }]);
});

it("says so when nothing is wrong", () => {
  expect(sheetLines(finish(describeIssues(reported(board, SCOPE, []))))).toContain("Không phát hiện lỗi nào.");
});

it("names the unit of a row with those above it, and none of an issue that speaks of many rows", () => {
  const units = [
    { name: "Đảng bộ huyện" },
    { name: "Đảng bộ xã A", under: "Đảng bộ huyện" },
    { name: "Chi bộ 1", under: "Đảng bộ xã A" },
  ];
  const listed = buildBoard({
    units,
    admissions: [{ unit: "Chi bộ 1", on: "1/3/2021" }],
    sources: [
      { sheet: "Đơn vị", kind: "units", rows: 3, leftOut: 0 },
      { sheet: "Kết nạp", kind: "admissions", rows: 1, leftOut: 0, people: { first: 0, count: 1 } },
    ],
  });
  const spaces = (count: number): Issue => ({
    ...blankDate("A2"),
    severity: "note",
    code: "text/spaces",
    parameters: { column: "admission.name", count },
  });
  const ofUnit: Issue = {
    code: "plan/zero",
    severity: "note",
    sheet: "Đơn vị",
    cell: "C3",
    parameters: { name: "", period: "2021" },
  };
  const { rows, headings, filter } = finish(
    describeIssues(reported(listed, SCOPE, [blankDate("E2"), spaces(1), spaces(2), ofUnit])),
  );
  const named = rows
    .slice((headings?.last ?? 0) + 1)
    .flatMap((row) => (row[0]?.role === "ordinal" ? [row[2]?.value] : []));
  expect(named).toEqual(["Đảng bộ xã A › Chi bộ 1", "Đảng bộ xã A › Chi bộ 1", null, "Đảng bộ xã A"]);
  expect(filter).toBe(true);
});

it("shows what was typed for the unit of a row whose unit is not known, in every issue of the row", () => {
  const of = (cell: string): Pick<Issue, "severity" | "sheet" | "cell"> => ({
    severity: "error",
    sheet: "Kết nạp",
    cell,
  });
  const unknown: Issue = {
    ...of("B6"),
    code: "admission/unknown-unit",
    parameters: { text: "Chi bộ X", suggestion: null },
  };
  const ambiguous: Issue = {
    ...of("B9"),
    code: "admission/ambiguous-unit",
    parameters: { text: "Chi bộ 1", names: "A, B" },
  };
  const others = [blankDate("E6"), blankDate("E9"), blankDate("E10"), { ...blankDate("E6"), sheet: "Khác" }];
  const { rows, headings } = finish(describeIssues(reported(board, SCOPE, [unknown, ambiguous, ...others])));
  const named = rows
    .slice((headings?.last ?? 0) + 1)
    .flatMap((row) => (row[0]?.role === "ordinal" ? [row[2]?.value] : []));
  expect(named).toEqual(["Chi bộ X", "Chi bộ 1", "Chi bộ X", "Chi bộ 1", null, null]);
});

it("says how many of a kind are not on the sheet where there are more than it takes", () => {
  const many = Array.from({ length: MOST + 3 }, (_, i) => blankDate(`E${String(i + 2)}`));
  const sheet = finish(describeIssues(reported(board, SCOPE, [...many, yearOnly])));
  expect(sheet.rows.filter((row) => row[4]?.role === "link")).toHaveLength(MOST);
  expect(sheetLines(sheet)).toContain("Có 50.003 lỗi, 1 cảnh báo, 0 lưu ý.");
  expect(
    sheetLines(sheet)
      .slice(-3)
      .map((line) => line.slice(0, 37)),
  ).toEqual([
    "Còn 3 mục cùng loại không ghi vào tra",
    expect.stringContaining("(1)"),
    "Còn 1 mục cùng loại không ghi vào tra",
  ]);
});

it("cuts nothing off", () => {
  const many = Array.from({ length: 30_000 }, (_, i) => blankDate(`E${String(i + 2)}`));
  const links = finish(describeIssues(reported(board, SCOPE, many))).rows.filter((row) => row[4]?.role === "link");
  expect(links).toHaveLength(30_000);
});

it("says why a rule speaks, and which sheets were not read", () => {
  const [document, article] = ["294-QĐ/TW (2025)", "1.1.1"];
  const parameters = { months: 215, limit: 216, boundary: false, document, article };
  const young: Issue = { code: "age/too-young", severity: "error", sheet: "Kết nạp", cell: "C4", parameters };
  const grid = { row: 0, column: 0, values: [["x"]] };
  const openings = ["Kết nạp", "Bìa", "Ghi chép"].map((sheet) => ({ ...grid, sheet }));
  const lines = sheetLines(
    finish(describeIssues(reported({ ...board, openings, hiddenSheets: ["DANTOC"] }, SCOPE, [young]))),
  );
  expect(lines).toContain("Các trang không được đọc: “Bìa”, “Ghi chép”.");
  expect(lines).toContain("Các trang ẩn không được đọc: “DANTOC”.");
  expect(lines.join()).toContain(issueSentence(vi, young).why);
});

it("links the first range of an issue that is said once for many, and names the others in its text", () => {
  const blanks = (ranges: readonly string[], rest: number): Issue => ({
    code: "column/blanks",
    severity: "note",
    sheet: "Kết nạp",
    cell: "C2",
    parameters: { column: "admission.birth", count: 9 },
    cells: { ranges, rest },
  });
  const shown = (issue: Issue): unknown => {
    const cells = finish(describeIssues(reported(board, SCOPE, [issue]))).rows.at(-1) ?? [];
    return [cells[4]?.link, cells[5]?.value];
  };
  const { what } = issueSentence(vi, blanks([], 0));
  expect(shown(blanks(["C2:C10"], 0))).toEqual([{ sheet: "Kết nạp", cell: "C2:C10" }, what]);
  expect(shown(blanks(["C2:C4", "C7"], 5))).toEqual([
    { sheet: "Kết nạp", cell: "C2:C4" },
    `${what} Ô C2:C4, C7 và 5 ô khác.`,
  ]);
});

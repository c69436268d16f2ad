// The rows of form 2 that a person keeps on a sheet of their own.

import type { FormRow } from "../../src/model/form-row";
import type { CellValue } from "../../src/model/grid";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, someUnits, type Rows } from "./grids";

const SHEET = "Dòng Biểu 2";
const HEADINGS = ["TT", "Dòng của Biểu 2", "Đếm"];
const PEOPLE = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, "Đảng bộ xã An Bình", 42900, 42910]]);
const GROUPING = makeGrid("Nhóm", [
  ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"],
  ["Đối tượng", "sinh viên", "Nghề nghiệp", "Sinh viên"],
  ["Đối tượng", "trẻ", "Nhóm tuổi", "18-30"],
]);

function readTable(rows: Rows, headings: readonly CellValue[] = HEADINGS): ReturnType<typeof read> {
  return read([someUnits(), PEOPLE, makeGrid(SHEET, [headings, ...rows]), GROUPING]);
}

/** "I Tổng số: all", "- Nữ: sex female" */
function lines(rows: readonly FormRow[] = []): string[] {
  return rows.map(({ mark, text, count }) => {
    const what = count.kind === "categories" ? [count.dimension, ...count.categories].join(" ") : count.kind;
    return `${mark} ${text}: ${what}`;
  });
}

it("reads rows in the order of the sheet, with whatever they count", () => {
  const { board, issues } = readTable([
    ["I", "Đảng viên mới kết nạp", "tổng số"],
    ["", "Trong đó:", ""],
    ["", "Nữ", "Giới tính: Nữ"],
    ["", "", ""],
    ["", "Đoàn viên", "đoàn viên"],
    ["", "Kết nạp lại", "Kết nạp lại"],
    [1, "Nghề nghiệp", ""],
    ["-", "Công nhân và nông dân", "Nghề nghiệp: Công nhân; Nông dân;"],
    ["-", "Sinh viên", "ĐỐI TƯỢNG: Sinh viên"],
    ["2", "Tuổi", ""],
    ["-", "Đến 40", "Tuổi: 18–30; 31-40"],
    ["-", "Bình quân", "Tuổi bình quân"],
    ["3", "Số đảng bộ cơ sở", "Tự nhập"],
    ["(ký)", "", ""],
  ]);
  expect(lines(board.formRows)).toEqual([
    "I Đảng viên mới kết nạp: all",
    " Trong đó:: heading",
    " Nữ: sex female",
    " Đoàn viên: youth member",
    " Kết nạp lại: readmissions",
    "1 Nghề nghiệp: heading",
    "- Công nhân và nông dân: occupation enterprise-worker farmer",
    "- Sinh viên: grouping:0 sinh viên",
    "2 Tuổi: heading",
    "- Đến 40: age 18-30 31-35 36-40",
    "- Bình quân: mean-age",
    "3 Số đảng bộ cơ sở: typed",
  ]);
  expect(issues).toEqual([]);
  expect(board.sources.at(-1)).toMatchObject({ sheet: SHEET, kind: "form-rows", rows: 12, leftOut: 0 });
});

it.each([
  ["Tổg số", "Tổng số"],
  ["Nữ", "Giới tính: Nữ"],
  ["Giới tín: nữ", "Giới tính: nữ"],
  ["Ngành: Sinh viên", "Nghề nghiệp: Sinh viên"],
  ["Đối tượg: trẻ", "Đối tượng: trẻ"],
  ["Đối tượng: sinh vien; trẻ", "Đối tượng: sinh viên; trẻ"],
  ["Dân tộc: Mườg", "Dân tộc: Mường"],
  ["Giới tính: xyz", null],
  ["Giới tính:", null],
  [":Nữ", "Giới tính: Nữ"],
  ["Dân tộc : Mườg", "Dân tộc: Mường"],
  ["Đối tượng: sinh vien; xyz", null],
  ["Đối tượng: sinh vien;", "Đối tượng: sinh viên"],
  ["Đối tượng: Không ghi; sinh vien", "Đối tượng: Không ghi; sinh viên"],
  ["Nghề nghiệp", null],
  ["xyz:", null],
  ["xyz", null],
])("keeps a row that says %j, to be typed, and asks whether it is %j", (text, suggestion) => {
  const { board, issues } = readTable([
    ["I", "Tổng số", "Tổng số"],
    ["-", "Dòng", text],
  ]);
  expect(lines(board.formRows)).toEqual(["I Tổng số: all", "- Dòng: typed"]);
  expect(brief(issues)).toEqual(["error form-row/unknown-count Dòng Biểu 2!C3"]);
  expect(issues[0]?.parameters).toEqual({ text, suggestion });
});

it("leaves out a row without words, and warns of one that stands below the same row already", () => {
  const { board, issues } = readTable([
    ["1", "Đảng bộ cơ sở", "Tự nhập"],
    ["+", "Có kết nạp", "Tự nhập"],
    ["2", "Chi bộ cơ sở", "Tự nhập"],
    ["+", "Có kết nạp", "Tự nhập"],
    ["+", "CÓ  kết nạp", "Tự nhập"],
    ["+", "", "Tự nhập"],
    ["", "Trong đó:", ""],
    ["", "Trong đó:", ""],
  ]);
  expect(board.formRows).toHaveLength(7);
  expect(brief(issues)).toEqual(["error form-row/no-text Dòng Biểu 2!B7", "warning form-row/twice Dòng Biểu 2!B6"]);
  expect(issues[1]?.parameters).toEqual({ text: "CÓ  kết nạp", firstCell: "B5" });
  expect(board.sources.at(-1)).toMatchObject({ rows: 8, leftOut: 1 });
});

it("keeps a heading of the same words as a row above or below it", () => {
  const { board, issues } = readTable([
    ["", "Nữ", ""],
    ["", "Nữ", "Giới tính: Nữ"],
    ["", "Nữ", ""],
  ]);
  expect(lines(board.formRows)).toEqual([" Nữ: heading", " Nữ: sex female", " Nữ: heading"]);
  expect(issues).toEqual([]);
});

it("knows the sheet by its headings, below a title, without a column of marks", () => {
  const grid = makeGrid("Trang 3", [
    ["BIỂU CỦA TỈNH"],
    [],
    ["Dong cua Bieu 2", "Ghi chú", "DEM"],
    ["Nữ", "mới", "Giới tính: Nữ"],
  ]);
  const { board, issues } = read([someUnits(), PEOPLE, grid]);
  expect(lines(board.formRows)).toEqual([" Nữ: sex female"]);
  expect(issues).toEqual([]);
});

it("ends where another table begins", () => {
  const { board } = readTable([
    ["I", "Tổng số", "Tổng số"],
    ["Tiêu chí", "Mục", "Chỉ tiêu"],
    ["Giới tính", "Nữ", "40%"],
  ]);
  expect(lines(board.formRows)).toEqual(["I Tổng số: all"]);
  expect(board.goals).toHaveLength(1);
});

it("uses the first of two tables, and says so", () => {
  const second = makeGrid("Bản sao", [HEADINGS, ["I", "Khác", "Tổng số"]]);
  const { board, issues } = read([
    someUnits(),
    PEOPLE,
    makeGrid(SHEET, [HEADINGS, ["I", "Tổng số", "Tổng số"]]),
    second,
  ]);
  expect(lines(board.formRows)).toEqual(["I Tổng số: all"]);
  expect(brief(issues)).toEqual(["warning form-row/second-list Bản sao!B1"]);
  expect(issues[0]?.parameters).toEqual({ firstCell: "Dòng Biểu 2!B1" });
  expect(board.sources.at(-1)).toMatchObject({ sheet: "Bản sao", rows: 1, leftOut: 1 });
});

it("has no rows of its own where nothing stands below the headings, or no such sheet is there", () => {
  const { board, issues } = readTable([]);
  expect(board.formRows).toBeUndefined();
  expect(brief(issues)).toEqual(["warning sheet/no-rows Dòng Biểu 2!A1"]);
  expect(read([someUnits(), PEOPLE]).board).not.toHaveProperty("formRows");
});

it.each([
  ["without the column of counts", ["TT", "Dòng của Biểu 2"], ["warning column/missing Dòng Biểu 2!A1"]],
  ["is no such table for a column of counts alone", ["TT", "Đếm"], []],
])("%s", (_what, headings, expected) => {
  const { board, issues } = readTable([["1", "Nữ"]], headings);
  expect(board.formRows).toBeUndefined();
  expect(brief(issues)).toEqual(expected);
});

it("asks no sums of a typed form 2 where the workbook has rows of its own, but still that parts fit", () => {
  const typed = makeGrid("Biểu cũ", [
    ["Tiêu chí", "Kỳ này"],
    ["Tổng số đảng viên mới kết nạp", 9],
    ["Nữ", 10],
    ["Từ 18 đến 30 tuổi", 4],
  ]);
  const own = makeGrid(SHEET, [HEADINGS, ["I", "Tổng số", "Tổng số"]]);
  const codes = (...grids: readonly Parameters<typeof read>[0][number][]) =>
    read([someUnits(), PEOPLE, typed, ...grids]).issues.map(({ code }) => code);
  expect(codes()).toEqual(["form/parts-differ", "form/part-exceeds"]);
  expect(codes(own)).toEqual(["form/part-exceeds"]);
});

import {
  figureHeading,
  headingColumn,
  headingConfidence,
  isHeading,
  normaliseHeading,
  periodIn,
  suggestColumn,
} from "../../src/intake/headings";
import { ADMISSION_HEADINGS } from "../../src/intake/code-lists/admission-headings";
import { GOAL_HEADINGS, GROUPING_HEADINGS } from "../../src/intake/code-lists/definition-headings";
import { UNIT_HEADINGS } from "../../src/intake/code-lists/unit-headings";
import { withoutMarks } from "../../src/intake/fold";
import type { ColumnId, SheetKind } from "../../src/model/issue";

it.each([
  ["Ngày sinh *\n(dd/mm/yyyy)", "ngày sinh"],
  ["HỌ VÀ TÊN*", "họ và tên"],
  ["Họ và tên [khai sinh]", "họ và tên"],
  ["Ngày,\ntháng, năm sinh", "ngày tháng năm sinh"],
  ["Đơn vị (bắt buộc", "đơn vị"],
  ["Đơn vị [bắt buộc", "đơn vị"],
])("normalises %j", (text, heading) => {
  expect(normaliseHeading(text)).toBe(heading);
});

it.each([
  ["units", "Mã đơn vị *", "unit.code"],
  ["units", "Đơn vị", "unit.name"],
  ["units", "Trực thuộc", "unit.parent"],
  ["units", "Đơn vị trực thuộc", "unit.name"],
  ["units", "Loại hình", "unit.kind"],
  ["admissions", "Ðơn vị", "admission.unit"],
  ["admissions", "Họ tên", "admission.name"],
  ["admissions", "Trình độ văn hoá", "admission.education"],
  ["admissions", "Ngày vào Đảng", "admission.admitted"],
  ["admissions", "Ngày vào Đảng chính thức", "admission.official"],
  ["admissions", "Giới tính (Nam/Nữ)", "admission.sex"],
  ["admissions", "Ghi chú", null],
  ["admissions", "", null],
  ["admissions", "Tỷ lệ (%)", null],
  ["units", "Họ và tên", null],
] as const)("knows in a sheet of %s the heading %j", (kind, text, column) => {
  expect(headingColumn(kind, text)).toBe(column);
});

it.each([
  ["unit.plan", "Kế hoạch 2017", { kind: "year", year: 2017 }],
  ["unit.plan", "Chỉ tiêu 2017", { kind: "year", year: 2017 }],
  ["unit.plan", "Năm 2017 Chỉ tiêu", { kind: "year", year: 2017 }],
  ["unit.total", "2017 Thực hiện", { kind: "year", year: 2017 }],
  ["unit.plan", "Nhiệm kỳ 2020-2025 Kế hoạch", { kind: "term", from: 2020, to: 2025 }],
  ["unit.plan", "KH 2017", { kind: "year", year: 2017 }],
  ["unit.plan", "* Chỉ tiêu 2017", { kind: "year", year: 2017 }],
  ["unit.plan", "CT năm 2017 *", { kind: "year", year: 2017 }],
  ["unit.plan", "Kế hoạch kết nạp năm 2017 (người)", { kind: "year", year: 2017 }],
  ["unit.plan", "Kế hoạch\nnăm 2017", { kind: "year", year: 2017 }],
  ["unit.plan", "Kế hoạch nhiệm kỳ 2010-2015", { kind: "term", from: 2010, to: 2015 }],
  ["unit.plan", "Chỉ tiêu nhiệm kỳ 2010 – 2015", { kind: "term", from: 2010, to: 2015 }],
  ["unit.plan", "Kế hoạch", null],
  ["unit.plan", "Chỉ tiêu kết nạp", null],
  ["unit.total", "Kết nạp 2016", { kind: "year", year: 2016 }],
  ["unit.total", "Thực hiện năm 2017", { kind: "year", year: 2017 }],
  ["unit.total", "Đã kết nạp 2017", { kind: "year", year: 2017 }],
  ["unit.total", "Số kết nạp 2016", { kind: "year", year: 2016 }],
  ["unit.total", "Thực hiện", null],
  ["unit.certificates", "Giấy chứng nhận 2020", { kind: "year", year: 2020 }],
  ["unit.certificates", "Số GCN năm 2020", { kind: "year", year: 2020 }],
  ["unit.classes", "Số lớp 2020", { kind: "year", year: 2020 }],
])("finds the figure %s in the heading %j, and its period", (id, text, period) => {
  expect(figureHeading("units", text)).toEqual({ id, period });
});

it.each([
  "% kế hoạch 2017",
  "Kế hoạch 2017 (%)",
  "KH 2017 so với 2016",
  "Kế hoạch 2015-2010",
  "Kế hoạch 2015-2015",
  "Khối 2017",
  "Số 2017 lớp",
  "Kết nạp 6 tháng 2016",
  "Số đảng viên",
])("takes %j for no figure", (text) => {
  expect(figureHeading("units", text)).toBeNull();
});

it.each([
  ["Tỷ lệ (%)", "unit.percent"],
  ["Tỷ lệ", "unit.percent"],
  ["% so với kế hoạch", "unit.percent"],
  ["Tỷ lệ nữ (%)", null],
  ["Tỷ lệ 18", null],
  ["Hoàn thành", null],
  ["Số đảng viên đầu kỳ", "unit.members-at-start"],
  ["Số đảng viên cuối năm trước", "unit.members-last-year"],
  ["Đảng viên DTTS", "unit.minority"],
  ["Sáp nhập vào", "unit.merged-into"],
])("knows the unit heading %j", (text, column) => {
  expect(headingColumn("units", text)).toBe(column);
});

it.each([
  ["admissions", "Ngày kêt nạp", "admission.admitted"],
  ["admissions", "Họ và tnê", "admission.name"],
  ["admissions", "Ghi chú", null],
  ["units", "STT", null],
  ["units", "Thuôc", "unit.parent"],
  ["units", "Tễn", null],
] as const)("suggests in a sheet of %s for %j", (kind, text, column) => {
  expect(suggestColumn(kind, text)).toBe(column);
});

describe("the plan of a quarter", () => {
  const plan = (year: number | null): object => ({
    id: "unit.plan",
    period: year === null ? null : { kind: "year", year },
    isQuarter: true,
  });
  it.each<[string, object | null]>([
    ["Kế hoạch quý I năm 2024", plan(2024)],
    ["Kế hoạch quý III 2024", plan(2024)],
    ["Chỉ tiêu quý IV", plan(null)],
    ["Quý 2/2024: kế hoạch", plan(2024)],
    ["Quý II - Kế hoạch 2024", plan(2024)],
    ["Ke hoach quy II nam 2024", plan(2024)],
    ["Kế hoạch quý 5 năm 2024", null],
    ["Kế hoạch quý 12 năm 2024", null],
    ["Kế hoạch quý IX năm 2024", null],
    ["Kết nạp quý I năm 2024", null],
    ["Số đảng viên quý I", null],
    ["Kết nạp tháng năm 2024", null],
    ["Ket nap thang nam 2024", null],
    ["Kế hoạch quý năm 2024", null],
  ])("is told from that of a year, and from that of months: %s", (text, expected) => {
    expect(figureHeading("units", text)).toEqual(expected);
  });

  it("is no column of people", () => {
    expect([figureHeading("admissions", "Kế hoạch 2024"), figureHeading("groupings", "Chỉ tiêu 2024")]).toEqual([null, null]); // prettier-ignore
  });
});

it.each<[string, object | null]>([
  ["Chỉ tiêu (%)", { id: "goal.share", period: null }],
  ["Chỉ tiêu 2024 (%)", { id: "goal.share", period: { kind: "year", year: 2024 } }],
  ["Mục tiêu nhiệm kỳ 2020-2025", { id: "goal.share", period: { kind: "term", from: 2020, to: 2025 } }],
  ["Kế hoạch 2024", null],
])("knows in a table of goals the share %s", (text, expected) => {
  expect(figureHeading("goals", text)).toEqual(expected);
});

it.each([
  ["năm 2017", { kind: "year", year: 2017 }],
  ["Số 1997x", { kind: "year", year: 1997 }],
  ["Từ 2020 - 2025 (%)", { kind: "term", from: 2020, to: 2025 }],
  ["1998-2003", { kind: "term", from: 1998, to: 2003 }],
  ["2020 -2025", { kind: "term", from: 2020, to: 2025 }],
  ["2025-2020", null],
  ["12017", null],
  ["20175", null],
  ["2120", null],
  ["quý I", null],
])("finds anywhere in %j the period", (text, period) => {
  expect(periodIn(text)).toEqual(period);
});

it.each<[SheetKind, string, boolean]>([
  ["units", "Tên đơn vị", true],
  ["units", "Kế hoạch 2017", true],
  ["units", "Họ và tên", false],
  ["admissions", "Họ và tên", true],
  ["admissions", "Kế hoạch 2017", false],
])("knows whether in a sheet of %s %j is a heading", (kind, text, expected) => {
  expect(isHeading(kind, text)).toBe(expected);
});

it("remembers of many headings what each means", () => {
  for (let count = 0; count < 2_500; count += 1) headingColumn("units", `Cột ${String(count)}`);
  expect([headingColumn("units", "Tên đơn vị"), headingColumn("units", "Cột 1")]).toEqual(["unit.name", null]);
});

it.each<[SheetKind, ColumnId, string, number]>([
  ["admissions", "admission.name", "HỌ VÀ TÊN *", 1],
  ["admissions", "admission.name", "Họ tên", 0.9],
  ["units", "unit.plan", "Kế hoạch 2017", 0.9],
  ["units", "unit.code", "ma don vi", 0.8],
  ["admissions", "admission.education", "GDPT", 0.9],
])("is in a sheet of %s, of %s, so sure of %j: %d", (kind, id, text, sure) => {
  expect(headingConfidence(kind, id, text)).toBe(sure);
});

describe("headings typed without diacritics", () => {
  it.each([
    ["units", UNIT_HEADINGS],
    ["admissions", ADMISSION_HEADINGS],
    ["groupings", GROUPING_HEADINGS],
    ["goals", GOAL_HEADINGS],
  ] as const)("are each of one column only: %s", (kind, lists) => {
    const columns = Object.entries(lists).flatMap(([column, texts]) => texts.map((text) => [column, text] as const));
    for (const [column, text] of columns) {
      expect([text, headingColumn(kind, withoutMarks(normaliseHeading(text)))]).toEqual([text, column]);
    }
  });

  it.each<[SheetKind, string, ColumnId | null]>([
    ["admissions", "Ho va ten", "admission.name"],
    ["admissions", "NGAY SINH *", "admission.birth"],
    ["admissions", "Nam sinh", "admission.birth"],
    ["admissions", "Nam", "admission.male"],
    ["admissions", "Nu", "admission.female"],
    ["admissions", "Don vi", "admission.unit"],
    ["admissions", "Ngay ket nap", "admission.admitted"],
    ["admissions", "Ngay quyet dinh", "admission.decision"],
    ["admissions", "So quyet dinh", null],
    ["units", "Truc thuoc", "unit.parent"],
    ["units", "Dang vien nu", "unit.female"],
    ["units", "Đon vi", null],
    ["units", "Dön vi", null],
  ])("a column of %s: %s", (kind, text, column) => {
    expect(headingColumn(kind, text)).toBe(column);
  });

  it.each([
    ["Ke hoach nam 2017", "unit.plan", 2017],
    ["Nam 2024 chi tieu", "unit.plan", 2024],
    ["Ket nap 2016", "unit.total", 2016],
  ])("a figure: %s", (text, id, year) => {
    expect(figureHeading("units", text)).toEqual({ id, period: { kind: "year", year } });
  });

  it("are less sure, and the nearest is suggested where one is misspelt too", () => {
    expect(headingConfidence("admissions", "admission.name", "Ho va ten")).toBe(0.8);
    expect(headingConfidence("admissions", "admission.name", "Họ tên")).toBe(0.9);
    expect(suggestColumn("admissions", "Ngay ket nạp")).toBe("admission.admitted");
    expect(suggestColumn("admissions", "Ngay ket nnap")).toBe("admission.admitted");
  });
});

import {
  figureHeading,
  headingColumn,
  headingConfidence,
  normaliseHeading,
  suggestColumn,
} from "../../src/intake/headings";
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

describe("headings typed without diacritics", () => {
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

import { headingColumn, normaliseHeading, planHeading } from "../../src/intake/headings";

it.each([
  ["Ngày sinh *\n(dd/mm/yyyy)", "ngày sinh"],
  ["HỌ VÀ TÊN*", "họ và tên"],
  ["Họ và tên [khai sinh]", "họ và tên"],
  ["Ngày,\ntháng, năm sinh", "ngày tháng năm sinh"],
  ["Đơn vị (bắt buộc", "đơn vị"],
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
  ["units", "Họ và tên", null],
] as const)("knows in a sheet of %s the heading %j", (kind, text, column) => {
  expect(headingColumn(kind, text)).toBe(column);
});

it.each([
  ["Kế hoạch 2017", { kind: "year", year: 2017 }],
  ["Chỉ tiêu 2017", { kind: "year", year: 2017 }],
  ["KH 2017", { kind: "year", year: 2017 }],
  ["CT năm 2017 *", { kind: "year", year: 2017 }],
  ["Kế hoạch kết nạp năm 2017 (người)", { kind: "year", year: 2017 }],
  ["Kế hoạch\nnăm 2017", { kind: "year", year: 2017 }],
  ["Kế hoạch nhiệm kỳ 2010-2015", { kind: "term", from: 2010, to: 2015 }],
  ["Chỉ tiêu nhiệm kỳ 2010 – 2015", { kind: "term", from: 2010, to: 2015 }],
  ["Kế hoạch", null],
  ["Chỉ tiêu kết nạp", null],
])("finds in the plan heading %j its period", (text, period) => {
  expect(planHeading(text)).toEqual({ period });
});

it.each([
  "Thực hiện 2017",
  "% kế hoạch 2017",
  "Kế hoạch 2017 (%)",
  "KH 2017 so với 2016",
  "Kết nạp 2016",
  "Kế hoạch 2015-2010",
  "Khối 2017",
])("takes %j for no plan", (text) => {
  expect(planHeading(text)).toBeNull();
});

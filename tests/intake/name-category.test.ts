// The words by which a person names dimensions and categories.

import {
  categoriesNamed,
  categoryNamed,
  dimensionNamed,
  itemNamed,
  itemsNamed,
  namesDensity,
  namesOfDimension,
} from "../../src/intake/name-category";
import { ETHNICITY_SPELLINGS } from "../../src/intake/code-lists/ethnicity";
import { ENTERPRISES, RELIGIONS } from "../../src/model/forms";

it.each([
  ["Giới tính", "sex"],
  ["Phái", "sex"],
  ["GDPT", "education"],
  ["sex", "sex"],
  ["Nghề nghiệp", "occupation"],
  ["TRÌNH ĐỘ CHUYÊN MÔN (hiện nay)", "qualification"],
  ["Trình độ", "qualification"],
  ["age", "age"],
  ["Age band", "age"],
  ["Độ tuổi", "age"],
  ["DTTS", "minority"],
  ["Dân tộc", "ethnicity"],
  ["Lý luận chính trị", "theory"],
  ["Loại hình", "kind"],
  ["Họ và tên", null],
  ["name", null],
  ["Đơn vị", null],
  ["", null],
])("%j is the dimension %j", (text, expected) => {
  expect(dimensionNamed(text)).toBe(expected);
});

it.each([
  ["age", "18-30", "18-30"],
  ["age", "từ 31 đến 35 tuổi", "31-35"],
  ["age", "18 tuổi -30 tuổi", "18-30"],
  ["age", "18- 30tuổi", "18-30"],
  ["age", "Dưới 18 tuổi", "under-18"],
  ["age", "trên 60", "over-60"],
  ["age", "18-31", null],
  ["age", "25", null],
  ["age", "31-40", null],
  ["minority", "không phải Kinh", "minority"],
  ["age", "61 tuổi trở lên", "over-60"],
  ...["trên từ 60", "trên 60 năm", "khoảng trên 60", "khoảng 61 trở lên", "61 trở lên nữa"].map((text) => ["age", text, null] as const), // prettier-ignore
  ...["khoảng 18-30", "18-30 năm"].map((text) => ["age", text, null] as const),
  ["minority", "DTTS", "minority"],
  ["minority", "Tày", "minority"],
  ["minority", "Thiểu số", "minority"],
  ["minority", "Kinh", "kinh"],
  ["minority", "Gốc nước ngoài", "foreign-origin"],
  ["minority", "xyz", null],
  ["youth", "x", "member"],
  ["youth", "không", "not-member"],
  ["youth", "xyz", null],
  ["occupation", "Sinh viên", "student"],
  ["sex", "Không ghi", "unstated"],
  ["kind", "Đảng bộ phường", "ward"],
  ["kind", "xyz", null],
  ["ethnicity", "DTTS", "other-ethnicity"],
] as const)("of %s, %j is %j", (dimension, text, expected) => {
  expect(categoryNamed(dimension, text)).toBe(expected);
});

it.each([
  ["qualification", "Cao đẳng, trung cấp", ["college", "intermediate"]],
  ["religion", "Buddhism, Catholicism", ["buddhism", "catholicism"]],
  ["age", "18 -30; 31- 35", ["18-30", "31-35"]],
  ["education", "Primary school, lower-secondary", ["primary", "lower-secondary"]],
  ["occupation", "Cán bộ, công chức cơ quan Đảng, Mặt trận, đoàn thể", ["party-agency"]],
  ["occupation", "cán bộ, công chức,  người hoạt động không chuyên trách cấp xã", ["commune-official"]],
  ["qualification", "ThS;TS\nThạc sĩ", ["master", "doctor"]],
  ["qualification", "ThS; ;", ["master"]],
  ["age", "31-40; 56 trở lên", ["31-35", "36-40", "56-60", "over-60"]],
  ["age", "18-30, không ghi", ["18-30", "unstated"]],
  ["ethnicity", "31-40", []],
  ["occupation", "cán bộ, công chức xã", []],
  ["occupation", "công chức xã; nông dân", ["commune-official", "farmer"]],
  ["occupation", "nông dân, xyz", ["farmer"]],
  ["occupation", "không rõ, chưa rõ", ["unstated"]],
  ["occupation", "xyz", []],
  ["qualification", "ĐH, rất cao", ["university"]],
  ["qualification", "CĐ, rất cao, TC", []],
  ["qualification", "ĐH; rất cao", []],
  ["occupation", "CÁN BỘ, công chức cơ quan Đảng, Mặt trận, đoàn thể", ["party-agency"]],
  ["sex", "Cán bộ, công chức cơ quan Đảng, Mặt trận, đoàn thể", []],
  ["qualification", "thạc sĩ và tiến sĩ", ["master", "doctor"]],
  ["qualification", "ThS/TS", ["master", "doctor"]],
  ["qualification", "cao đẳng - trung cấp", ["intermediate", "college"]],
  ["qualification", "trung cấp - đại học", []],
  ["qualification", "từ trung cấp đến đại học", ["intermediate", "college", "university"]],
  ["qualification", "từ xyz đến đại học", []],
  ["qualification", "trên đại học", ["master", "doctor"]],
  ["qualification", "Trình độ sau ĐH", ["master", "doctor"]],
  ["qualification", "SĐH", ["master", "doctor"]],
  ["qualification", "đại học và trên đại học", ["university", "master", "doctor"]],
  ["qualification", "đại học trở lên", ["university", "master", "doctor"]],
  ["qualification", "từ trung cấp trở xuống", ["elementary", "intermediate"]],
  ["qualification", "dưới đại học", ["elementary", "intermediate", "college"]],
  ["qualification", "dưới sơ cấp", []],
  ["qualification", "trên tiến sĩ", []],
  ["qualification", "gần trên đại học", []],
  ["qualification", "trên đại học, xyz", []],
  ["qualification", "không ghi; TS", ["unstated", "doctor"]],
  ["qualification", "không phải đại học", []],
  ["education", "9/12", ["lower-secondary"]],
  ["education", "THCS trở lên", ["lower-secondary", "upper-secondary"]],
  ["theory", "trung cấp, cao cấp", ["theory-intermediate", "theory-advanced"]],
  ["theory", "dưới cao cấp", ["theory-elementary", "theory-intermediate"]],
  ["occupation", "công nhân, nông dân", ["enterprise-worker", "farmer"]],
  ["occupation", "sinh viên và học sinh", ["student", "pupil"]],
  ["occupation", "lãnh đạo, quản lý doanh nghiệp", ["enterprise-leader"]],
  ["occupation", "viên chức, nông dân", []],
  ["occupation", "viên chức; nông dân", ["public-employee", "farmer"]],
  ["occupation", "nông dân, viên chức", ["farmer", "public-employee"]],
  ["ethnicity", "Tày, Nùng", ["tay", "nung"]],
  ["ethnicity", "Cao Lan - Sán Chỉ", ["san-chay"]],
  ["ethnicity", "Dân tộc khác", ["other-ethnicity"]],
  ["religion", "Phật giáo, Công giáo", ["buddhism", "catholicism"]],
  ["religion", "có", RELIGIONS],
  ["religion", "Theo đạo", RELIGIONS],
  ["religion", "Đạo khác", ["other-religion"]],
  ["religion", "không", ["no-religion"]],
  ["kind", "xã, phường, thị trấn", ["commune", "ward", "township"]],
  ["kind", "Doanh nghiệp (chưa rõ thành phần)", ["enterprise"]],
  ["kind", "doanh nghiệp; HTX", [...ENTERPRISES, "cooperative"]],
  ["age", "dưới 31", ["under-18", "18-30"]],
  ["age", "35 tuổi trở xuống", ["under-18", "18-30", "31-35"]],
  ["age", "dưới 18", ["under-18"]],
  ["age", "dưới 30", []],
  ["age", "trên 55", ["56-60", "over-60"]],
  ["occupation", "Công chức, công chức", ["state-agency"]],
  ["occupation", "Công chức, nông dân, công chức xã", []],
  ["occupation", "nông dân, công chức, công chức xã", []],
  ["occupation", "nông dân, không làm nông dân", []],
  ["ethnicity", "Hoa (gần Tày, Nùng)", ["hoa"]],
  ["age", "khoảng dưới 31", []],
  ["age", "dưới 31 năm", []],
  ["age", "khoảng 30 trở xuống", []],
  ["age", "30 trở xuống nữa", []],
  ["religion", "Tin lành (Cơ đốc, Báp-tít)", ["protestantism"]],
  ["youth", "Có", ["member"]],
  ["qualification", "sơ cấp trung cấp cao đẳng", ["elementary", "intermediate", "college"]],
  ["qualification", "sơ cấp trung cấp đại học", []],
  ["qualification", "học từ trung cấp đến đại học", []],
  ["qualification", "cao đẳng trở lên nữa", []],
  ["sex", " ; ", []],
  ["sex", "", []],
] as const)("of %s, %j are %j", (dimension, text, expected) => {
  expect(categoriesNamed(dimension, text)).toEqual({ dimension, categories: expected });
});

it.each(["DTTS", "dân tộc thiểu số", "Thiểu số", "không phải Kinh"])(
  "of ethnic groups, %j are the minority",
  (text) => {
    expect(categoriesNamed("ethnicity", text)).toEqual({ dimension: "minority", categories: ["minority"] });
  },
);

it("counts as many groups as the minority has, but Kinh among them, group by group", () => {
  const groups = ETHNICITY_SPELLINGS.filter(([id]) => id !== "foreign-origin" && id !== "tay");
  const { dimension, categories } = categoriesNamed("ethnicity", groups.map(([, name]) => name).join("; "));
  expect([dimension, categories.includes("kinh"), categories.length]).toEqual(["ethnicity", true, 54]);
});

it.each([
  ["sex", "male; NỮ", ["male", "female"]],
  ["sex", "Nam, female", ["male", "female"]],
  ["age", "Under 18; 18 – 30", ["under-18", "18-30"]],
  ["age", "18, 30", []],
  ["kind", "Cơ quan Đảng, Mặt trận, đoàn thể; Commune", ["party-body", "commune"]],
  ["minority", "Quốc tịch gốc nước ngoài", ["foreign-origin"]],
  ["occupation", "Office staff of enterprises", ["enterprise-staff"]],
  ["youth", "not stated", ["unstated"]],
] as const)("of %s, %j are called so in reports of either language: %j", (dimension, text, expected) => {
  expect(categoriesNamed(dimension, text).categories).toEqual(expected);
});

it("counts the minority among others group by group", () => {
  const { dimension, categories } = categoriesNamed("ethnicity", "Kinh; DTTS");
  expect([dimension, categories.length, categories[0]]).toEqual(["ethnicity", 55, "kinh"]);
});

it.each([
  ["sinh viên; NÔNG DÂN", ["sinh viên", "nông dân"]],
  ["sinh viên, nông dân", ["sinh viên", "nông dân"]],
  ["cao đẳng, trung cấp", ["cao đẳng, trung cấp"]],
  ["sinh viên, cao đẳng", []],
])("of a grouping, %j are the items %j", (text, expected) => {
  const rules = ["sinh viên", "nông dân", "cao đẳng, trung cấp"].map((label) => ({ label, dimension: "sex" as const, category: "male" })); // prettier-ignore
  expect(itemsNamed({ rules }, text)).toEqual(expected);
});

it.each([
  ["sex", ["Giới tính"]],
  ["age", ["Nhóm tuổi", "Tuổi", "Tuổi đời", "Độ tuổi"]],
  ["education", ["Trình độ GDPT", "Giáo dục phổ thông", "Trình độ giáo dục phổ thông"]],
  ["youth", ["Đoàn viên", "Đoàn viên Đoàn TNCS Hồ Chí Minh"]],
] as const)("of %s, the names are %j", (dimension, names) => {
  expect(namesOfDimension(dimension)).toEqual(names);
});

it("knows an item of a grouping by its words, however it is spelt", () => {
  const grouping = { rules: [{ label: "Th.S, thạc sỹ", dimension: "qualification", category: "master" }] } as const;
  expect(itemNamed(grouping, " THS – Thạc sĩ")).toBe("Th.S, thạc sỹ");
  expect(itemNamed(grouping, "Không ghi")).toBe("unstated");
  expect(itemNamed(grouping, "khác")).toBe("other");
  expect(itemNamed(grouping, "thạc")).toBeNull();
});

it.each([
  ["TỶ LỆ đảng viên so với dân số", true],
  ["density", true],
  ["Dân số", false],
])("%j names the members as a share of the population: %j", (text, expected) => {
  expect(namesDensity(text)).toBe(expected);
});

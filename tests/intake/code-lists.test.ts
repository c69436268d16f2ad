// The code lists of the forms: what offices write, and the row that it means.

import { classify, classifyUnitKind, saysNothing } from "../../src/intake/classify";
import { bareText } from "../../src/intake/fold";
import { RELIGION_SPELLINGS } from "../../src/intake/code-lists/religion";
import { OCCUPATION_PHRASES } from "../../src/intake/code-lists/occupation";
import { AGE_BANDS, OCCUPATION_ROWS, RELIGIONS, THEORIES, UNIT_KINDS } from "../../src/model/forms";
import { UNIT_KIND_PHRASES } from "../../src/intake/code-lists/unit-kind";
import { THEORY_PHRASES } from "../../src/intake/code-lists/theory";

it.each([
  ["Phật giáo", "buddhism"],
  ["Đạo Phật", "buddhism"],
  ["thiên chúa giáo", "catholicism"],
  ["Công giáo (Thiên Chúa)", "catholicism"],
  ["PGHH", "hoa-hao-buddhism"],
  ["Đạo Cao đài", "cao-dai"],
  ["Tin lành", "protestantism"],
  ["Hồi", "islam"],
  ["Bửu Sơn Kỳ Hương", "other-religion"],
  ["Không", "no-religion"],
  ["lương", "no-religion"],
  ["-", "no-religion"],
  ["", null],
  ["Kinh", null],
])("reads the religion %j", (text, religion) => {
  expect(classify("religion", text)).toBe(religion);
});

it.each([
  ["SC", "theory-elementary"],
  ["Trung cấp LLCT", "theory-intermediate"],
  ["CC", "theory-advanced"],
  ["CN", "theory-advanced"],
  ["sơ cấp, trung cấp", "theory-intermediate"],
  ["không", null],
])("reads the political theory %j", (text, theory) => {
  expect(classify("theory", text)).toBe(theory);
});

it("reads CN by its column", () => {
  expect([classify("theory", "CN"), classify("qualification", "CN"), classify("occupation", "CN")]).toEqual([
    "theory-advanced",
    "university",
    "enterprise-worker",
  ]);
  expect(saysNothing("theory", "chưa học")).toBe(true);
});

it.each([
  ["Công chức", "state-agency"],
  ["Công chức xã", "commune-official"],
  ["Trưởng bản", "hamlet-official"],
  ["Giáo viên THCS", "public-employee"],
  ["Giáo viên trường tư thục", "private-institution"],
  ["Chủ doanh nghiệp", "enterprise-leader"],
  ["Nhân viên công ty", "enterprise-staff"],
  ["Lái xe", "enterprise-worker"],
  ["Làm ruộng", "farmer"],
  ["Bộ đội biên phòng", "armed-forces"],
  ["SV", "student"],
  ["Học sinh", "pupil"],
  ["Buôn bán", "other-occupation"],
  ["Thầy cúng", null],
])("reads the occupation %j", (text, occupation) => {
  expect(classify("occupation", text)).toBe(occupation);
});

it.each([
  ["Xã", "commune"],
  ["Doanh nghiệp nhà nước", "state-enterprise"],
  ["Doanh nghiệp ngoài nhà nước", "private-enterprise"],
  ["Đơn vị sự nghiệp công lập", "public-institution"],
  ["HTX", "cooperative"],
  ["Đảng bộ tỉnh", null],
])("reads the kind of unit %j", (text, kind) => {
  expect(classifyUnitKind(text)).toBe(kind);
});

it("knows words for every row of the forms", () => {
  expect(RELIGION_SPELLINGS.map(([id]) => id)).toEqual([...RELIGIONS, "no-religion"]);
  expect(Object.keys(THEORY_PHRASES)).toEqual(THEORIES);
  expect(Object.keys(OCCUPATION_PHRASES)).toEqual(OCCUPATION_ROWS.flat().filter((row) => row !== "enterprise"));
  expect(new Set(Object.keys(UNIT_KIND_PHRASES))).toEqual(new Set(UNIT_KINDS));
  for (const bands of Object.values(AGE_BANDS)) expect([...bands].sort((a, b) => a - b)).toEqual([...bands]);
});

it("no two religions share a spelling", () => {
  const keys = RELIGION_SPELLINGS.flatMap(([id, ...names]) =>
    [...new Set(names.map(bareText))].map((key) => `${key}|${id}`),
  );
  expect(new Set(keys.map((key) => key.split("|")[0])).size).toBe(keys.length);
});

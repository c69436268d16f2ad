// The code lists of the forms: what offices write, and the row that it means.

import { classify, classifyUnitKind, saysNothing } from "../../src/intake/classify";
import { bareText } from "../../src/intake/fold";
import { RELIGION_SPELLINGS } from "../../src/intake/code-lists/religion";
import { OCCUPATION_PHRASES } from "../../src/intake/code-lists/occupation";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ETHNICITY_SPELLINGS } from "../../src/intake/code-lists/ethnicity";
import { categoriesNamed, categoryNamed } from "../../src/intake/name-category";
import { ATTRIBUTE_VALUES } from "../../src/model/attribute-values";
import { toCalendar } from "../../src/model/day";
import {
  AGE_BANDS,
  bandsWithin,
  EARLIER_AGE_BANDS,
  OCCUPATION_ROWS,
  RELIGIONS,
  THEORIES,
  UNIT_KINDS,
} from "../../src/model/forms";
import { DIMENSION_DEFINITIONS } from "../../src/model/dimensions";
import { vi } from "../../src/text/vi";
import { codeListPage } from "../../tools/function-docs/code-list-page";
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
  ["Công ty cổ phần", "private-enterprise"],
  ["Doanh nghiệp", "enterprise"],
  ["Công ty", "enterprise"],
  ["DN có vốn nhà nước", "state-enterprise"],
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
});

it("keeps the order of the forms", () => {
  const names = ATTRIBUTE_VALUES.ethnicity.map((id) => vi.labels.categories[id]).join(" ");
  expect(names).toBe(
    "Kinh Tày Thái Hoa Khơ-me Mường Nùng Mông Dao Gia-rai Ê-đê Ngái Ba-na Xơ-đăng Sán Chay Cơ-ho Chăm Sán Dìu Hrê Mnông " +
      "Raglai Xtiêng Bru-Vân Kiều Thổ Giáy Cơ-tu Gié-Triêng Mạ Khơ-mú Co Tà-ôi Chơ-ro Kháng Xinh-mun Hà Nhì Chu-ru Lào " +
      "La Chí La Ha Phù Lá La Hủ Lự Lô Lô Chứt Mảng Pà Thẻn Cơ Lao Cống Bố Y Si La Pu Péo Brâu Ơ-đu Rơ-măm " +
      "Dân tộc khác Quốc tịch gốc nước ngoài",
  );
  expect(ETHNICITY_SPELLINGS.map(([id]) => id)).toEqual(ATTRIBUTE_VALUES.ethnicity);
  const [religions, theories] = [RELIGIONS, THEORIES].map((ids) => ids.map((id) => vi.labels.categories[id]));
  expect(religions).toEqual([
    "Phật giáo",
    "Công giáo",
    "Phật giáo Hòa Hảo",
    "Cao Đài",
    "Tin Lành",
    "Hồi giáo",
    "Đạo khác",
  ]);
  expect(theories).toEqual(["Sơ cấp", "Trung cấp", "Cao cấp, cử nhân"]);
  expect(OCCUPATION_ROWS.map((row) => (typeof row === "string" ? 1 : row.length - 1))).toEqual([
    ...[1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1],
  ]);
  expect(ATTRIBUTE_VALUES.education).toEqual(["literate", "primary", "lower-secondary", "upper-secondary"]);
  expect(ATTRIBUTE_VALUES.qualification).toEqual([
    ...["elementary", "intermediate", "college", "university", "master", "doctor"],
  ]);
  // The rows of form 5, and two that lists say instead of one.
  expect(UNIT_KINDS).toHaveLength(16);
});

describe("the bands of ages", () => {
  it("follow one another without a gap, in both generations of forms, from 18 on", () => {
    for (const bands of [AGE_BANDS, EARLIER_AGE_BANDS]) {
      expect(bands.map(({ first }) => first)).toEqual([18, ...bands.slice(0, -1).map(({ last }) => last + 1)]);
      expect(bands.at(-1)?.last).toBe(Infinity);
    }
    expect(EARLIER_AGE_BANDS.map(bandsWithin)).toEqual([
      ["18-30"],
      ["31-35", "36-40"],
      ["41-45", "46-50"],
      ["51-55", "56-60", "over-60"],
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["31-40", ["31-35", "36-40"]],
    ["từ 41 đến 50 tuổi", ["41-45", "46-50"]],
    ["51 tuổi trở lên", ["51-55", "56-60", "over-60"]],
    ["trên 50", ["51-55", "56-60", "over-60"]],
    ["trên 60 tuổi", ["over-60"]],
    ["18-30; 31-40", ["18-30", "31-35", "36-40"]],
    ["31-38", []],
    ["30-35", []],
    ["trên 52", []],
    ["40-31", []],
  ])("are named by %s", (text, bands) => {
    expect(categoriesNamed("age", text).categories).toEqual(bands);
    expect(categoryNamed("age", text)).toBe(bands.length === 1 ? bands[0] : null);
  });
});

it("says of every list where it is written, and docs/danh-muc.md shows it", () => {
  for (const { sources } of Object.values(DIMENSION_DEFINITIONS)) {
    expect(sources[0].place).not.toBe("");
    for (const { document, date } of sources) {
      expect(document).toMatch(/^\d+\/?.*-|^\d+-/u);
      expect(toCalendar(date).year).toBeGreaterThan(1978);
    }
  }
  const page = readFileSync(join(__dirname, "../../docs/danh-muc.md"), "utf8");
  // Tables are padded in the file.
  const plain = (text: string): string => text.replace(/[-\s|\\]+/gu, " ");
  expect(plain(page)).toBe(plain(codeListPage()));
  expect(page).toContain("Nguồn: 11-HD/BTCTW ngày 13/12/2021, Biểu 5-BTCTW.");
});

it("has a source for every file of a list", () => {
  const NO_LIST = [
    "admission-headings",
    "definition-headings",
    "dimension-names",
    "legacy-encodings",
    "open-schooling",
    "phrases",
    "unreached",
  ];
  const files = readdirSync(join(__dirname, "../../src/intake/code-lists")).map((name) => name.replace(".ts", ""));
  const lists = files.filter(
    (name) => ![...NO_LIST, "template-examples", "typed-forms", "unit-headings", "names-of-units"].includes(name),
  );
  expect(lists.filter((name) => !(name.replace("unit-", "") in DIMENSION_DEFINITIONS))).toEqual([]);
});

it("no two religions share a spelling", () => {
  const keys = RELIGION_SPELLINGS.flatMap(([id, ...names]) =>
    [...new Set(names.map(bareText))].map((key) => `${key}|${id}`),
  );
  expect(new Set(keys.map((key) => key.split("|")[0])).size).toBe(keys.length);
});

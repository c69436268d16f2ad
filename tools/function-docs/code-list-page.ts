// docs/danh-muc.md: every code list in its order, where it is written, and the spellings that are read as each of its rows.

import { ATTRIBUTE_VALUES } from "../../src/model/attribute-values";
import { formatDay } from "../../src/model/day";
import type { BuiltInCategory, DimensionId } from "../../src/model/dimension";
import { AGE_BANDS, EARLIER_AGE_BANDS, RELIGIONS, UNIT_KINDS, type AgeSpan } from "../../src/model/forms";
import { DIMENSION_DEFINITIONS, DIMENSION_IDS } from "../../src/model/dimensions";
import type { ListSource } from "../../src/model/list-source";
import { EDUCATION_PHRASES } from "../../src/intake/code-lists/education";
import { ETHNICITY_SPELLINGS } from "../../src/intake/code-lists/ethnicity";
import { OCCUPATION_PHRASES } from "../../src/intake/code-lists/occupation";
import { QUALIFICATION_PHRASES } from "../../src/intake/code-lists/qualification";
import { RELIGION_SPELLINGS } from "../../src/intake/code-lists/religion";
import { SEX_SPELLINGS } from "../../src/intake/code-lists/sex";
import { THEORY_PHRASES } from "../../src/intake/code-lists/theory";
import { UNIT_KIND_PHRASES } from "../../src/intake/code-lists/unit-kind";
import { NO_MARKS, YES_MARKS } from "../../src/intake/code-lists/youth";
import { vi } from "../../src/text/vi";

interface Row {
  readonly name: string;
  readonly spellings: readonly string[];
}

const ROWS: Readonly<Record<DimensionId, () => readonly Row[]>> = {
  ethnicity: () =>
    ATTRIBUTE_VALUES.ethnicity.map((id) => row(id, ETHNICITY_SPELLINGS.find(([own]) => own === id)?.slice(1))),
  minority: () => [
    { name: vi.labels.categories.minority, spellings: ["mọi dân tộc ngoài Kinh; người gốc nước ngoài tính riêng"] },
  ],
  religion: () =>
    [...RELIGIONS, "no-religion" as const].map((id) =>
      row(id, RELIGION_SPELLINGS.find(([own]) => own === id)?.slice(1)),
    ),
  occupation: () => ATTRIBUTE_VALUES.occupation.map((id) => row(id, OCCUPATION_PHRASES[id])),
  age: () => [
    ...AGE_BANDS.map((band) => ({ name: vi.labels.categories[band.id], spellings: ["từ năm 2021"] })),
    ...EARLIER_AGE_BANDS.map((band) => ({ name: spanName(band), spellings: ["mẫu 2012 – 2021: gộp các nhóm trên"] })),
  ],
  education: () => ATTRIBUTE_VALUES.education.map((id) => row(id, EDUCATION_PHRASES[id])),
  qualification: () => ATTRIBUTE_VALUES.qualification.map((id) => row(id, QUALIFICATION_PHRASES[id])),
  theory: () => ATTRIBUTE_VALUES.theory.map((id) => row(id, THEORY_PHRASES[id])),
  youth: () => [
    { name: vi.labels.categories.member, spellings: YES_MARKS },
    { name: vi.labels.categories["not-member"], spellings: NO_MARKS },
  ],
  sex: () => ATTRIBUTE_VALUES.sex.map((id) => row(id, SEX_SPELLINGS.find(([own]) => own === id)?.slice(1))),
  kind: () => UNIT_KINDS.map((id) => ({ name: vi.labels.categories[id], spellings: UNIT_KIND_PHRASES[id] })),
};

function row(id: BuiltInCategory, spellings: readonly string[] = []): Row {
  const name = vi.labels.categories[id];
  return { name, spellings: spellings.filter((spelling) => spelling !== name) };
}

function spanName({ first, last }: AgeSpan): string {
  return last === Infinity ? `${String(first)} trở lên` : `${String(first)}-${String(last)}`;
}

const NOTES: Readonly<Partial<Record<DimensionId, string>>> = {
  ethnicity: "Thứ tự theo biểu. Hai danh mục của Nhà nước đánh số khác nhau, nên chỉ so theo tên, không so theo số.",
  education: "Số lớp ghi kiểu 9/12, 10/10 được xếp theo thông lệ; chưa thấy văn bản quy định.",
  age: "Công thức và nhóm cơ cấu dùng nhóm tuổi từ năm 2021; nhóm cơ cấu ghi “31-40” thì gộp hai nhóm.",
};

const KIND_WORDS = {
  partition: "Chia hết tổng số: mỗi người thuộc đúng một mục, ai không ghi thì vào hàng “Không ghi”.",
  attribute: "Ghi riêng ở phần “trong đó”: chồng lên các tiêu chí khác.",
} as const;

export function codeListPage(): string {
  return [
    "# Danh mục",
    "",
    "Các danh mục mà phần bổ trợ dùng để xếp số liệu, theo thứ tự của biểu, kèm nơi quy định và những cách ghi được hiểu. Chữ hoa, dấu cách,",
    "dấu nối và cách đặt dấu thanh không tính. Mẫu biểu hiện hành theo Hướng dẫn 40-HD/BTCTW ngày 10/10/2025; phụ lục của văn bản này chưa",
    "tra được nên các dòng vẫn theo Hướng dẫn 11-HD/BTCTW. Ghi cách khác thì phần bổ trợ báo ở phần Kiểm tra và gợi ý mục gần nhất.",
    ...DIMENSION_IDS.flatMap(section),
    "",
  ].join("\n");
}

function section(id: DimensionId): readonly string[] {
  const note = NOTES[id];
  return [
    "",
    `## ${vi.labels.dimensions[id]}`,
    "",
    KIND_WORDS[DIMENSION_DEFINITIONS[id].kind],
    "",
    `Nguồn: ${DIMENSION_DEFINITIONS[id].sources.map(sourceName).join("; ")}.${note === undefined ? "" : ` ${note}`}`,
    "",
    "| | Mục | Cách ghi được hiểu |",
    "| --- | --- | --- |",
    ...ROWS[id]().map(
      ({ name, spellings }, at) => `| ${String(at + 1)} | ${name} | ${spellings.map(escaped).join(", ")} |`,
    ),
  ];
}

function sourceName({ document, date, place }: ListSource): string {
  return `${document} ngày ${formatDay(date)}${place === "" ? "" : `, ${place}`}`;
}

function escaped(text: string): string {
  return text.replace(/[\\*_|`<~]/gu, "\\$&");
}

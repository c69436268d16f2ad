// docs/danh-muc.md: every code list in its order, where it is written, and the spellings that are read as each of its rows.

import { formatDay } from "../../src/model/day";
import { UNSTATED, type DimensionId } from "../../src/model/dimension";
import { AGE_BANDS, EARLIER_AGE_BANDS, type AgeSpan } from "../../src/model/forms";
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
import { categoryLabel } from "../../src/text/category-label";
import { vi } from "../../src/text/vi";

interface Row {
  readonly name: string;
  readonly spellings: readonly string[];
}
type Spellings = readonly (readonly [string, ...string[]])[] | Readonly<Record<string, readonly string[]>>;

/** The code lists, by the dimension whose categories they spell; a dimension without one shows its categories alone. */
const SPELLINGS: Readonly<Partial<Record<DimensionId, Spellings>>> = {
  ethnicity: ETHNICITY_SPELLINGS,
  minority: { minority: ["mọi dân tộc ngoài Kinh; người gốc nước ngoài tính riêng"] },
  religion: RELIGION_SPELLINGS,
  occupation: OCCUPATION_PHRASES,
  age: Object.fromEntries(AGE_BANDS.map(({ id }) => [id, ["từ năm 2021"]])),
  education: EDUCATION_PHRASES,
  qualification: QUALIFICATION_PHRASES,
  theory: THEORY_PHRASES,
  youth: { member: YES_MARKS, "not-member": NO_MARKS },
  sex: SEX_SPELLINGS,
  kind: UNIT_KIND_PHRASES,
};
/** Rows of forms before. */
const EARLIER: Readonly<Partial<Record<DimensionId, readonly Row[]>>> = {
  age: EARLIER_AGE_BANDS.map((band) => ({
    name: spanName(band),
    spellings: ["mẫu 2012 – 2021: gộp các nhóm trên"],
  })),
};

function rowsOf(id: DimensionId): readonly Row[] {
  const spellings: Readonly<Record<string, readonly string[] | undefined>> = byCategory(SPELLINGS[id] ?? {});
  const stated = DIMENSION_DEFINITIONS[id].categories.filter((category) => category !== UNSTATED);
  const rows = stated.map((category) => {
    const name = categoryLabel(vi, category);
    return { name, spellings: (spellings[category] ?? []).filter((spelling) => spelling !== name) };
  });
  return [...rows, ...(EARLIER[id] ?? [])];
}

function byCategory(spellings: Spellings): Readonly<Record<string, readonly string[]>> {
  return Array.isArray(spellings)
    ? Object.fromEntries((spellings as readonly (readonly string[])[]).map(([id = "", ...own]) => [id, own]))
    : (spellings as Readonly<Record<string, readonly string[]>>);
}

function spanName({ first, last }: AgeSpan): string {
  return last === Infinity ? `${String(first)} trở lên` : `${String(first)}-${String(last)}`;
}

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
  const { kind, sources, note } = DIMENSION_DEFINITIONS[id];
  return [
    "",
    `## ${vi.labels.dimensions[id]}`,
    "",
    KIND_WORDS[kind],
    "",
    `Nguồn: ${sources.map(sourceName).join("; ")}.${note === undefined ? "" : ` ${note}`}`,
    "",
    "| | Mục | Cách ghi được hiểu |",
    "| --- | --- | --- |",
    ...rowsOf(id).map(
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

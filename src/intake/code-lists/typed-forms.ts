// The statistical forms as people type them: how each row is called and which rows must add up. Forms 1, 2 and 2B of 11-HD/BTCTW
// (13 December 2021); the words of the forms "n-TCTW" before it stand beside theirs.

import { AGE_BANDS, EARLIER_AGE_BANDS, OCCUPATION_ROWS, RELIGIONS, type AgeSpan } from "../../model/forms";
import { ETHNICITY_SPELLINGS } from "./ethnicity";
import { RELIGION_SPELLINGS } from "./religion";

export type TypedFormId = "form-1" | "form-2" | "form-2b";

/** The whole is the parts, less some; or at least the parts together. */
export interface FormEquation {
  readonly relation: "=" | "≤";
  readonly whole: string;
  readonly parts: readonly string[];
  readonly less: readonly string[];
  /** Asked only where one of these rows is filled in, or where none is. */
  readonly onlyWith?: readonly string[];
  readonly notWith?: readonly string[];
}

export interface TypedForm {
  readonly id: TypedFormId;
  /** The names of each row, as normalised by read-typed-form.ts. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** By the row that opens a part of the form: what is called the same in several of them. */
  readonly under?: Readonly<Record<string, TypedForm["rows"]>>;
  /** Rows without which it is not this form. */
  readonly known: readonly string[];
  readonly equations: readonly FormEquation[];
  /** The row that the list of people can be counted for. */
  readonly total: string;
}

const equal = (whole: string, parts: readonly string[], less: readonly string[] = []): FormEquation => ({
  relation: "=",
  whole,
  parts,
  less,
});
const within = (whole: string, ...parts: readonly string[]): FormEquation => ({
  relation: "≤",
  whole,
  parts,
  less: [],
});

const FORM_1: TypedForm = {
  id: "form-1",
  rows: {
    opening: ["tổng số đảng viên cuối kỳ trước chuyển sang"],
    increase: ["đảng viên tăng trong kỳ"],
    admitted: ["kết nạp", "mới kết nạp"],
    arrived: ["chuyển đến"],
    "arrived-province": ["tỉnh khác chuyển đến"],
    "arrived-district": ["huyện khác trong tỉnh chuyển đến", "xã khác trong tỉnh chuyển đến"],
    restored: ["phục hồi đảng tịch"],
    decrease: ["đảng viên giảm trong kỳ"],
    died: ["từ trần"],
    expelled: ["khai trừ"],
    removed: ["xóa tên"],
    "removed-probation": ["đảng viên dự bị"],
    resigned: ["xin ra khỏi đảng", "xin ra đảng"],
    left: ["chuyển đi"],
    "left-province": ["chuyển đi tỉnh khác"],
    "left-district": ["chuyển đi huyện khác trong tỉnh", "chuyển đi xã khác trong tỉnh"],
    closing: ["đảng viên trong danh sách cuối kỳ báo cáo", "đảng viên trong danh sách đến cuối kỳ"],
  },
  known: ["increase", "decrease", "closing"],
  equations: [
    equal("closing", ["opening", "increase"], ["decrease"]),
    equal("increase", ["admitted", "arrived", "restored"]),
    equal("arrived", ["arrived-province", "arrived-district"]),
    equal("decrease", ["died", "expelled", "removed", "resigned", "left"]),
    equal("left", ["left-province", "left-district"]),
    within("removed", "removed-probation"),
  ],
  total: "admitted",
};

const ENTERPRISE = ["enterprise-leader", "enterprise-staff", "enterprise-worker"];
const EDUCATIONS = ["literate", "primary", "lower-secondary", "upper-secondary"];
const QUALIFICATIONS = ["elementary", "intermediate", "college", "university", "master", "doctor"];
const ALL = "all";
const ORGANISATIONS = ["committees", "cells"];
const OF_WHICH = [
  "female",
  "minority",
  "religion",
  "youth",
  "business-owner",
  "family-planning",
  "foreign-marriage",
  "readmission",
];

const spanId = ({ first, last }: AgeSpan): string => `${String(first)}-${String(last)}`;
const spanNames = ({ first, last }: AgeSpan): readonly string[] =>
  last === Infinity
    ? [
        `trên ${String(first - 1)}`,
        `trên ${String(first - 1)} tuổi`,
        `${String(first)} tuổi trở lên`,
        `từ ${String(first)} tuổi trở lên`,
      ]
    : [
        `${String(first)}-${String(last)}`,
        `${String(first)}-${String(last)} tuổi`,
        `từ ${String(first)} đến ${String(last)} tuổi`,
      ];
const AGES = [...new Map([...AGE_BANDS, ...EARLIER_AGE_BANDS].map((span) => [spanId(span), span])).values()];

/** Bands that only the forms before 2021 have. */
const EARLIER_AGES = EARLIER_AGE_BANDS.map(spanId).filter((id) => !AGE_BANDS.some((band) => spanId(band) === id));

const FORM_2: TypedForm = {
  id: "form-2",
  rows: {
    [ALL]: ["tổng số đảng viên mới kết nạp", "tổng số đảng viên kết nạp"],
    female: ["nữ", "phụ nữ"],
    minority: ["dân tộc thiểu số", "dân tộc ít người"],
    religion: ["người theo tôn giáo", "tôn giáo"],
    youth: ["đoàn viên đoàn tncs hồ chí minh", "đoàn viên tncs hồ chí minh", "là đoàn viên"],
    "business-owner": ["chủ doanh nghiệp tư nhân"],
    "family-planning": ["quần chúng vi phạm chính sách khhgđ"],
    "foreign-marriage": ["có quan hệ hôn nhân với người nước ngoài"],
    readmission: ["kết nạp lại"],
    "state-agency": [
      "cán bộ, công chức cơ quan nhà nước tính từ cấp huyện trở lên",
      "cán bộ, công chức cơ quan nhà nước",
    ],
    "party-agency": [
      "cán bộ, công chức cơ quan đảng, mặt trận tổ quốc, đoàn thể chính trị - xã hội tính từ cấp huyện trở lên",
      "cán bộ, công chức cơ quan đảng, mặt trận tổ quốc, đoàn thể chính trị - xã hội",
    ],
    "commune-official": [
      "cán bộ, công chức; người hoạt động không chuyên trách ở xã, phường, thị trấn",
      "cán bộ, công chức; người hoạt động không chuyên trách ở xã, phường",
    ],
    "hamlet-official": [
      "người hoạt động không chuyên trách thôn, tổ dân phố, bản",
      "người hoạt động không chuyên trách ở thôn, tổ dân phố, bản",
    ],
    "public-employee": ["viên chức trong các đơn vị sự nghiệp công lập"],
    "private-institution": ["người lao động trong các đơn vị sự nghiệp ngoài công lập"],
    enterprise: ["lãnh đạo, quản lý và lao động trong các doanh nghiệp"],
    "enterprise-leader": ["người lãnh đạo, quản lý doanh nghiệp"],
    "enterprise-staff": ["nhân viên, người gián tiếp sản xuất"],
    "enterprise-worker": ["công nhân, lao động trực tiếp sản xuất"],
    farmer: ["người làm nông, lâm, ngư nghiệp"],
    "armed-forces": ["sĩ quan, chiến sĩ quân đội và công an"],
    student: ["sinh viên"],
    pupil: ["học sinh"],
    "other-occupation": ["khác"],
    ...Object.fromEntries(AGES.map((span) => [spanId(span), spanNames(span)])),
    literate: ["biết đọc, biết viết chữ quốc ngữ", "biết đọc, biết viết"],
    primary: ["tiểu học"],
    "lower-secondary": ["trung học cơ sở", "thcs"],
    "upper-secondary": ["trung học phổ thông", "thpt"],
    elementary: ["công nhân kỹ thuật, nhân viên nghiệp vụ, sơ cấp", "cn kỹ thuật, nhân viên nghiệp vụ, sơ cấp"],
    intermediate: ["trung cấp"],
    college: ["cao đẳng"],
    university: ["đại học"],
    master: ["thạc sĩ"],
    doctor: ["tiến sĩ"],
    committees: ["đảng bộ cơ sở"],
    cells: ["chi bộ cơ sở"],
  },
  under: Object.fromEntries(
    ORGANISATIONS.map((whole) => [
      whole,
      {
        [`${whole}-admitting`]: ["có kết nạp đảng viên"],
        [`${whole}-without-masses`]: ["không còn quần chúng"],
      },
    ]),
  ),
  known: [ALL],
  equations: [
    equal(
      ALL,
      OCCUPATION_ROWS.map((row) => (typeof row === "string" ? row : row[0])),
    ),
    equal("enterprise", ENTERPRISE),
    { ...equal(ALL, AGE_BANDS.map(spanId)), notWith: EARLIER_AGES },
    { ...equal(ALL, EARLIER_AGE_BANDS.map(spanId)), onlyWith: EARLIER_AGES },
    equal(ALL, EDUCATIONS),
    within(ALL, ...QUALIFICATIONS),
    ...OF_WHICH.map((part) => within(ALL, part)),
    ...ORGANISATIONS.flatMap((whole) =>
      ["admitting", "without-masses"].map((part) => within(whole, `${whole}-${part}`)),
    ),
  ],
  total: ALL,
};

const GROUPS = ETHNICITY_SPELLINGS.map(([id]) => id);

/** "Khác" stands in either part, and "Có" may be said of either. */
const groupRows = (spellings: readonly (readonly [string, ...string[]])[]): TypedForm["rows"] =>
  Object.fromEntries(spellings.map(([id, ...names]) => [id, names.filter((name) => name !== "Khác" && name !== "Có")]));

const FORM_2B: TypedForm = {
  id: "form-2b",
  rows: {
    ethnicities: ["dân tộc", "chia theo dân tộc"],
    religions: ["tôn giáo", "chia theo tôn giáo"],
    ...groupRows(ETHNICITY_SPELLINGS),
    ...groupRows(RELIGION_SPELLINGS.filter(([id]) => id !== "no-religion")),
  },
  under: { ethnicities: { "other-ethnicity": ["khác"] }, religions: { "other-religion": ["khác"] } },
  known: ["ethnicities", "religions", "kinh", "buddhism"],
  equations: [equal("ethnicities", GROUPS), equal("religions", RELIGIONS)],
  total: "ethnicities",
};

export const TYPED_FORMS: readonly TypedForm[] = [FORM_1, FORM_2B, FORM_2];

/** Headings of columns of numbers; the second list is at most the first, row by row. */
export const NUMBER_HEADINGS: readonly string[] = [
  "kỳ này",
  "thực hiện",
  "cùng kỳ năm trước",
  "tổng số",
  "số lượng",
  "số người",
];
export const PART_HEADINGS: readonly string[] = ["nữ"];

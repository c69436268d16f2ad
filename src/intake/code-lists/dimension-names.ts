// What a person calls a dimension where the heading of a list has no word for it, and what a row of a form counts beside its
// categories.

import type { BuiltInCategory, DimensionId } from "../../model/dimension";
import type { FormCount } from "../../model/form-row";

/** Beside these, every heading of the list of admissions names its own column, and every id its dimension. */
export const DIMENSION_NAMES: Readonly<Partial<Record<DimensionId, readonly string[]>>> = {
  age: ["Nhóm tuổi", "Tuổi", "Tuổi đời", "Độ tuổi"],
  minority: ["Dân tộc thiểu số", "DTTS", "Kinh, dân tộc thiểu số", "Người dân tộc thiểu số"],
  education: ["Giáo dục phổ thông", "Trình độ giáo dục phổ thông"],
  qualification: ["Trình độ", "Trình độ chuyên môn nghiệp vụ"],
  youth: ["Đoàn viên Đoàn TNCS Hồ Chí Minh"],
  kind: ["Loại hình đơn vị", "Loại hình", "Loại đơn vị", "Loại hình cơ sở", "Loại hình tổ chức đảng"],
};

/** Names of one category whose words name several: commas divide no names in them, "doanh nghiệp" is not every one. */
export const NAMES_AS_WHOLE: Readonly<Partial<Record<DimensionId, Readonly<Record<string, BuiltInCategory>>>>> = {
  occupation: {
    "Cán bộ, công chức cơ quan Đảng, Mặt trận, đoàn thể": "party-agency",
    "Cán bộ, công chức, người hoạt động không chuyên trách cấp xã": "commune-official",
  },
  kind: { "Doanh nghiệp (chưa rõ thành phần)": "enterprise" },
};

/** Occupations that a word further on may narrow: "cán bộ, công chức xã" names one kind of people, and which is unsure. */
export const NARROWED_OCCUPATIONS: readonly string[] = [
  "Cán bộ",
  "Công chức",
  "Cán bộ công chức",
  "Viên chức",
  "Nhân viên",
  "Lãnh đạo",
  "Quản lý",
];

/** Of all ethnic groups but Kinh. In a cell these words mean one that is not named. */
export const MINORITY_NAMES: readonly string[] = [
  "Dân tộc thiểu số",
  "Người dân tộc thiểu số",
  "Các dân tộc thiểu số",
  "Thiểu số",
  "Người thiểu số",
  "DTTS",
  "Người DTTS",
  "Dân tộc ít người",
  "Không phải Kinh",
  "Không phải dân tộc Kinh",
  "minority",
];

/** Of all religions. In a cell these words mean one that is not named. */
export const ANY_RELIGION_NAMES: readonly string[] = [
  "Có",
  "Có đạo",
  "Có tôn giáo",
  "Có theo đạo",
  "Có theo tôn giáo",
  "Theo đạo",
  "Theo tôn giáo",
  "Người có đạo",
];

/** No breakdown, but a goal may be set for it. */
export const DENSITY_NAMES: readonly string[] = [
  "Đảng viên so với dân số",
  "Tỷ lệ đảng viên so với dân số",
  "Tỷ lệ đảng viên trên dân số",
  "Đảng viên trên dân số",
  "Tỷ lệ đảng viên",
  "density",
];

export const UNSTATED_NAMES: readonly string[] = ["Không ghi", "Không rõ", "Chưa rõ"];

/** Of what a row of a form counts; the first name is recommended. */
export const FORM_COUNT_NAMES: Readonly<
  Record<Exclude<FormCount["kind"], "categories" | "heading">, readonly string[]>
> = {
  all: ["Tổng số", "Tất cả", "Tổng số đảng viên mới kết nạp", "Tổng số kết nạp"],
  readmissions: ["Kết nạp lại", "Số kết nạp lại"],
  "mean-age": ["Tuổi bình quân", "Tuổi đời bình quân", "Tuổi trung bình"],
  typed: ["Tự nhập", "Nhập tay", "Tự điền"],
};

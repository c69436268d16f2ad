// Words for several categories of a dimension at once, for what is no dimension, and for what a row of a form counts beside its
// categories. What dimensions and single categories are called stands in model/dimensions/.

import type { FormCount } from "../../model/form-row";

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

/** Of the item that holds whom no rule of a grouping names. */
export const OTHER_NAMES: readonly string[] = ["Khác", "other"];

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

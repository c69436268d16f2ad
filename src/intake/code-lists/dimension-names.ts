// What a person calls a dimension where the heading of a list has no word for it.

import type { DimensionId } from "../../model/dimension";

/** Beside these, every heading of the list of admissions names its own column. */
export const DIMENSION_NAMES: Readonly<Record<DimensionId, readonly string[]>> = {
  sex: [],
  age: ["Nhóm tuổi", "Tuổi", "Tuổi đời", "Độ tuổi"],
  minority: ["Dân tộc thiểu số", "DTTS", "Kinh, dân tộc thiểu số", "Người dân tộc thiểu số"],
  ethnicity: [],
  religion: [],
  occupation: [],
  education: ["Giáo dục phổ thông", "Trình độ giáo dục phổ thông"],
  qualification: ["Trình độ", "Trình độ chuyên môn nghiệp vụ"],
  theory: [],
  youth: ["Đoàn viên Đoàn TNCS Hồ Chí Minh"],
  kind: ["Loại hình đơn vị", "Loại hình", "Loại đơn vị", "Loại hình cơ sở", "Loại hình tổ chức đảng"],
};

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

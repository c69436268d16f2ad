// General education (trình độ giáo dục phổ thông): school classes of the systems of 12 and 10 years, and the words for the levels.

import type { Education } from "../../model/dimension";

export const EDUCATION_PHRASES: Readonly<Record<Education, readonly string[]>> = {
  literate: [
    "biết đọc biết viết",
    "biết đọc",
    "biết viết",
    "biết chữ",
    "xóa mù",
    "xóa mù chữ",
    "chưa tốt nghiệp tiểu học",
    "chưa xong tiểu học",
  ],
  primary: ["tiểu học", "cấp 1", "cấp i", "chưa tốt nghiệp thcs"],
  "lower-secondary": [
    "thcs",
    "trung học cơ sở",
    "ptcs",
    "phổ thông cơ sở",
    "cấp 2",
    "cấp ii",
    "bt thcs",
    "btcs",
    "bổ túc cơ sở",
    "chưa tốt nghiệp thpt",
  ],
  "upper-secondary": [
    "thpt",
    "trung học phổ thông",
    "ptth",
    "phổ thông trung học",
    "cấp 3",
    "cấp iii",
    "btthpt",
    "btth",
    "bttht",
    "bổ túc trung học",
    "tú tài",
    "12 phổ thông",
    "hết lớp 12",
    "tốt nghiệp phổ thông",
  ],
};

/** "9/12", "10/10": the class reached and the years of the school system. */
export const SCHOOL_CLASS = /(?<![\d/])(\d{1,2}) ?\/ ?(10|12)(?![\d/])/gu;
/** "lớp 9", counted in the system of 12 years. */
export const CLASS_ALONE = /(?:^| )lớp (\d{1,2})(?= |$)/gu;

/** The lowest class of each level, from the highest down. The mapping is customary; no official one was found. */
export const LEVEL_FROM_CLASS: Readonly<Record<10 | 12, readonly (readonly [number, Education])[]>> = {
  12: [
    [12, "upper-secondary"],
    [9, "lower-secondary"],
    [5, "primary"],
    [1, "literate"],
  ],
  10: [
    [10, "upper-secondary"],
    [7, "lower-secondary"],
    [4, "primary"],
    [1, "literate"],
  ],
};

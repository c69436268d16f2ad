// How sex is written. Digits are left out: 0, 1 and 2 mean different things in different lists.

import type { Sex } from "../../model/dimension";

export const SEX_SPELLINGS: readonly (readonly [Sex, ...string[]])[] = [
  ["male", "nam", "nam giới", "trai", "đàn ông", "m", "male"],
  ["female", "nữ", "nữ giới", "gái", "phụ nữ", "đàn bà", "f", "female"],
];

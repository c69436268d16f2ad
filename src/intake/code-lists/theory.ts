// Political theory (trình độ lý luận chính trị): the rows of form 3-BTCTW, II.7. "CN" is the bachelor here, because the
// column says so; in the column of qualifications it is another one.

import type { Theory } from "../../model/dimension";

export const THEORY_PHRASES: Readonly<Record<Theory, readonly string[]>> = {
  "theory-elementary": ["sơ cấp", "sc", "sơ cấp llct", "sơ trung"],
  "theory-intermediate": ["trung cấp", "tc", "trung cấp llct", "tc llct", "tcct"],
  "theory-advanced": ["cao cấp", "cc", "cccct", "ccct", "cao cấp llct", "cử nhân", "cn", "cử nhân chính trị", "cnct"],
};

/** Nothing of the form, and nothing to ask about. */
export const NO_THEORY: readonly string[] = [
  "không",
  "ko",
  "0",
  "chưa",
  "chưa có",
  "chưa học",
  "không có",
  "chưa qua đào tạo",
  "bồi dưỡng",
  "nhận thức về đảng",
  "cảm tình đảng",
];

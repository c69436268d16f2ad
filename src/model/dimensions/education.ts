// General education (trình độ giáo dục phổ thông), form 2-BTCTW, II.3.

import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const education = columnDimension("education", {
  columns: ["admission.education", "admission.qualification"],
  sources: [btctw("Biểu 2-BTCTW, mục II.3")],
});

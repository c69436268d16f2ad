// Professional qualification (trình độ chuyên môn nghiệp vụ), form 2-BTCTW, II.4. The form has no row for people without
// one: they are among the unstated.

import { columnDimension } from "../dimension-definition";
import { btctw, tctw } from "../list-source";

export const qualification = columnDimension("qualification", {
  columns: ["admission.qualification", "admission.education"],
  sources: [btctw("Biểu 2-BTCTW, mục II.4"), tctw("Biểu 2-TCTW")],
});

// Political theory (lý luận chính trị): the rows of form 3-BTCTW, II.7. People without a course are among the unstated.

import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const theory = columnDimension("theory", {
  columns: ["admission.theory"],
  sources: [btctw("Biểu 3-BTCTW, mục II.7")],
});

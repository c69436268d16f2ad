// Sex (giới tính).

import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const sex = columnDimension("sex", {
  columns: ["admission.sex", "admission.male", "admission.female"],
  sources: [btctw("Biểu 2-BTCTW, mục I")],
});

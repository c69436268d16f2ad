// Political theory (lý luận chính trị): the rows of form 3-BTCTW, II.7. People without a course are among the unstated.

import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const theory = columnDimension("theory", {
  name: { vi: "Lý luận chính trị", en: "Political theory" },
  isSeldom: true,
  columns: ["admission.theory"],
  sources: [btctw("Biểu 3-BTCTW, mục II.7")],
  labels: {
    "theory-elementary": { vi: "Sơ cấp", en: "Elementary" },
    "theory-intermediate": { vi: "Trung cấp", en: "Intermediate" },
    "theory-advanced": { vi: "Cao cấp, cử nhân", en: "Advanced or bachelor" },
  },
});

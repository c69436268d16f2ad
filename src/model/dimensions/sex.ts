// Sex (giới tính).

import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const sex = columnDimension("sex", {
  name: { vi: "Giới tính", en: "Sex" },
  columns: ["admission.sex", "admission.male", "admission.female"],
  sources: [btctw("Biểu 2-BTCTW, mục I")],
  labels: {
    male: { vi: "Nam", en: "Male" },
    female: { vi: "Nữ", en: "Female" },
  },
});

// Religion (tôn giáo): the rows of form 2B-BTCTW, II, and people who state that they follow none.

import { columnDimension } from "../dimension-definition";
import { RELIGIONS } from "../forms";
import { btctw, STATE_LIST } from "../list-source";

export const religion = columnDimension("religion", {
  name: { vi: "Tôn giáo", en: "Religion" },
  isSeldom: true,
  columns: ["admission.religion"],
  sources: [btctw("Biểu 2B-BTCTW, mục II"), STATE_LIST],
  shownWhenPresent: new Set(RELIGIONS),
  labels: {
    buddhism: { vi: "Phật giáo", en: "Buddhism" },
    catholicism: { vi: "Công giáo", en: "Catholicism" },
    "hoa-hao-buddhism": { vi: "Phật giáo Hòa Hảo", en: "Hòa Hảo Buddhism" },
    "cao-dai": "Cao Đài",
    protestantism: { vi: "Tin Lành", en: "Protestantism" },
    islam: { vi: "Hồi giáo", en: "Islam" },
    "other-religion": { vi: "Đạo khác", en: "Other religion" },
    "no-religion": { vi: "Không theo tôn giáo", en: "No religion" },
  },
});

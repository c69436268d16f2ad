// Professional qualification (trình độ chuyên môn nghiệp vụ), form 2-BTCTW, II.4. The form has no row for people without
// one: they are among the unstated.

import { columnDimension } from "../dimension-definition";
import { btctw, tctw } from "../list-source";

export const qualification = columnDimension("qualification", {
  name: { vi: "Trình độ chuyên môn", en: "Qualification" },
  alsoCalled: ["Trình độ", "Trình độ chuyên môn nghiệp vụ"],
  columns: ["admission.qualification", "admission.education"],
  sources: [btctw("Biểu 2-BTCTW, mục II.4"), tctw("Biểu 2-TCTW")],
  labels: {
    elementary: { vi: "Sơ cấp", en: "Elementary" },
    intermediate: { vi: "Trung cấp", en: "Intermediate" },
    college: { vi: "Cao đẳng", en: "College" },
    university: { vi: "Đại học", en: "University" },
    master: { vi: "Thạc sĩ", en: "Master" },
    doctor: { vi: "Tiến sĩ", en: "Doctor" },
  },
});

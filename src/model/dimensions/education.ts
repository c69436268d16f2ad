// General education (trình độ giáo dục phổ thông), form 2-BTCTW, II.3.

import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const education = columnDimension("education", {
  name: { vi: "Giáo dục phổ thông", en: "General education" },
  alsoCalled: ["Trình độ giáo dục phổ thông"],
  columns: ["admission.education", "admission.qualification"],
  sources: [btctw("Biểu 2-BTCTW, mục II.3")],
  note: "Số lớp ghi kiểu 9/12, 10/10 được xếp theo thông lệ; chưa thấy văn bản quy định.",
  labels: {
    literate: { vi: "Biết đọc, biết viết", en: "Can read and write" },
    primary: { vi: "Tiểu học", en: "Primary school" },
    "lower-secondary": { vi: "Trung học cơ sở", en: "Lower secondary school" },
    "upper-secondary": { vi: "Trung học phổ thông", en: "Upper secondary school" },
  },
});

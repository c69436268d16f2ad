// Occupation (nghề nghiệp): the rows of form 2-BTCTW, II.1; of the row of enterprises its three parts.

import { ATTRIBUTE_VALUES } from "../attribute-values";
import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const occupation = columnDimension("occupation", {
  name: { vi: "Nghề nghiệp", en: "Occupation" },
  isSeldom: true,
  columns: ["admission.occupation"],
  sources: [btctw("Biểu 2-BTCTW, mục II.1")],
  shownWhenPresent: new Set(ATTRIBUTE_VALUES.occupation),
  labels: {
    "state-agency": { vi: "Cán bộ, công chức cơ quan Nhà nước", en: "Officials of State agencies" },
    "party-agency": {
      vi: "Cán bộ, công chức cơ quan Đảng, Mặt trận, đoàn thể",
      en: "Officials of the Party, the Front and mass organisations",
    },
    "commune-official": {
      vi: "Cán bộ, công chức, người hoạt động không chuyên trách cấp xã",
      en: "Officials of communes",
    },
    "hamlet-official": {
      vi: "Người hoạt động không chuyên trách ở thôn, tổ dân phố",
      en: "Officials of villages and residential groups",
    },
    "public-employee": { vi: "Viên chức đơn vị sự nghiệp công lập", en: "Employees of public institutions" },
    "private-institution": {
      vi: "Người lao động đơn vị sự nghiệp ngoài công lập",
      en: "Employees of private institutions",
    },
    "enterprise-leader": { vi: "Lãnh đạo, quản lý doanh nghiệp", en: "Managers of enterprises" },
    "enterprise-staff": { vi: "Nhân viên, lao động gián tiếp trong doanh nghiệp", en: "Office staff of enterprises" },
    "enterprise-worker": { vi: "Công nhân, lao động trực tiếp trong doanh nghiệp", en: "Workers of enterprises" },
    farmer: { vi: "Người làm nông, lâm, ngư nghiệp", en: "Farming, forestry, fishing" },
    "armed-forces": { vi: "Sĩ quan, chiến sĩ quân đội, công an", en: "Army and police" },
    student: { vi: "Sinh viên", en: "Students" },
    pupil: { vi: "Học sinh", en: "Pupils" },
    "other-occupation": { vi: "Nghề nghiệp khác", en: "Other occupation" },
  },
});

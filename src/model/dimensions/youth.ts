// Youth union member (đoàn viên): an attribute, "trong đó" on form 2-BTCTW, I.

import { UNSTATED } from "../dimension";
import type { DimensionDefinition } from "../dimension-definition";
import { btctw } from "../list-source";

export const youth: DimensionDefinition = {
  name: { vi: "Đoàn viên", en: "Youth union" },
  alsoCalled: ["Đoàn viên Đoàn TNCS Hồ Chí Minh"],
  kind: "attribute",
  categories: ["member", "not-member", UNSTATED],
  columns: ["admission.youth"],
  sources: [btctw("Biểu 2-BTCTW, mục I")],
  from: { kind: "column", attribute: "youth", categoryOf: (member) => (member ? "member" : "not-member") },
  labels: {
    member: { vi: "Đoàn viên", en: "Youth union member" },
    "not-member": { vi: "Không phải đoàn viên", en: "Not a member" },
  },
};

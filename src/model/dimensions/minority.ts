// Kinh or ethnic minority (dân tộc thiểu số). Every group but Kinh is a minority (Decree 05/2011/NĐ-CP, article 4), Hoa and
// "other" too; people of foreign origin stand in a row of their own and are neither.

import { toDay } from "../day";
import { UNSTATED } from "../dimension";
import type { DimensionDefinition } from "../dimension-definition";
import { btctw } from "../list-source";

export const minority: DimensionDefinition = {
  name: { vi: "Dân tộc thiểu số", en: "Ethnic minority" },
  alsoCalled: ["DTTS", "Kinh, dân tộc thiểu số", "Người dân tộc thiểu số"],
  kind: "partition",
  categories: ["kinh", "minority", "foreign-origin", UNSTATED],
  shownWhenPresent: new Set(["foreign-origin"]),
  columns: ["admission.ethnicity"],
  sources: [{ document: "05/2011/NĐ-CP", date: toDay(2011, 1, 14), place: "Điều 4" }, btctw("Biểu 2-BTCTW, mục I")],
  from: {
    kind: "column",
    attribute: "ethnicity",
    categoryOf: (group) => (group === "kinh" || group === "foreign-origin" ? group : "minority"),
  },
  labels: {
    minority: { vi: "Dân tộc thiểu số", en: "Ethnic minority" },
  },
};

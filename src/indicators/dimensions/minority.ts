// Kinh or ethnic minority (dân tộc thiểu số). Every group but Kinh is a minority (Decree 05/2011/NĐ-CP, article 4), Hoa and
// "other" too; people of foreign origin stand in a row of their own and are neither.

import { UNSTATED } from "../../model/dimension";
import type { Dimension } from "../dimension";

export const minority: Dimension = {
  id: "minority",
  kind: "partition",
  categories: ["kinh", "minority", "foreign-origin", UNSTATED],
  shownWhenPresent: new Set(["foreign-origin"]),
  categoryOf({ ethnicity }) {
    if (ethnicity === null) return UNSTATED;
    return ethnicity === "kinh" || ethnicity === "foreign-origin" ? ethnicity : "minority";
  },
};

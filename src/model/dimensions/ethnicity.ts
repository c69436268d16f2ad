// Ethnic group (dân tộc) in the order of form 2B-BTCTW. Other lists of the State number the groups differently, so nothing may
// ever be matched by these numbers.

import { ATTRIBUTE_VALUES } from "../attribute-values";
import { toDay } from "../day";
import { columnDimension } from "../dimension-definition";
import { btctw, STATE_LIST } from "../list-source";

export const ethnicity = columnDimension("ethnicity", {
  columns: ["admission.ethnicity"],
  // Of the two lists of the State only the names are taken.
  sources: [
    btctw("Biểu 2B-BTCTW, mục I"),
    { document: "121-TCTK/PPCĐ", date: toDay(1979, 3, 2), place: "" },
    STATE_LIST,
  ],
  // Fifty-four groups and more: a table has room for those that are there. That nobody is unstated is worth a row.
  shownWhenPresent: new Set(ATTRIBUTE_VALUES.ethnicity),
});

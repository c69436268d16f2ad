// Occupation (nghề nghiệp): the rows of form 2-BTCTW, II.1; of the row of enterprises its three parts.

import { ATTRIBUTE_VALUES } from "../attribute-values";
import { columnDimension } from "../dimension-definition";
import { btctw } from "../list-source";

export const occupation = columnDimension("occupation", {
  columns: ["admission.occupation"],
  sources: [btctw("Biểu 2-BTCTW, mục II.1")],
  shownWhenPresent: new Set(ATTRIBUTE_VALUES.occupation),
});

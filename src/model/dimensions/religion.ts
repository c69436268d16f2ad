// Religion (tôn giáo): the rows of form 2B-BTCTW, II, and people who state that they follow none.

import { columnDimension } from "../dimension-definition";
import { RELIGIONS } from "../forms";
import { btctw, STATE_LIST } from "../list-source";

export const religion = columnDimension("religion", {
  columns: ["admission.religion"],
  sources: [btctw("Biểu 2B-BTCTW, mục II"), STATE_LIST],
  shownWhenPresent: new Set(RELIGIONS),
});

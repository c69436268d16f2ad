// Political theory (lý luận chính trị): the rows of form 3-BTCTW, II.7. People without a course are among the unstated.

import { UNSTATED } from "../../model/dimension";
import { THEORIES } from "../../model/forms";
import { NEVER_HIDDEN, stated, type Dimension } from "../dimension";

export const theory: Dimension = {
  id: "theory",
  kind: "partition",
  categories: [...THEORIES, UNSTATED],
  shownWhenPresent: NEVER_HIDDEN,
  categoryOf: (admission) => stated(admission.theory),
};

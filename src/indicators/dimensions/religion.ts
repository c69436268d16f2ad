// Religion (tôn giáo): the rows of form 2B-BTCTW, II, and people who state that they follow none.

import { UNSTATED } from "../../model/dimension";
import { RELIGIONS } from "../../model/forms";
import { stated, type Dimension } from "../dimension";

export const religion: Dimension = {
  id: "religion",
  kind: "partition",
  categories: [...RELIGIONS, "no-religion", UNSTATED],
  shownWhenPresent: new Set(RELIGIONS),
  categoryOf: (admission) => stated(admission.religion),
};

// Sex (giới tính).

import { UNSTATED, type Sex } from "../../model/dimension";
import { NEVER_HIDDEN, stated, type Dimension } from "../dimension";

const SEXES: readonly Sex[] = ["male", "female"];

export const sex: Dimension = {
  id: "sex",
  kind: "partition",
  categories: [...SEXES, UNSTATED],
  shownWhenPresent: NEVER_HIDDEN,
  categoryOf: (admission) => stated(admission.sex),
};

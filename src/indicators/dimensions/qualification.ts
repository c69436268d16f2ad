// Professional qualification (trình độ chuyên môn nghiệp vụ), form 2-BTCTW, II.4. The form has no row for people without
// one: they are among the unstated.

import { UNSTATED, type Qualification } from "../../model/dimension";
import { NEVER_HIDDEN, stated, type Dimension } from "../dimension";

const LEVELS: readonly Qualification[] = ["elementary", "intermediate", "college", "university", "master", "doctor"];

export const qualification: Dimension = {
  id: "qualification",
  kind: "partition",
  categories: [...LEVELS, UNSTATED],
  shownWhenPresent: NEVER_HIDDEN,
  categoryOf: (admission) => stated(admission.qualification),
};

// General education (trình độ giáo dục phổ thông), form 2-BTCTW, II.3.

import { UNSTATED, type Education } from "../../model/dimension";
import { NEVER_HIDDEN, stated, type Dimension } from "../dimension";

const LEVELS: readonly Education[] = ["literate", "primary", "lower-secondary", "upper-secondary"];

export const education: Dimension = {
  id: "education",
  kind: "partition",
  categories: [...LEVELS, UNSTATED],
  shownWhenPresent: NEVER_HIDDEN,
  categoryOf: (admission) => stated(admission.education),
};

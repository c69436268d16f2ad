// Occupation (nghề nghiệp): the rows of form 2-BTCTW, II.1; of the row of enterprises its three parts.

import { UNSTATED, type Occupation } from "../../model/dimension";
import { OCCUPATION_ROWS } from "../../model/forms";
import { stated, type Dimension } from "../dimension";

const ROWS = OCCUPATION_ROWS.flatMap((row): readonly Occupation[] => {
  if (typeof row === "string") return [row];
  const [, ...parts] = row;
  return parts;
});

export const occupation: Dimension = {
  id: "occupation",
  kind: "partition",
  categories: [...ROWS, UNSTATED],
  shownWhenPresent: new Set(ROWS),
  categoryOf: (admission) => stated(admission.occupation),
};

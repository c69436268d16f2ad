// Age band (nhóm tuổi) in the bands of form 2-BTCTW, II.2.

import { UNSTATED, type AgeBand } from "../dimension";
import type { DimensionDefinition } from "../dimension-definition";
import { AGE_BANDS } from "../forms";
import { btctw, tctw } from "../list-source";

/** One below the form's, for rows that can hardly be right. */
const BANDS: readonly { readonly id: AgeBand; readonly last: number }[] = [{ id: "under-18", last: 17 }, ...AGE_BANDS];

/** A birth known by its year only counts by the difference of the years; one after the day is unstated. */
export const age: DimensionDefinition = {
  kind: "partition",
  categories: [...BANDS.map(({ id }) => id), UNSTATED],
  shownWhenPresent: new Set(["under-18"]),
  columns: ["admission.birth", "admission.male", "admission.female"],
  sources: [btctw("Biểu 2-BTCTW, mục II.2"), tctw("Biểu 2-TCTW")],
  from: { kind: "age", categoryOf: (years) => BANDS.find(({ last }) => years <= last)?.id ?? UNSTATED },
};

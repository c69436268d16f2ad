// Age band (nhóm tuổi) in the bands of form 2-BTCTW, II.2.
// How old somebody is stands in ../ages.ts.

import { UNSTATED, type AgeBand } from "../../model/dimension";
import { AGE_BANDS } from "../../model/forms";
import { NO_AGE } from "../age";
import { agesOf } from "../ages";
import type { Dimension } from "../dimension";

/** One below the form's, for rows that can hardly be right. */
const BANDS: readonly { readonly id: AgeBand; readonly last: number }[] = [{ id: "under-18", last: 17 }, ...AGE_BANDS];

const UNSTATED_PLACE = BANDS.length;
const OLDEST = 61;
/** From NO_AGE on, by years of age, and from OLDEST on the same. */
const PLACES = Uint8Array.from({ length: OLDEST - NO_AGE + 1 }, (_, at) => {
  const years = at + NO_AGE;
  return years === NO_AGE ? UNSTATED_PLACE : BANDS.findIndex(({ last }) => years <= last);
});

/** A birth known by its year only counts by the difference of the years; one after the day is unstated. */
export const age: Dimension = {
  id: "age",
  kind: "partition",
  categories: [...BANDS.map(({ id }) => id), UNSTATED],
  shownWhenPresent: new Set(["under-18"]),
  placesOf(columns) {
    const ages = agesOf(columns);
    const places = new Uint8Array(columns.count);
    for (let at = 0; at < columns.count; at += 1) {
      places[at] = PLACES[Math.min(ages[at] ?? NO_AGE, OLDEST) - NO_AGE] ?? UNSTATED_PLACE;
    }
    return places;
  },
};

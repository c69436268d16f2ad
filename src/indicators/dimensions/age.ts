// Age band (nhóm tuổi) in the bands of form 2-BTCTW, II.2.
// How old somebody is stands in ../ages.ts.

import { UNSTATED, type AgeBand } from "../../model/dimension";
import { AGE_BANDS } from "../../model/forms";
import { agesOf } from "../ages";
import type { Dimension } from "../dimension";

/** One below the form's, for rows that can hardly be right. */
const BANDS: readonly { readonly id: AgeBand; readonly last: number }[] = [{ id: "under-18", last: 17 }, ...AGE_BANDS];

const UNSTATED_PLACE = BANDS.length;
const OLDEST = 61;
/** By years of age, from OLDEST on the same. */
const PLACES = Uint8Array.from({ length: OLDEST + 1 }, (_, years) => BANDS.findIndex(({ last }) => years <= last));

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
      // NO_AGE has no place.
      places[at] = PLACES[Math.min(ages[at] ?? 0, OLDEST)] ?? UNSTATED_PLACE;
    }
    return places;
  },
};

// Age band (nhóm tuổi) in the bands of form 2-BTCTW, II.2, and one below them for rows that can hardly be right.
// How old somebody is stands in ../ages.ts.

import { UNSTATED, type AgeBand } from "../../model/dimension";
import { agesOf } from "../ages";
import type { Dimension } from "../dimension";

/** Each band and the last age in it. */
const BANDS: readonly (readonly [AgeBand, number])[] = [
  ["under-18", 17],
  ["18-30", 30],
  ["31-35", 35],
  ["36-40", 40],
  ["41-45", 45],
  ["46-50", 50],
  ["51-55", 55],
  ["56-60", 60],
  ["over-60", Infinity],
];

const UNSTATED_PLACE = BANDS.length;
const OLDEST = 61;
/** By years of age, from OLDEST on the same. */
const PLACES = Uint8Array.from({ length: OLDEST + 1 }, (_, years) => BANDS.findIndex(([, last]) => years <= last));

/** A birth known by its year only counts by the difference of the years; one after the day is unstated. */
export const age: Dimension = {
  id: "age",
  kind: "partition",
  categories: [...BANDS.map(([band]) => band), UNSTATED],
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

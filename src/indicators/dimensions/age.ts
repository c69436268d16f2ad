// Age band (nhóm tuổi) in the bands of form 2-BTCTW, II.2, and one below them for rows that can hardly be right.
// How old somebody is stands in ../age.ts.

import { UNSTATED, type AgeBand } from "../../model/dimension";
import { ageInYears } from "../age";
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

/** A birth known by its year only counts by the difference of the years; one after the day is unstated. */
export const age: Dimension = {
  id: "age",
  kind: "partition",
  categories: [...BANDS.map(([band]) => band), UNSTATED],
  shownWhenPresent: new Set(["under-18"]),
  categoryOf({ birth }, onDay) {
    const years = birth ? ageInYears(birth, onDay) : null;
    if (!years?.ok) return UNSTATED;
    return BANDS.find(([, last]) => years.value <= last)?.[0] ?? UNSTATED;
  },
};

// Where a counted row falls among the categories of a dimension: the one place that pairs the two.

import { ageDay } from "./age";
import type { Countable } from "./counted";
import type { Breakdown } from "./dimension";

/** Gives the place of a row's category in `Breakdown.categories`; a category that is not listed counts as unstated. */
export function categoryPlace(breakdown: Breakdown): (admission: Countable) => number {
  const places = new Map(breakdown.categories.map((category, place) => [category, place]));
  const unstated = breakdown.categories.length - 1;
  return (admission) => {
    const category = breakdown.categoryOf(admission, ageDay(admission) ?? admission.countingDay);
    return places.get(category) ?? unstated;
  };
}

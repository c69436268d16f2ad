// Where a counted row falls among the categories of a dimension: the one place that pairs the two.

import type { DimensionId } from "../model/dimension";
import { ageDay } from "./age";
import type { Countable } from "./counted";
import { DIMENSIONS } from "./dimensions";

/** Gives the place of a row's category in `Dimension.categories`; a category that is not listed counts as unstated. */
export function categoryPlace(id: DimensionId): (admission: Countable) => number {
  const dimension = DIMENSIONS[id];
  const places = new Map(dimension.categories.map((category, place) => [category, place]));
  const unstated = dimension.categories.length - 1;
  return (admission) => {
    const category = dimension.categoryOf(admission, ageDay(admission) ?? admission.countingDay);
    return places.get(category) ?? unstated;
  };
}

// The words of a category. A grouping of the person's own names its categories itself: they are their own words.

import type { CategoryId } from "../model/dimension";
import type { FirstTexts } from "./vi-first";

export function categoryLabel(texts: FirstTexts, category: CategoryId): string {
  const known: Readonly<Record<string, string | undefined>> = texts.labels.categories;
  return known[category] ?? category;
}

// The words of a category. A grouping of the person's own names its categories itself: they are their own words.

import type { CategoryId } from "../model/dimension";
import type { Texts } from "./vi";

export function categoryLabel(texts: Texts, category: CategoryId): string {
  const known: Readonly<Record<string, string | undefined>> = texts.labels.categories;
  return known[category] ?? category;
}

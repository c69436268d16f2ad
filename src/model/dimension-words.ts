// What the dimensions and their categories are called, gathered from their files: for text/, which says it, and for intake/, which
// reads it.

import { OTHER, UNSTATED, type BuiltInCategory, type CategoryId, type DimensionId } from "./dimension";
import { DIMENSION_DEFINITIONS, DIMENSION_IDS } from "./dimensions";
import { wordsIn, type Language, type Words } from "./words";

/** What a person may type for a category as it is: its id, and its words in every language. */
export function namesOfCategory(category: CategoryId): readonly string[] {
  const words = CATEGORY_WORDS[category] ?? category;
  return [category, wordsIn("vi", words), wordsIn("en", words)];
}

/** No two dimensions use one name for different things. */
const CATEGORY_WORDS: Readonly<Record<CategoryId, Words>> = {
  ...(Object.assign({}, ...DIMENSION_IDS.map((id) => DIMENSION_DEFINITIONS[id].labels)) as Record<CategoryId, Words>),
  [OTHER]: { vi: "Khác", en: "Other" },
  [UNSTATED]: { vi: "Không ghi", en: "Not stated" },
};

export function dimensionNames(language: Language): Readonly<Record<DimensionId, string>> {
  const names = DIMENSION_IDS.map((id) => [id, wordsIn(language, DIMENSION_DEFINITIONS[id].name)] as const);
  return Object.fromEntries(names) as Record<DimensionId, string>;
}

export function categoryNames(language: Language): Readonly<Record<BuiltInCategory, string>> {
  const names = Object.entries(CATEGORY_WORDS).map(([id, words]) => [id, wordsIn(language, words)] as const);
  return Object.fromEntries(names) as Record<BuiltInCategory, string>;
}

// Kinh or ethnic minority (dân tộc thiểu số). Every group but Kinh is a minority (Decree 05/2011/NĐ-CP, article 4), Hoa and
// "other" too; people of foreign origin stand in a row of their own and are neither.

import { attributeCategories } from "../../model/attribute-values";
import { UNSTATED, type CategoryId } from "../../model/dimension";
import type { Dimension } from "../dimension";

const CATEGORIES = ["kinh", "minority", "foreign-origin", UNSTATED] as const;

/** By the code of the ethnic group. */
const PLACES = Uint8Array.from(attributeCategories("ethnicity"), (group: CategoryId) => {
  const named: readonly CategoryId[] = CATEGORIES;
  return named.includes(group) ? named.indexOf(group) : CATEGORIES.indexOf("minority");
});

export const minority: Dimension = {
  id: "minority",
  kind: "partition",
  categories: CATEGORIES,
  shownWhenPresent: new Set(["foreign-origin"]),
  placesOf: ({ codes }) => codes.ethnicity.map((group) => PLACES[group] ?? 0),
};

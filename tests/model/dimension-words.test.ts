// What dimensions and categories are called: every one in both languages, by its own file.

import { categoryNames, dimensionNames, namesOfCategory } from "../../src/model/dimension-words";
import { DIMENSION_DEFINITIONS, DIMENSION_IDS } from "../../src/model/dimensions";
import { wordsIn } from "../../src/model/words";

it.each(DIMENSION_IDS)("calls %s and each of its categories something in both languages", (id) => {
  for (const language of ["vi", "en"] as const) {
    expect(dimensionNames(language)[id]).toMatch(/\S/u);
    const named: Readonly<Record<string, string>> = categoryNames(language);
    expect(DIMENSION_DEFINITIONS[id].categories.filter((category) => !named[category])).toEqual([]);
  }
});

it("says no category twice, so that none is called by another dimension's word", () => {
  const own = DIMENSION_IDS.flatMap((id) => Object.keys(DIMENSION_DEFINITIONS[id].labels));
  expect(own.filter((category, at) => own.indexOf(category) !== at)).toEqual([]);
});

it.each([
  ["female", ["female", "Nữ", "Female"]],
  ["tay", ["tay", "Tày", "Tày"]],
  ["unstated", ["unstated", "Không ghi", "Not stated"]],
  ["an item of one's own", ["an item of one's own", "an item of one's own", "an item of one's own"]],
])("%s may be typed as %j", (category, names) => {
  expect(namesOfCategory(category)).toEqual(names);
});

it("takes one text for both languages", () => {
  expect([wordsIn("vi", "Dao"), wordsIn("en", "Dao"), wordsIn("en", { vi: "Nam", en: "Male" })]).toEqual([
    "Dao",
    "Dao",
    "Male",
  ]);
});

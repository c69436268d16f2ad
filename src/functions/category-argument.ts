// What a person may type as a dimension or a category → its id: an id, a label in either language, or any spelling that
// a cell of the list may hold ("nữ", "ThS", "Khmer").

import { DIMENSIONS } from "../indicators/dimensions";
import { classify } from "../intake/classify";
import { foldText } from "../intake/fold";
import { UNSTATED, type CategoryId, type DimensionId } from "../model/dimension";
import { no, ok, type Result } from "../model/reason";
import { en } from "../text/en";
import { vi } from "../text/vi";
import { argumentText } from "./arguments";

const DIMENSION_IDS = new Map<string, DimensionId>(
  (Object.keys(DIMENSIONS) as DimensionId[]).flatMap((id) =>
    [id, vi.labels.dimensions[id], en.labels.dimensions[id]].map((name) => [foldText(name), id] as const),
  ),
);

export function dimensionArgument(argument: unknown): Result<DimensionId> {
  const id = DIMENSION_IDS.get(foldText(argumentText(argument)));
  return id ? ok(id) : no("unknown-dimension");
}

export function categoryArgument(dimension: DimensionId, argument: unknown): Result<CategoryId> {
  const text = argumentText(argument);
  const category = byLabel(dimension, foldText(text)) ?? bySpelling(dimension, text);
  return category === null ? no("unknown-category") : ok(category);
}

/** The category that a cell's text falls into; an empty text is "không ghi". */
export function classifyText(dimensionText: unknown, argument: unknown): Result<CategoryId> {
  const dimension = dimensionArgument(dimensionText);
  if (!dimension.ok) return dimension;
  return argumentText(argument) === "" ? ok(UNSTATED) : categoryArgument(dimension.value, argument);
}

function byLabel(dimension: DimensionId, folded: string): CategoryId | null {
  const labels = (category: CategoryId): string[] =>
    [vi, en].map((texts) => (texts.labels.categories as Readonly<Record<string, string>>)[category] ?? category);
  const found = DIMENSIONS[dimension].categories.find((category) =>
    [category, ...labels(category)].some((name) => foldText(name) === folded),
  );
  return found ?? null;
}

function bySpelling(dimension: DimensionId, text: string): CategoryId | null {
  switch (dimension) {
    case "age":
      return null;
    case "minority": {
      const ethnicity = classify("ethnicity", text);
      return ethnicity === null || ethnicity === "kinh" || ethnicity === "foreign-origin" ? ethnicity : "minority";
    }
    case "youth": {
      const youth = classify("youth", text);
      return youth === null ? null : youth ? "member" : "not-member";
    }
    default:
      return classify(dimension, text);
  }
}

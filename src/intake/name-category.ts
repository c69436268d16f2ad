// A text → the dimension or the categories that it names, on sheets of a person's own and in the arguments of functions.
// What a cell of the lists means stands in classify.ts; the labels of reports stand in text/.

import { UNSTATED, type AgeBand, type CategoryId, type DimensionId } from "../model/dimension";
import { bandsWithin } from "../model/forms";
import type { Grouping } from "../model/grouping";
import type { ColumnId } from "../model/issue";
import { classify, classifyUnitKind } from "./classify";
import { ADMISSION_HEADINGS } from "./code-lists/admission-headings";
import { DENSITY_NAMES, DIMENSION_NAMES, NAMES_WITH_COMMAS, UNSTATED_NAMES } from "./code-lists/dimension-names";
import { words } from "./code-lists/phrases";
import { foldText } from "./fold";
import { headingColumn, normaliseHeading } from "./headings";

/** Equal keys, equal names: case, spaces, punctuation and "thạc sỹ" or "thạc sĩ" make no difference. */
export function nameKey(text: string): string {
  return words(foldText(text), true);
}

export const DIMENSION_IDS = Object.keys(DIMENSION_NAMES) as readonly DimensionId[];
const BY_NAME: ReadonlyMap<string, DimensionId> = new Map(
  DIMENSION_IDS.flatMap((id) => [id, ...DIMENSION_NAMES[id]].map((name) => [normaliseHeading(name), id] as const)),
);

/** The dimension, by its id, its name, or the heading of its column in a list of admissions. */
export function dimensionNamed(text: string): DimensionId | null {
  const column = headingColumn("admissions", text);
  const byColumn = DIMENSION_IDS.find((id) => column === `admission.${id}`);
  return BY_NAME.get(normaliseHeading(text)) ?? byColumn ?? null;
}

/** What a dimension is called on sheets and in formulas, the usual name first. */
export function namesOfDimension(id: DimensionId): readonly string[] {
  const headings = ADMISSION_HEADINGS[`admission.${id}` as ColumnId] ?? [];
  return [...headings.slice(0, 1), ...DIMENSION_NAMES[id]];
}

/** Whether a text names the members as a share of the population. */
export function namesDensity(text: string): boolean {
  return DENSITY_KEYS.has(nameKey(text));
}

/** The one category that a text names; null when it names none. */
export function categoryNamed(dimension: DimensionId, text: string): CategoryId | null {
  if (saysUnstated(text)) return UNSTATED;
  switch (dimension) {
    case "age":
      return onlyOf(ageBandsNamed(text));
    case "minority":
      return minorityNamed(text);
    case "youth": {
      const youth = classify("youth", text);
      return youth === null ? null : youth ? "member" : "not-member";
    }
    case "kind":
      return classifyUnitKind(text);
    default:
      return classify(dimension, text);
  }
}

function onlyOf(categories: readonly CategoryId[]): CategoryId | null {
  return categories.length === 1 ? (categories[0] ?? null) : null;
}

/**
 * Of "cao đẳng, trung cấp" both, of "nông dân; công nhân" too. A comma also stands inside the name of an occupation
 * ("cán bộ, công chức xã"), so that occupations with commas whose parts differ are not decided: none is given.
 */
export function categoriesNamed(dimension: DimensionId, text: string): readonly CategoryId[] {
  const only = dimension === "occupation" ? COMMA_KEYS.get(nameKey(text)) : undefined;
  if (only !== undefined) return [only];
  const parts = text.split(SEPARATORS).filter((part) => part.trim() !== "");
  const each = parts.flatMap((part): readonly (CategoryId | null)[] => {
    const bands = dimension === "age" ? ageBandsNamed(part) : [];
    return bands.length > 0 ? bands : [categoryNamed(dimension, part)];
  });
  const named = new Set(each.filter((category) => category !== null));
  const isUnsure = dimension === "occupation" && text.includes(",") && named.size > 1;
  if (!each.includes(null) && !isUnsure) return [...named];
  const whole = text.includes(";") ? null : categoryNamed(dimension, text);
  return whole !== null && [...named].every((category) => category === whole) ? [whole] : [];
}

/** The item of a grouping that a text names; "Không ghi" is the row that every breakdown has. */
export function itemNamed({ rules }: Pick<Grouping, "rules">, text: string): CategoryId | null {
  if (saysUnstated(text)) return UNSTATED;
  return rules.find(({ label }) => nameKey(label) === nameKey(text))?.label ?? null;
}

export function saysUnstated(text: string): boolean {
  return UNSTATED_KEYS.has(nameKey(text));
}

const COMMA_KEYS: ReadonlyMap<string, CategoryId> = new Map(
  Object.entries(NAMES_WITH_COMMAS).map(([category, name]) => [nameKey(name), category]),
);
const SEPARATORS = /[,;\n]/u;
const DENSITY_KEYS = new Set(DENSITY_NAMES.map(nameKey));
const UNSTATED_KEYS = new Set(UNSTATED_NAMES.map(nameKey));

function minorityNamed(text: string): CategoryId | null {
  const ethnicity = classify("ethnicity", text);
  return ethnicity === null || ethnicity === "kinh" || ethnicity === "foreign-origin" ? ethnicity : "minority";
}

/** "18-30", "từ 18 tuổi đến 30 tuổi", "dưới 18", "trên 60", "51 trở lên"; of "31-40", as forms had it until 2021, both bands. */
function ageBandsNamed(text: string): readonly AgeBand[] {
  const ages = foldText(text)
    .replace(/^từ /u, "")
    .replace(/ ?tuổi/gu, "");
  if (ages === "dưới 18") return ["under-18"];
  const span = /^(\d\d) ?(?:-|đến) ?(\d\d)$/u.exec(ages);
  if (span) return bandsWithin({ first: Number(span[1]), last: Number(span[2]) });
  const above = /^trên (\d\d)$/u.exec(ages)?.[1];
  const from = above === undefined ? Number(/^(\d\d) trở lên$/u.exec(ages)?.[1] ?? NaN) : Number(above) + 1;
  return bandsWithin({ first: from, last: Infinity });
}

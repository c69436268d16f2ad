// A text → the dimension or the categories that it names, on sheets of a person's own and in the arguments of functions: by their own
// words (model/dimensions/), or by whatever a cell of the lists may say. What such a cell means stands in classify.ts.

import { ATTRIBUTE_VALUES } from "../model/attribute-values";
import { OTHER, UNSTATED, type AgeBand, type CategoryId, type DimensionId } from "../model/dimension";
import { bandsWithin, ENTERPRISES, RELIGIONS } from "../model/forms";
import { namesOfCategory } from "../model/dimension-words";
import { DIMENSION_DEFINITIONS, DIMENSION_IDS } from "../model/dimensions";
import type { Grouping } from "../model/grouping";
import type { ColumnId } from "../model/issue";
import { wordsIn } from "../model/words";
import { classify, classifyUnitKind } from "./classify";
import { ADMISSION_HEADINGS } from "./code-lists/admission-headings";
import {
  ANY_RELIGION_NAMES,
  DENSITY_NAMES,
  MINORITY_NAMES,
  NARROWED_OCCUPATIONS,
  OTHER_NAMES,
  UNSTATED_NAMES,
} from "./code-lists/dimension-names";
import { words } from "./code-lists/phrases";
import { foldText } from "./fold";
import { headingColumn, normaliseHeading } from "./headings";
import { isLevelled, levelsNamed } from "./name-levels";

/** Equal keys, equal names: case, spaces, punctuation and "thạc sỹ" or "thạc sĩ" make no difference. */
export function nameKey(text: string): string {
  return words(foldText(text), true);
}

const BY_NAME: ReadonlyMap<string, DimensionId> = new Map(
  DIMENSION_IDS.flatMap((id) => {
    const { name, alsoCalled = [] } = DIMENSION_DEFINITIONS[id];
    const names = [id, wordsIn("vi", name), wordsIn("en", name), ...alsoCalled];
    return names.map((each) => [normaliseHeading(each), id] as const);
  }),
);

/** The dimension, by its id, its name, or the heading of its column in a list of admissions. */
export function dimensionNamed(text: string): DimensionId | null {
  const column = headingColumn("admissions", text);
  const byColumn = DIMENSION_IDS.find((id) => column === `admission.${id}`);
  return BY_NAME.get(normaliseHeading(text)) ?? byColumn ?? null;
}

/** What a dimension is called on sheets and in formulas, the usual name first. */
export function namesOfDimension(id: DimensionId): readonly string[] {
  const { name, alsoCalled = [] } = DIMENSION_DEFINITIONS[id];
  const headings = ADMISSION_HEADINGS[`admission.${id}` as ColumnId] ?? [];
  return [...new Set([...headings.slice(0, 1), wordsIn("vi", name), ...alsoCalled])];
}

/** Whether a text names the members as a share of the population. */
export function namesDensity(text: string): boolean {
  return DENSITY_KEYS.has(nameKey(text));
}

/** The one category that a text names; null when it names none. */
export function categoryNamed(dimension: DimensionId, text: string): CategoryId | null {
  if (saysUnstated(text)) return UNSTATED;
  if (dimension === "minority" && ALL_MINORITIES.has(nameKey(text))) return "minority";
  const category = categoryOfCell(dimension, text);
  // "18-30" is a band, but of another breakdown that follows from the age.
  return category !== null && DIMENSION_DEFINITIONS[dimension].categories.includes(category) ? category : null;
}

/** By its id or its words in either language; "18 - 30" and "18–30" are one band. */
export function categoryCalled(dimension: DimensionId, text: string): CategoryId | null {
  const called = foldText(text).replace(AROUND_DASH, "-");
  const { categories } = DIMENSION_DEFINITIONS[dimension];
  return categories.find((category) => namesOfCategory(category).some((name) => foldText(name) === called)) ?? null;
}

/** What the cell that the dimension follows from would say. */
function categoryOfCell(dimension: DimensionId, text: string): CategoryId | null {
  const { from } = DIMENSION_DEFINITIONS[dimension];
  if (from.kind === "age") return onlyOf(ageBandsNamed(text));
  if (from.kind === "unit") return classifyUnitKind(text);
  const value = classify(from.attribute, text);
  return value === null ? null : from.categoryOf(value as never);
}

function onlyOf(categories: readonly CategoryId[]): CategoryId | null {
  return categories.length === 1 ? (categories[0] ?? null) : null;
}

/** What a text names: categories of a dimension, none where it is not understood. */
export interface NamedCategories {
  readonly dimension: DimensionId;
  readonly categories: readonly CategoryId[];
}

/**
 * All that a person names: of "cao đẳng, trung cấp" both, of "trên đại học" every level above. Never one of several: what is
 * not understood in whole gives none. Every ethnic group but Kinh is the category of another dimension.
 */
export function categoriesNamed(dimension: DimensionId, text: string): NamedCategories {
  const categories = allNamed(dimension, text);
  const areAsMany = categories.length === MINORITIES.length;
  return areAsMany && MINORITIES.every((group) => categories.includes(group))
    ? { dimension: "minority", categories: ["minority"] }
    : { dimension, categories };
}

function allNamed(dimension: DimensionId, text: string): readonly CategoryId[] {
  const whole = categoryCalled(dimension, text) ?? wholeName(dimension, text);
  if (whole !== null) return [whole];
  if (text.includes(";")) return allOrNone(partsOf(text, /;/u).map((part) => allNamed(dimension, part)));
  const parts = partsOf(text, SEPARATORS);
  const each = parts.map((part) => namedByPart(dimension, part));
  const named = allOrNone(each);
  if (named.length > 0) return isNarrowed(parts) && named.length > 1 ? [] : named;
  // A comma may stand inside a name.
  const some = [...new Set(each.flat())];
  return some.length === 1 && some[0] === categoryNamed(dimension, text) ? some : [];
}

function partsOf(text: string, separators: RegExp): readonly string[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function allOrNone(each: readonly (readonly CategoryId[])[]): readonly CategoryId[] {
  return each.every((some) => some.length > 0) ? [...new Set(each.flat())] : [];
}

/** Spellings that are known as a whole, so that what looks like a separator is none. */
function wholeName(dimension: DimensionId, text: string): CategoryId | null {
  if (dimension !== "ethnicity" && dimension !== "religion") return null;
  return namesAll(dimension, text) ? null : classify(dimension, text);
}

function namedByPart(dimension: DimensionId, part: string): readonly CategoryId[] {
  const called = categoryCalled(dimension, part);
  if (called !== null) return [called];
  if (dimension === "age" && !saysUnstated(part)) return ageBandsNamed(part);
  if (isLevelled(dimension) && !saysUnstated(part)) return levelsNamed(dimension, part);
  if (namesAll(dimension, part)) return dimension === "ethnicity" ? MINORITIES : RELIGIONS;
  const category = categoryNamed(dimension, part);
  if (category === "enterprise") return ENTERPRISES;
  return category === null ? [] : [category];
}

/** "DTTS" of ethnic groups, "có" of religions: each of them, where a cell can only mean another one than those of the list. */
function namesAll(dimension: DimensionId, text: string): boolean {
  if (dimension === "ethnicity") return ALL_MINORITIES.has(nameKey(text));
  return dimension === "religion" && ALL_RELIGIONS.has(nameKey(text));
}

/** In "cán bộ, công chức xã" the last word may belong to both. */
function isNarrowed(parts: readonly string[]): boolean {
  return parts.slice(0, -1).some((part) => NARROWED_KEYS.has(nameKey(part)));
}

/** The item of a grouping that a text names; "Khác" and "Không ghi" are rows that every grouping has. */
export function itemNamed({ rules }: Pick<Grouping, "rules">, text: string): CategoryId | null {
  if (saysUnstated(text)) return UNSTATED;
  if (OTHER_KEYS.has(nameKey(text))) return OTHER;
  return rules.find(({ label }) => nameKey(label) === nameKey(text))?.label ?? null;
}

/** Several items of a grouping: "Thạc sĩ; Tiến sĩ". A comma may stand inside the name of one. */
export function itemsNamed(grouping: Pick<Grouping, "rules">, text: string): readonly CategoryId[] {
  const whole = itemNamed(grouping, text);
  if (whole !== null) return [whole];
  const each = text.split(/[,;\n]/u).map((part) => itemNamed(grouping, part));
  const named = each.filter((item) => item !== null);
  return named.length === each.length ? [...new Set(named)] : [];
}

export function saysUnstated(text: string): boolean {
  return UNSTATED_KEYS.has(nameKey(text));
}

const AROUND_DASH = / ?- ?/gu;
const FIRST_AGE = 18;
const NARROWED_KEYS = new Set(NARROWED_OCCUPATIONS.map(nameKey));
const ALL_MINORITIES = new Set(MINORITY_NAMES.map(nameKey));
const ALL_RELIGIONS = new Set(ANY_RELIGION_NAMES.map(nameKey));
const MINORITIES: readonly CategoryId[] = ATTRIBUTE_VALUES.ethnicity.filter(
  (group) => group !== "kinh" && group !== "foreign-origin",
);
/** A stroke also stands between a class and the years of its school: "9/12". */
const SEPARATORS = /[,&+\n]|(?<!\d ?)\/|(?<=\s)(?:và|hoặc|and|or)(?=\s)/u;
const DENSITY_KEYS = new Set(DENSITY_NAMES.map(nameKey));
const OTHER_KEYS = new Set(OTHER_NAMES.map(nameKey));
const UNSTATED_KEYS = new Set(UNSTATED_NAMES.map(nameKey));

/** "18-30", "từ 18 tuổi đến 30 tuổi", "dưới 31", "trên 60", "51 trở lên"; of "31-40", as forms had it until 2021, both bands. */
function ageBandsNamed(text: string): readonly AgeBand[] {
  const ages = foldText(text)
    .replace(/^từ /u, "")
    .replace(/ ?tuổi/gu, "");
  const below = /^dưới (\d\d)$/u.exec(ages)?.[1];
  const last = below === undefined ? Number(/^(\d\d) trở xuống$/u.exec(ages)?.[1] ?? NaN) : Number(below) - 1;
  if (!Number.isNaN(last)) return upTo(last);
  const span = /^(\d\d) ?(?:-|đến) ?(\d\d)$/u.exec(ages);
  if (span) return bandsWithin({ first: Number(span[1]), last: Number(span[2]) });
  const above = /^trên (\d\d)$/u.exec(ages)?.[1];
  const from = above === undefined ? Number(/^(\d\d) trở lên$/u.exec(ages)?.[1] ?? NaN) : Number(above) + 1;
  return bandsWithin({ first: from, last: Infinity });
}

function upTo(last: number): readonly AgeBand[] {
  if (last === FIRST_AGE - 1) return ["under-18"];
  const bands = bandsWithin({ first: FIRST_AGE, last });
  return bands.length === 0 ? [] : ["under-18", ...bands];
}

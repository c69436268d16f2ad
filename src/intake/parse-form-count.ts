// What a person writes for what a row of a form counts: "Tổng số", "Giới tính: Nữ", "Nghề nghiệp: Công nhân; Nông dân", "Tự nhập".

import { ATTRIBUTE_VALUES, type AttributeId } from "../model/attribute-values";
import type { CategoryId, DimensionId } from "../model/dimension";
import { DIMENSION_IDS } from "../model/dimensions";
import type { FormCount } from "../model/form-row";
import { groupingId, type BreakdownId, type Grouping } from "../model/grouping";
import { suggestCategory } from "./classify";
import { FORM_COUNT_NAMES } from "./code-lists/dimension-names";
import { nearestKey } from "./edit-distance";
import { categoriesNamed, dimensionNamed, itemsNamed, nameKey, namesOfDimension } from "./name-category";

export type ParsedFormCount =
  | { readonly kind: "count"; readonly count: FormCount }
  | { readonly kind: "unknown"; readonly suggestion: string | null };

type PlainKind = keyof typeof FORM_COUNT_NAMES;
const KINDS = Object.keys(FORM_COUNT_NAMES) as readonly PlainKind[];
const KIND_BY_NAME: ReadonlyMap<string, PlainKind> = new Map(
  KINDS.flatMap((kind) => FORM_COUNT_NAMES[kind].map((name) => [nameKey(name), kind] as const)),
);

/** A blank cell stands beside a heading. */
export function parseFormCount(text: string, groupings: readonly Grouping[]): ParsedFormCount {
  if (text === "") return { kind: "count", count: { kind: "heading" } };
  const plain = KIND_BY_NAME.get(nameKey(text));
  if (plain !== undefined) return { kind: "count", count: { kind: plain } };
  const colon = text.indexOf(":");
  if (colon < 0) {
    const count = namedTwice(text);
    return count
      ? { kind: "count", count }
      : { kind: "unknown", suggestion: suggestPlain(text) ?? suggestDimension(text) };
  }
  const [name, items] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  const breakdown = breakdownNamed(name, groupings);
  if (breakdown === null) {
    const nearest = nearestName(name, groupings);
    return { kind: "unknown", suggestion: nearest === null ? suggestDimension(items) : `${nearest}: ${items}` };
  }
  const { dimension, categories } = breakdown.named(items);
  if (categories.length > 0) return { kind: "count", count: { kind: "categories", dimension, categories } };
  const parts = items
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const nearest = parts.map((part) => (breakdown.named(part).categories.length > 0 ? part : breakdown.suggest(part)));
  const isWhole = parts.length > 0 && nearest.every((part) => part !== null);
  return { kind: "unknown", suggestion: isWhole ? `${name}: ${nearest.join("; ")}` : null };
}

/** "Đoàn viên", "Dân tộc thiểu số": a dimension that is called like the category that is meant. */
function namedTwice(text: string): FormCount | null {
  const dimension = dimensionNamed(text);
  const named = dimension === null ? null : categoriesNamed(dimension, text);
  return named === null || named.categories.length === 0 ? null : { kind: "categories", ...named };
}

interface Named {
  readonly named: (text: string) => { readonly dimension: BreakdownId; readonly categories: readonly CategoryId[] };
  readonly suggest: (text: string) => string | null;
}

function breakdownNamed(name: string, groupings: readonly Grouping[]): Named | null {
  const id = dimensionNamed(name);
  if (id !== null) {
    return {
      named: (text) => categoriesNamed(id, text),
      suggest: (text) => (isAttribute(id) ? suggestCategory(id, text) : null),
    };
  }
  const place = groupings.findIndex((grouping) => nameKey(grouping.name) === nameKey(name));
  const grouping = groupings[place];
  if (!grouping) return null;
  const labels = new Map(grouping.rules.map(({ label }) => [nameKey(label), label]));
  return {
    named: (text) => ({ dimension: groupingId(place), categories: itemsNamed(grouping, text) }),
    suggest: (text) => labels.get(nearestKey(nameKey(text), labels.keys()) ?? "") ?? null,
  };
}

function isAttribute(id: DimensionId): id is AttributeId {
  return id in ATTRIBUTE_VALUES;
}

function suggestPlain(text: string): string | null {
  const kind = KIND_BY_NAME.get(nearestKey(nameKey(text), KIND_BY_NAME.keys()) ?? "");
  return kind === undefined ? null : (FORM_COUNT_NAMES[kind][0] ?? null);
}

/** "Nữ" → "Giới tính: Nữ" */
function suggestDimension(text: string): string | null {
  const id = DIMENSION_IDS.find((one) => categoriesNamed(one, text).categories.length > 0);
  return id === undefined ? null : `${namesOfDimension(id)[0] ?? id}: ${text}`;
}

function nearestName(text: string, groupings: readonly Grouping[]): string | null {
  const names = [...DIMENSION_IDS.flatMap(namesOfDimension), ...groupings.map(({ name }) => name)];
  const byKey = new Map(names.map((name) => [nameKey(name), name]));
  return byKey.get(nearestKey(nameKey(text), byKey.keys()) ?? "") ?? null;
}

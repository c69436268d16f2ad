// What a person may type as a dimension or a category → its id: an id, its words in either language, or any spelling that
// a cell of the list may hold ("nữ", "ThS", "Khmer").

import type { RateBase } from "../indicators/measures/admission-rate";
import type { MemberAttribute, MemberCount } from "../indicators/measures/member-share";
import { kindKeyOf, wordingKey, type KindKey } from "../indicators/measures/organisations";
import type { Breakdown } from "../indicators/dimension";
import { saysNothing } from "../intake/classify";
import { foldText, withoutMarks } from "../intake/fold";
import { headingColumn } from "../intake/headings";
import {
  categoriesNamed,
  categoryCalled,
  categoryNamed,
  dimensionNamed,
  itemsNamed,
  nameKey,
} from "../intake/name-category";
import type { Board } from "../model/board";
import { UNSTATED, type CategoryId, type DimensionId } from "../model/dimension";
import { DIMENSION_DEFINITIONS } from "../model/dimensions";
import { groupingId, isGroupingId, groupingPlace, type BreakdownId } from "../model/grouping";
import { no, ok, type Result } from "../model/reason";
import { categoryLabel } from "../text/category-label";
import { labels as english } from "../text/en/labels";
import { texts } from "../text/language";
import { viFirst } from "../text/vi-first";
import { argumentText, isOmitted } from "./arguments";
import type { Advice } from "./error-sentence";

/** Letters of the categories named in a sentence; more are not read. */
const MOST_LETTERS = 400;
const UNIT_WORDS = ["unit", "units", "don vi", "ten don vi"];

export function dimensionArgument(argument: unknown): Result<DimensionId> {
  const id = dimensionNamed(argumentText(argument));
  return id ? ok(id) : no("unknown-dimension");
}

/** "đơn vị", "unit": a line for each unit. */
export function isUnitWord(argument: unknown): boolean {
  return UNIT_WORDS.includes(withoutMarks(foldText(argumentText(argument))));
}

/** A dimension, or a grouping that the workbook defines, by its name. */
export function breakdownArgument(board: Board, argument: unknown): Result<BreakdownId> {
  const dimension = dimensionArgument(argument);
  if (dimension.ok) return dimension;
  const key = nameKey(argumentText(argument));
  const place = (board.groupings ?? []).findIndex(({ name }) => nameKey(name) === key);
  return place < 0 ? dimension : ok(groupingId(place));
}

/** Categories, or items of a grouping: "nữ", "cao đẳng, trung cấp", "trên đại học". */
export interface NamedItems {
  readonly dimension: BreakdownId;
  readonly categories: readonly CategoryId[];
}

export function itemsArgument(board: Board, breakdown: BreakdownId, argument: unknown): Result<NamedItems> {
  const text = argumentText(argument);
  const grouping = board.groupings?.[groupingPlace(breakdown) ?? -1];
  const named: NamedItems = isGroupingId(breakdown)
    ? { dimension: breakdown, categories: grouping ? itemsNamed(grouping, text) : [] }
    : categoriesNamed(breakdown, text);
  return named.categories.length === 0 ? no("unknown-category") : ok(named);
}

/** What a category of a breakdown can be named by. */
export function itemAdvice({ categories }: Pick<Breakdown, "categories">): Advice {
  let listed = "";
  for (const category of categories) {
    const longer = `${listed}${listed === "" ? "" : ", "}"${categoryLabel(texts(), category)}"`;
    if (longer.length > MOST_LETTERS) return { names: texts().functions.andMore(listed) };
    listed = longer;
  }
  return { names: listed };
}

/** Kinds of units, one or several ("doanh nghiệp, hợp tác xã"): rows of form 5, or words of the list of units; null when omitted. */
export function kindsArgument(board: Board, argument: unknown): Result<ReadonlySet<KindKey> | null> {
  if (isOmitted(argument)) return ok(null);
  const kinds = kindsNamed(board, argumentText(argument));
  return kinds.length === 0 ? no("unknown-kind") : ok(new Set(kinds));
}

function kindsNamed(board: Board, text: string): readonly KindKey[] {
  const named = categoryCalled("kind", text);
  if (named !== null && named !== UNSTATED) return [named];
  const key = wordingKey(text);
  // The words of the list go first: a comma may stand inside them.
  if (board.units.some((unit) => kindKeyOf(unit) === key)) return [key];
  const parts = text.split(/[,;]/u);
  const each = parts.length > 1 ? parts.map((part) => kindsNamed(board, part)) : [];
  if (each.length > 0 && each.every((some) => some.length > 0)) return each.flat();
  const { categories } = categoriesNamed("kind", text);
  // Boards of districts are told apart by the words of the list: "đảng bộ huyện" would be every one.
  return categories.some((kind) => kind === UNSTATED || kind === "district") ? [] : categories;
}

/**
 * The category that a cell's text falls into; an empty text is "không ghi". "DTTS" is no ethnic group but the minorities, and "có"
 * none of the religions.
 */
export function classifyText(dimensionText: unknown, argument: unknown): Result<CategoryId> {
  const dimension = dimensionArgument(dimensionText);
  if (!dimension.ok) return dimension;
  if (DIMENSION_DEFINITIONS[dimension.value].from.kind === "age") return no("no-classes");
  const text = argumentText(argument);
  if (text === "" || saysNothing(dimension.value, text)) return ok(UNSTATED);
  const category = categoryCalled(dimension.value, text) ?? onlyNamed(dimension.value, text);
  return category === null ? no("unknown-category") : ok(category);
}

function onlyNamed(dimension: DimensionId, text: string): CategoryId | null {
  const category = categoryNamed(dimension, text);
  if (dimension !== "ethnicity" && dimension !== "religion") return category;
  const [all = null, second] = categoriesNamed(dimension, text).categories;
  return second === undefined ? (all ?? category) : null;
}

/** The id whose word in either language, or itself, was typed. */
function byWord<T extends string>(argument: unknown, words: readonly Readonly<Record<T, string>>[]): T | null {
  const folded = foldText(argumentText(argument));
  const ids = Object.keys(words[0] ?? {}) as T[];
  return ids.find((id) => [id, ...words.map((word) => word[id])].some((name) => foldText(name) === folded)) ?? null;
}

const ATTRIBUTES: ReadonlySet<string> = new Set(Object.keys(viFirst.labels.memberAttributes));
const BASES: ReadonlySet<string> = new Set(Object.keys(viFirst.labels.rateBases));

/** null when omitted: all members. */
export function attributeArgument(argument: unknown): Result<MemberAttribute | null> {
  if (isOmitted(argument)) return ok(null);
  const found = byWord(argument, [viFirst.labels.memberAttributes, english.memberAttributes]) ?? stockNamed(argument);
  return isAttribute(found) ? ok(found) : no("unknown-attribute");
}

/** null: all members now. */
export function memberCountArgument(argument: unknown): Result<MemberCount | null> {
  const named = attributeArgument(argument);
  if (named.ok) return named;
  const base = baseArgument(argument);
  if (!base.ok) return named;
  return ok(base.value === "members" ? null : base.value);
}

/** Omitted: the members now. */
export function baseArgument(argument: unknown): Result<RateBase> {
  if (isOmitted(argument)) return ok("members");
  const found = byWord(argument, [viFirst.labels.rateBases, english.rateBases]) ?? stockNamed(argument);
  return isBase(found) ? ok(found) : no("unknown-base");
}

/** By the heading of its column in the list of units, whole or without the word for members: "đảng viên nữ", "DTTS", "đầu năm". */
function stockNamed(argument: unknown): string | null {
  const text = argumentText(argument);
  const column = headingColumn("units", text) ?? headingColumn("units", `đảng viên ${text}`);
  return column?.replace("unit.", "") ?? null;
}

function isAttribute(id: string | null): id is MemberAttribute {
  return id !== null && ATTRIBUTES.has(id);
}

function isBase(id: string | null): id is RateBase {
  return id !== null && BASES.has(id);
}

// A cell's text → the category it names, by the code lists. It never guesses: an unknown text gives null, and at most a suggestion.

import type { AttributeId } from "../model/attribute-values";
import type { Attributes, DimensionId, Ethnicity, Occupation, Religion, Sex } from "../model/dimension";
import type { UnitKind } from "../model/unit";
import { ETHNICITY_PREFIX, ETHNICITY_SPELLINGS } from "./code-lists/ethnicity";
import { OCCUPATION_PHRASES } from "./code-lists/occupation";
import { findPhrases, phraseList, words } from "./code-lists/phrases";
import { NO_QUALIFICATION } from "./code-lists/qualification";
import { RELIGION_SPELLINGS } from "./code-lists/religion";
import { SEX_SPELLINGS } from "./code-lists/sex";
import { NO_THEORY } from "./code-lists/theory";
import { UNIT_KIND_PHRASES } from "./code-lists/unit-kind";
import { NOT_AT_WORK, RETIRED } from "./code-lists/unreached";
import { NO_MARKS, YES_MARKS } from "./code-lists/youth";
import { nearestKey } from "./edit-distance";
import { bareText, foldText } from "./fold";
import { highestLevel } from "./levels";
import { saysUnreached, unreachedList } from "./says-unreached";

/** The category of each dimension that `text` names; null when it names none the lists know. */
export function classify<D extends AttributeId>(dimension: D, text: string): Attributes[D] {
  const known: Map<string, Attributes[D]> = remembered[dimension];
  const before = known.get(text);
  if (before !== undefined) return before;
  const category = CLASSIFIERS[dimension](foldText(text));
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, category);
  return category;
}

/** Lists are read again and again, and say the same words: each is understood once. Nearly all workbooks have far fewer. */
const MOST_REMEMBERED = 2_000;
const remembered: { readonly [D in AttributeId]: Map<string, Attributes[D]> } = {
  sex: new Map(),
  ethnicity: new Map(),
  education: new Map(),
  qualification: new Map(),
  youth: new Map(),
  religion: new Map(),
  theory: new Map(),
  occupation: new Map(),
};

/** True for a text that says there is nothing to state ("không", "chưa qua đào tạo"): no category, and no mistake either. */
export function saysNothing(dimension: DimensionId, text: string): boolean {
  const folded = foldText(text);
  if (NO_STATEMENT.has(folded)) return true;
  return (dimension === "qualification" && NO_LEVEL.has(folded)) || (dimension === "theory" && NO_COURSE.has(folded));
}

/** The spelling of the list nearest to a text that `classify` does not know; null when none is near. */
export function suggestCategory(dimension: AttributeId, text: string): string | null {
  if (dimension === "ethnicity") return suggestSpelling(text, ETHNICITY_BY_BARE, ETHNICITY_SPELLINGS);
  return dimension === "religion" ? suggestSpelling(text, RELIGION_BY_BARE, RELIGION_SPELLINGS) : null;
}

function suggestSpelling<C extends string>(
  text: string,
  byBare: ReadonlyMap<string, C>,
  spellings: readonly (readonly [C, string, ...string[]])[],
): string | null {
  const category = byBare.get(nearestKey(bareText(text), byBare.keys()) ?? "");
  return spellings.find(([id]) => id === category)?.[1] ?? null;
}

const UNIT_KIND_LIST = phraseList(UNIT_KIND_PHRASES);
const LOCALITIES: readonly UnitKind[] = ["commune", "ward", "township"];
/** A town of a district's rank, no commune: written so. */
const TOWN = /thị xã/gu;

/** The row of form 5 that the text of a unit's kind names; the longest words decide. */
export function classifyUnitKind(text: string): UnitKind | null {
  const { found } = findPhrases(words(foldText(text).replace(TOWN, "huyện"), true), UNIT_KIND_LIST);
  const [first] = found;
  // "Xã, thị trấn": of several rows of the form none is guessed.
  return first === undefined || LOCALITIES.filter((kind) => [...found].includes(kind)).length > 1 ? null : first;
}

const CLASSIFIERS: { readonly [D in AttributeId]: (folded: string) => Attributes[D] } = {
  sex: (folded) => SEX_BY_TEXT.get(folded.replace(STOPS, "")) ?? (folded === "nu" ? "female" : null),
  ethnicity: classifyEthnicity,
  education: (folded) => highestLevel("education", folded),
  qualification: (folded) => highestLevel("qualification", folded),
  religion: classifyReligion,
  theory: (folded) => highestLevel("theory", folded),
  occupation: classifyOccupation,
  youth: (folded) => (YES.has(folded) ? true : NO.has(folded) ? false : null),
};

const NO_COURSE = new Set(NO_THEORY.map(foldText));
const NO_LEVEL = new Set(NO_QUALIFICATION.map(foldText));
const NO_STATEMENT = new Set(["", "-", "--", "/", ".", "…", "...", "không rõ", "không ghi", "chưa rõ"].map(foldText));
const YES = new Set(YES_MARKS.map(foldText));
const NO = new Set(NO_MARKS.map(foldText));
const STOPS = /[.,;]+$/u;
const SEX_BY_TEXT = new Map<string, Sex>(
  SEX_SPELLINGS.flatMap(([sex, ...spellings]) => spellings.map((spelling) => [foldText(spelling), sex] as const)),
);

/** Keys without diacritics stay distinct over this closed list; a test holds it to that. */
const ETHNICITY_BY_BARE = byBare(ETHNICITY_SPELLINGS);
const ETHNICITY_BY_NAME = byName(ETHNICITY_SPELLINGS);
const BRACKETS = /\([^)]*\)/gu;

function classifyEthnicity(folded: string): Ethnicity | null {
  const name = folded.replace(ETHNICITY_PREFIX, "").replace(BRACKETS, "");
  return spelled(name, ETHNICITY_BY_BARE, ETHNICITY_BY_NAME);
}

const RELIGION_BY_BARE = byBare(RELIGION_SPELLINGS);
const RELIGION_BY_NAME = byName(RELIGION_SPELLINGS);
const RELIGION_PREFIX = /^(?:đạo|tôn giáo) /u;

/** A dash says that there is none; a blank says nothing. */
function classifyReligion(folded: string): Religion | null {
  if (/^[-–/]+$/u.test(folded)) return "no-religion";
  const name = folded.replace(RELIGION_PREFIX, "").replace(BRACKETS, "");
  return spelled(name, RELIGION_BY_BARE, RELIGION_BY_NAME);
}

/** In the order of their phrases: the longest that the cell holds decides. */
const OCCUPATION_LIST = phraseList(OCCUPATION_PHRASES);
const NOT_AT_WORK_LIST = unreachedList(NOT_AT_WORK);
const RETIRED_LIST = phraseList({ retired: RETIRED });

function classifyOccupation(folded: string): Occupation | null {
  const text = words(folded, true);
  const { found, rest } = findPhrases(text, OCCUPATION_LIST);
  if (saysUnreached(rest, NOT_AT_WORK_LIST)) return null;
  if (findPhrases(text, RETIRED_LIST).found.size > 0) return "other-occupation";
  return [...found][0] ?? null;
}

function byBare<C extends string>(spellings: readonly (readonly [C, ...string[]])[]): ReadonlyMap<string, C> {
  return new Map(spellings.flatMap(([id, ...names]) => names.map((name) => [bareText(name), id] as const)));
}

function byName<C extends string>(spellings: readonly (readonly [C, ...string[]])[]): ReadonlyMap<string, C> {
  return new Map(spellings.flatMap(([id, ...names]) => names.map((name) => [lettersOf(foldText(name)), id] as const)));
}

function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Of a long name the diacritics may be wrong. A short one is another word with others ("Cơ", "Có", "Đạo"): they may only lack. */
function spelled<C>(folded: string, bare: ReadonlyMap<string, C>, names: ReadonlyMap<string, C>): C | null {
  const key = bareText(folded);
  const exact = names.get(lettersOf(folded));
  if (exact !== undefined || key.length > SHORT) return exact ?? bare.get(key) ?? null;
  const isBare = key.length === SHORT && key === lettersOf(folded);
  return isBare ? (bare.get(key) ?? null) : null;
}
const SHORT = 3;

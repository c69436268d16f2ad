// The levels of schooling, qualifications and courses that a text names, leaving out those that a person has not reached.
// The words stand in code-lists/.

import { ATTRIBUTE_VALUES } from "../model/attribute-values";
import type { Attributes, Education, Qualification, Theory } from "../model/dimension";
import { CLASS_ALONE, EDUCATION_PHRASES, LEVEL_FROM_CLASS, SCHOOL_CLASS } from "./code-lists/education";
import { findPhrases, phraseList, words } from "./code-lists/phrases";
import { POSTGRADUATE, QUALIFICATION_PHRASES, QUALIFICATION_PREFIXES, THEORY_COURSE } from "./code-lists/qualification";
import { THEORY_PHRASES } from "./code-lists/theory";
import { AT_SCHOOL, AT_STUDIES, BETWEEN_STATEMENTS, FURTHER_STUDIES } from "./code-lists/unreached";
import { foldText } from "./fold";
import { saysUnreached, unreachedList } from "./says-unreached";

const THEORY_LIST = phraseList(THEORY_PHRASES);
const AT_STUDIES_LIST = unreachedList(AT_STUDIES);

function theoriesIn(folded: string): ReadonlySet<Theory> {
  const found = new Set<Theory>();
  for (const part of folded.split(BETWEEN_STATEMENTS)) {
    const { found: levels, rest } = findPhrases(words(part, true), THEORY_LIST);
    if (!saysUnreached(rest, AT_STUDIES_LIST)) levels.forEach((level) => found.add(level));
  }
  return found;
}

const EDUCATION_LIST = phraseList(EDUCATION_PHRASES);
const AT_SCHOOL_LIST = unreachedList(AT_SCHOOL);
const WHOLE_CLASS = /^\d{1,2}$/u;

function educationsIn(folded: string): ReadonlySet<Education> {
  const found = new Set<Education>();
  for (const part of folded.replace(FURTHER_STUDIES, ",").split(BETWEEN_STATEMENTS)) addEducations(found, part);
  if (WHOLE_CLASS.test(folded)) addLevel(found, Number(folded), 12);
  return found;
}

function addEducations(found: Set<Education>, part: string): void {
  const { found: levels, rest } = findPhrases(words(part, true), EDUCATION_LIST);
  if (saysUnreached(rest, AT_SCHOOL_LIST)) return;
  for (const level of levels) found.add(level);
  for (const [, reached, years] of part.matchAll(SCHOOL_CLASS)) {
    addLevel(found, Number(reached), years === "10" ? 10 : 12);
  }
  for (const [, reached] of part.matchAll(CLASS_ALONE)) addLevel(found, Number(reached), 12);
}

function addLevel(found: Set<Education>, reached: number, years: 10 | 12): void {
  const level = reached > years ? undefined : LEVEL_FROM_CLASS[years].find(([from]) => reached >= from);
  if (level) found.add(level[1]);
}

const QUALIFICATION_LIST = phraseList({ ...QUALIFICATION_PHRASES, postgraduate: POSTGRADUATE });

/** Of "sau đại học" alone nothing is known: whether it is a master or a doctor, and that it is no university degree. */
function qualificationsIn(folded: string): ReadonlySet<Qualification> {
  const found = new Set<Qualification | "postgraduate">();
  for (const part of folded.replace(THEORY_COURSE, ",").split(BETWEEN_STATEMENTS)) {
    for (const text of new Set([words(part, true), words(part, false)])) addQualifications(found, text);
  }
  const levels = ATTRIBUTE_VALUES.qualification.filter((level) => found.has(level));
  const isVague = found.has("postgraduate") && !found.has("master") && !found.has("doctor");
  return new Set(isVague ? [] : levels);
}

function addQualifications(found: Set<Qualification | "postgraduate">, text: string): void {
  const { found: levels, rest } = findPhrases(text, QUALIFICATION_LIST);
  if (saysUnreached(rest, AT_STUDIES_LIST)) return;
  for (const level of levels) found.add(level);
  for (const [prefix, level] of QUALIFICATION_PREFIXES) {
    if (rest.includes(` ${prefix}`)) found.add(level);
  }
}

/** Dimensions of levels, each with what finds those that a text names. */
const LEVELS_IN = { education: educationsIn, qualification: qualificationsIn, theory: theoriesIn } as const;
export type LevelledDimension = keyof typeof LEVELS_IN;

/** Every level that a text names, ascending. */
export function levelsIn<D extends LevelledDimension>(
  dimension: D,
  text: string,
): readonly NonNullable<Attributes[D]>[] {
  return ascending(dimension, foldText(text));
}

/** The same of a text that is folded already. */
function ascending<D extends LevelledDimension>(dimension: D, folded: string): readonly NonNullable<Attributes[D]>[] {
  const found: ReadonlySet<unknown> = LEVELS_IN[dimension](folded);
  return ATTRIBUTE_VALUES[dimension].filter((level) => found.has(level));
}

/** What a person has is the highest level that the cell names. */
export function highestLevel<D extends LevelledDimension>(dimension: D, folded: string): Attributes[D] {
  return ascending(dimension, folded).at(-1) ?? null;
}

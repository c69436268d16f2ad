// A value of a list → the list's own spelling, where the two differ in case, marks, spaces and hyphens only.
// Synonyms ("12/12", "THPT", "CN Kinh tế", "H'Mông") are good entries that say more than the list, and keep their words: of
// occupations and the like, of which the labels are long, a known word is spelled by its own letters ("NÔNG DÂN" → "Nông dân").

import type { AttributeId } from "../../model/attribute-values";
import { classify, classifyUnitKind } from "../classify";
import { OCCUPATION_PHRASES } from "../code-lists/occupation";
import { RELIGION_SPELLINGS } from "../code-lists/religion";
import { THEORY_PHRASES } from "../code-lists/theory";
import { UNIT_KIND_PHRASES } from "../code-lists/unit-kind";
import { bareText, foldText } from "../fold";
import { mendText } from "./mend-text";

export type SpelledAttribute = Exclude<AttributeId, "youth"> | "kind";
/** The list's spelling of each category. */
export type Spellings = Readonly<Record<string, string>>;

const SEX_WORDS = new Set(["nam", "nam giới", "nữ", "nữ giới", "nu"].map(foldText));
/** An abbreviation has its own capitals, and so has the name of a body. */
const HAS_CAPITALS = /(?<!\p{L})[b-df-hj-np-tv-xzđ]+(?!\p{L})|đảng|đoàn|hội|mặt trận|nhà nước|ủy ban|tòa án/u;
const SYNONYMS: Partial<Record<SpelledAttribute, ReadonlyMap<string, string>>> = {
  religion: bySpelling(RELIGION_SPELLINGS.flatMap(([, ...names]) => names.filter((name) => name.length > 3))),
  theory: bySpelling(sentences(THEORY_PHRASES)),
  occupation: bySpelling(sentences(OCCUPATION_PHRASES)),
  kind: bySpelling(sentences(UNIT_KIND_PHRASES)),
};

export function mendSpelling(attribute: SpelledAttribute, text: string, spellings: Spellings): string | null {
  const category = attribute === "kind" ? classifyUnitKind(text) : classify(attribute, text);
  const label = category === null ? undefined : spellings[category];
  if (label === undefined) return null;
  const same = attribute === "sex" ? SEX_WORDS.has(foldText(text)) : plain(text) === plain(label);
  const spelling = same ? label : SYNONYMS[attribute]?.get(foldText(text));
  return spelling === undefined || mendText(text) === spelling ? null : spelling;
}

/** "Dân tộc Ê Đê" and "Ê-đê", "Thạc sỹ" and "Thạc sĩ" are the same. */
function plain(text: string): string {
  return bareText(
    foldText(text)
      .replace(/dân tộc /u, "")
      .replace(/(?<=s)[yỹ](?= |$)/gu, "ĩ"),
  );
}

function bySpelling(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [foldText(name), name] as const));
}

function sentences(phrases: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const plainWords = Object.values(phrases).flatMap((of) => of.filter((phrase) => !HAS_CAPITALS.test(phrase)));
  return plainWords.map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1));
}

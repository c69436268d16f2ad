// A value of a list → the list's own spelling, where the two differ in case, marks, spaces and hyphens only.
// Synonyms ("12/12", "THPT", "CN Kinh tế", "H'Mông") are good entries that say more than the list, and are left.

import type { AttributeId } from "../../model/attribute-values";
import { classify } from "../classify";
import { bareText, foldText } from "../fold";
import { mendText } from "./mend-text";

export type SpelledAttribute = Exclude<AttributeId, "youth">;
/** The list's spelling of each category. */
export type Spellings = Readonly<Record<string, string>>;

const SEX_WORDS = new Set(["nam", "nam giới", "nữ", "nữ giới", "nu"].map(foldText));

export function mendSpelling(attribute: SpelledAttribute, text: string, spellings: Spellings): string | null {
  const category = classify(attribute, text);
  const spelling = category === null ? undefined : spellings[category];
  if (spelling === undefined || mendText(text) === spelling) return null;
  const same = attribute === "sex" ? SEX_WORDS.has(foldText(text)) : plain(text) === plain(spelling);
  return same ? spelling : null;
}

/** "Dân tộc Ê Đê" and "Ê-đê", "Thạc sỹ" and "Thạc sĩ" are the same. */
function plain(text: string): string {
  return bareText(
    foldText(text)
      .replace(/dân tộc /u, "")
      .replace(/(?<=s)[yỹ](?= |$)/gu, "ĩ"),
  );
}

// A value that its code list does not have, with the nearest that it has: sex, ethnic group, religion, schooling, theory,
// occupation, and marks that say neither yes nor no.

import type { ColumnId } from "../../model/issue";
import type { AttributeId } from "../../model/attribute-values";
import { saysNothing, suggestCategory } from "../classify";
import type { IssueList, Place } from "../issue-list";

/** A list can't hold every occupation or course: each wording is told once. */
const ONCE: ReadonlySet<AttributeId> = new Set<AttributeId>(["occupation", "theory"]);

export function isToldOnce(dimension: AttributeId): boolean {
  return ONCE.has(dimension);
}

export type ListedValueCheck = (column: ColumnId, dimension: AttributeId, text: string, place: () => Place) => void;

export function createListedValueCheck(issues: IssueList): ListedValueCheck {
  /** What was suggested for the wordings that were told. */
  const told = new Map<string, string | null>();
  return (column, dimension, text, place) => {
    if (saysNothing(dimension, text)) return;
    const once = ONCE.has(dimension);
    const wording = `${dimension}|${text}`;
    let suggestion = told.get(wording);
    if (once && suggestion !== undefined) return;
    if (suggestion === undefined) told.set(wording, (suggestion = suggestCategory(dimension, text)));
    issues.add("value/unknown", once ? "note" : "warning", place(), { column, text, suggestion });
  };
}

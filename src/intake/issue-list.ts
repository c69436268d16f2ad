// Collects issues while the sheets are read. Severity and parameters are the caller's, unless the workbook weighs the check
// otherwise; sentences are made in text/.

import type { Issue, IssueCells, IssueCode, IssueParameters, Severity } from "../model/issue";
import type { Weights } from "../model/rule";

export interface Place {
  readonly sheet: string;
  /** A1 address; "" for the whole sheet. */
  readonly cell: string;
}

export interface IssueList {
  readonly items: readonly Issue[];
  /** `cells`: where the issue is said once for many. */
  add: <C extends IssueCode>(
    code: C,
    severity: Severity,
    place: Place,
    parameters: IssueParameters[C],
    cells?: IssueCells,
  ) => void;
}

export const WORKBOOK: Place = { sheet: "", cell: "" };

export function createIssueList(weights: Weights = {}): IssueList {
  const items: Issue[] = [];
  const chosen = new Map<string, Weights[keyof Weights]>(Object.entries(weights));
  const add: IssueList["add"] = (code, severity, { sheet, cell }, parameters, cells) => {
    const weight = chosen.get(code) ?? severity;
    if (weight === "off") return;
    const issue = { code, severity: weight, sheet, cell, parameters, ...(cells && { cells }) };
    // Issue is the union of IssueOf<C> over every code; TypeScript does not see that for an open C.
    items.push(issue as unknown as Issue);
  };
  return { items, add };
}

/** "C17", or "Sheet!C17" where the place lies on another sheet than the one that speaks of it. */
export function placeName(place: Place, seenFrom: string): string {
  return place.sheet === seenFrom ? place.cell : `${place.sheet}!${place.cell}`;
}

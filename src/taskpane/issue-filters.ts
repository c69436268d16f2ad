// The filters of the list of issues: severity, sheet, unit. Each offers what occurs, with its count.

import { issuesByUnit, standsBelow } from "../actions/issues-by-unit";
import type { Board } from "../model/board";
import type { Issue, Severity } from "../model/issue";
import { allTexts } from "../text/all-texts";
import { find, make } from "./elements";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
/** Stands for the issues of the whole workbook: no sheet is called so. */
const WORKBOOK = "/";
/** Stands for the issues that concern no unit, so that whoever goes unit by unit meets each. */
const NO_UNIT = "none";
const FIELDS = ["filter-severity", "filter-sheet", "filter-unit"] as const;

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The findings, and where the units are known the unit of each. */
export interface FoundIssues {
  readonly issues: readonly Issue[];
  readonly board: Board | null;
  readonly units: readonly (number | null)[];
}

export interface IssueFilters {
  /** Offers what the list holds; a choice that is still offered stays. */
  offer(found: FoundIssues): void;
  apply(found: FoundIssues): readonly Issue[];
}

export function mountIssueFilters(changed: () => void): IssueFilters {
  for (const id of FIELDS) find("select", id).addEventListener("change", changed);
  return {
    offer: ({ issues, board, units }) => {
      fill("filter-severity", severityChoices(issues));
      fill("filter-sheet", sheetChoices(issues));
      fill("filter-unit", board ? unitChoices(board, units) : []);
    },
    apply: ({ issues, board, units }) => {
      const [severity, sheet, unit = ""] = FIELDS.map((id) => find("select", id).value);
      return issues.filter(
        (issue, at) =>
          (severity === "" || issue.severity === severity) &&
          (sheet === "" || issue.sheet === (sheet === WORKBOOK ? "" : sheet)) &&
          (!board || unit === "" || isOfChoice(board, units[at] ?? null, unit)),
      );
    },
  };
}

function severityChoices(issues: readonly Issue[]): readonly Choice[] {
  const { severities } = allTexts().issues;
  return SEVERITIES.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [{ value: severity, text: allTexts().issueList.choice(severities[severity], count) }];
  });
}

function sheetChoices(issues: readonly Issue[]): readonly Choice[] {
  const { choice, wholeWorkbook } = allTexts().issueList;
  const counts = new Map<string, number>();
  for (const { sheet } of issues) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) =>
    sheet === ""
      ? { value: WORKBOOK, text: choice(wholeWorkbook, count) }
      : { value: sheet, text: choice(sheet, count) },
  );
}

function unitChoices(board: Board, unitOfEach: readonly (number | null)[]): readonly Choice[] {
  const { choice, noUnit } = allTexts().issueList;
  const { units, ofNone } = issuesByUnit(board, unitOfEach);
  const choices = units.map(({ unit, name, level, issues: count }) => ({
    value: String(unit),
    text: `${"\u2003".repeat(level)}${choice(name, count)}`,
  }));
  if (ofNone === 0 || choices.length === 0) return choices;
  return [...choices, { value: NO_UNIT, text: choice(noUnit, ofNone) }];
}

function isOfChoice(board: Board, unit: number | null, choice: string): boolean {
  return choice === NO_UNIT ? unit === null : standsBelow(board, unit, Number(choice));
}

/** A field with nothing to choose from is hidden. */
function fill(id: (typeof FIELDS)[number], choices: readonly Choice[]): void {
  const select = find("select", id);
  const before = select.value;
  const all = { value: "", text: allTexts().issueList.all };
  select.replaceChildren(
    ...[all, ...choices].map(({ value, text }) => {
      const option = make("option", "", text);
      option.value = value;
      return option;
    }),
  );
  select.value = choices.some(({ value }) => value === before) ? before : "";
  const field = select.closest<HTMLElement>(".field");
  if (field) field.hidden = choices.length < 2;
}

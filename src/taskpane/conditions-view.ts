// What the person should know about the data as a whole, or do: nothing found, no rows, being read, stale, failed.

import type { BoardState } from "../actions/board-store";
import { missingLists, unreadSheets, type Board, type Source } from "../model/board";
import { kindOfColumn, type ColumnId, type Issue } from "../model/issue";
import { overviewTexts } from "../text/overview-texts";
import { find, make, refill } from "./elements";

export interface Condition {
  readonly title: string;
  readonly lines: readonly string[];
  /** What the person can do about it: buttons by their action or view. */
  readonly offers?: readonly {
    readonly text: string;
    readonly action?: string;
    readonly view?: string;
    readonly part?: string;
    /** The one thing to do where there is nothing else. */
    readonly primary?: boolean;
  }[];
}

export function renderConditions(state: BoardState): void {
  const conditions = describeConditions(state);
  const section = find("section", "conditions");
  section.hidden = conditions.length === 0;
  const nothing = isNothingFound(state);
  section.toggleAttribute("data-nothing-found", nothing);
  // The screen of the first run says the same.
  section.toggleAttribute("data-nothing-else", conditions.length === 1 && nothing);
  refill(
    section,
    ...conditions.map(({ title, lines, offers = [] }) =>
      make(
        "div",
        "card",
        make("h2", "", title),
        ...lines.map((line) => make("p", "", line)),
        ...(offers.length === 0 ? [] : [make("div", "buttons", ...offers.map(makeOffer))]),
      ),
    ),
  );
}

function isNothingFound({ board, issues, failure }: BoardState): boolean {
  return failure === null && board?.sources.length === 0 && !nearlyAdmissions(issues);
}

function makeOffer({ text, action, view, part, primary }: NonNullable<Condition["offers"]>[number]): HTMLElement {
  const button = make("button", primary === true ? "primary" : "", text);
  if (action !== undefined) button.dataset["action"] = action;
  if (view !== undefined) button.dataset["view"] = view;
  if (part !== undefined) button.dataset["part"] = part;
  return button;
}

export function describeConditions(state: BoardState): Condition[] {
  const conditions = describeBoard(state);
  return state.manualCalculation ? [...conditions, overviewTexts().conditions.manualCalculation()] : conditions;
}

function describeBoard({ board, issues, failure, isStopped, stale, resetSettings }: BoardState): Condition[] {
  const say = overviewTexts().conditions;
  if (failure !== null) return [say.failed(board !== null), ...(board ? describeSources(board, issues) : [])];
  if (!board) return [isStopped ? say.stopped() : say.reading()];
  return [
    ...(resetSettings.length > 0 ? [say.resetSettings(resetSettings)] : []),
    ...(stale ? [say.stale()] : []),
    ...describeSources(board, issues),
  ];
}

function describeSources(board: Board, issues: readonly Issue[]): Condition[] {
  const { sources } = board;
  const say = overviewTexts().conditions;
  const near = nearlyAdmissions(issues);
  if (sources.length === 0 && !near) return [say.nothing()];
  const units = sources.filter((source) => source.kind === "units");
  const admissions = sources.filter((source) => source.kind === "admissions");
  const names = (list: readonly Source[]): string[] => [...new Set(list.map((source) => source.sheet))];
  const conditions: Condition[] = [];
  if (units.length === 0) conditions.push(sharedSheet("units", issues) ?? say.unitsMissing(unreadSheets(board)));
  else if (units.every((source) => source.rows === 0)) conditions.push(say.unitsEmpty(names(units)));
  if (admissions.length === 0) {
    const isMissed = missingLists(board).includes("admissions");
    const missing = isMissed ? say.admissionsMissing(unreadSheets(board)) : say.totalsOnly();
    conditions.push(sharedSheet("admissions", issues) ?? near ?? missing);
  } else if (admissions.every((source) => source.rows === 0)) conditions.push(say.admissionsEmpty(names(admissions)));
  return conditions;
}

/** A list that one column keeps from being read. */
function nearlyAdmissions(issues: readonly Issue[]): Condition | null {
  for (const issue of issues) {
    const column = missingIn(issue);
    if (column === null || kindOfColumn(column) !== "admissions") continue;
    return overviewTexts().conditions.columnMissing(issue.sheet, overviewTexts().issues.columns[column]);
  }
  return null;
}

function missingIn(issue: Issue): ColumnId | null {
  if (issue.code === "column/unclear-date") return "admission.admitted";
  return issue.code === "column/missing" ? issue.parameters.column : null;
}

/** A list that stands on the sheet of the other one, and so is not read. */
function sharedSheet(missing: "units" | "admissions", issues: readonly Issue[]): Condition | null {
  const issue = issues.find(
    ({ code, parameters }) => code === "sheet/two-lists" && "unread" in parameters && parameters.unread === missing,
  );
  return issue ? overviewTexts().conditions.sharesSheet(issue.sheet, missing) : null;
}

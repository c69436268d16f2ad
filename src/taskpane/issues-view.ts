// The list of issues, grouped by kind. It is computed in turns, and rows are made when a group is opened, in slices: a list may hold
// tens of thousands.

import { computeInTurns } from "../actions/compute-in-turns";
import type { Board } from "../model/board";
import { alikeIn, type GatheredIssue } from "../model/gather-issues";
import type { Issue } from "../model/issue";
import { eachInSteps } from "../model/each-in-steps";
import type { Stepwise } from "../model/progress";
import { createStandingOfLine, type Standing } from "../model/standing-of-issue";
import { createUnitOfIssue } from "../model/unit-of-issue";
import { issueSentence } from "../text/issue-sentence";
import { allTexts } from "../text/all-texts";
import { texts } from "../text/language";
import { find, make, refill } from "./elements";
import { makeActionButton, makeButton, makeCellButton } from "./fields";
import { groupIssues, type IssueGroup } from "./group-issues";
import { mountIssueFilters, type FoundIssues } from "./issue-filters";

/** Few at first, so that the other kinds stay in view; many for whoever asks for more. */
export const FIRST_SLICE = 10;
export const SLICE = 200;
/** The cells that the line of a kind names. */
const NAMED_CELLS = 4;

type ShowCell = (sheet: string, cell: string) => unknown;

/** What every line of the list needs. */
interface Means {
  readonly showCell: ShowCell;
  readonly standingOf: (line: GatheredIssue) => Standing | null;
}

export function mountIssues(showCell: ShowCell): (issues: readonly Issue[] | null, board?: Board | null) => void {
  let rendered: readonly Issue[] | null = null;
  let found: FoundIssues = { issues: [], board: null, units: [] };
  let first = true;
  let stop = (): void => undefined;
  const filters = mountIssueFilters(() => renderList());

  const show = (groups: readonly IssueGroup[], count: number): void => {
    const { issues, board } = found;
    const list = find("div", "issue-groups");
    const standingOf = board ? createStandingOfLine(board) : () => null;
    const open = new Set([...list.querySelectorAll<HTMLElement>("details[open]")].map((group) => group.dataset["key"]));
    find("p", "issues-filtered").textContent = describeFiltered(count, issues.length);
    refill(
      list,
      ...groups.map((group, index) =>
        makeGroup(group, first ? index === 0 : open.has(group.key), board, { showCell, standingOf }),
      ),
    );
    first = false;
  };

  const renderList = (): void => {
    stop();
    const shown = filters.apply(found);
    stop = computeInTurns(groupIssues(shown), (groups) => {
      show(groups, shown.length);
    });
  };

  return (issues, board = null) => {
    find("section", "issues").hidden = issues === null;
    // A change of settings keeps the same list: what the person has opened stays as it is.
    if (!issues || issues === rendered) return;
    rendered = issues;
    stop();
    stop = computeInTurns(unitOfEach(issues, board), (units) => {
      found = { issues, board, units };
      find("div", "issue-filters").hidden = issues.length === 0;
      find("p", "issues-total").textContent = describeTotal(issues);
      filters.offer(found);
      renderList();
    });
  };
}

function* unitOfEach(issues: readonly Issue[], board: Board | null): Stepwise<readonly (number | null)[]> {
  const units: (number | null)[] = [];
  if (!board) return units;
  const unitOf = createUnitOfIssue(board);
  yield* eachInSteps(issues, "compute", (issue) => units.push(unitOf(issue)));
  return units;
}

function describeFiltered(shown: number, total: number): string {
  const { filtered, noneOfFilter } = allTexts().issueList;
  if (shown === total) return "";
  return shown === 0 ? noneOfFilter : filtered(shown, total);
}

function describeTotal(issues: readonly Issue[]): string {
  const { none, total } = allTexts().issueList;
  const count = (severity: Issue["severity"]): number => issues.filter((issue) => issue.severity === severity).length;
  return issues.length === 0
    ? none
    : total({ errors: count("error"), warnings: count("warning"), notes: count("note") });
}

function makeGroup(group: IssueGroup, open: boolean, board: Board | null, means: Means): HTMLDetailsElement {
  // Where no list at all was found, the card above every view offers the template; how a sheet is read it offers always.
  const isCardFull = board?.sources.length === 0;
  const words = allTexts().issueList;
  const title = make("span", "title", issueSentence(allTexts(), group.lines[0].issue).title);
  const severity = make("span", `severity ${group.severity}`, allTexts().issues.severities[group.severity]);
  const count = make("span", "count", words.groupCount(group.count));
  const cells = make("span", "cells", describeCells(group, hasSeveralSheets(board)));
  const items = make("ul", "items");
  const rest = make("div", "rest");
  const { code } = group.lines[0].issue;
  const ways = [
    ...(ABSENT.has(code) && !isCardFull ? [makeActionButton("create-template", allTexts().views.help.template)] : []),
    ...(ABOUT_READING.has(code) ? [makeMappingLink()] : []),
  ];
  const mapping = ways.length === 0 ? [] : [make("div", "buttons", ...ways)];
  const summary = make("summary", "", severity, title, count, cells);
  summary.id = `issue-group-${group.key.replaceAll(" ", "-")}`;
  const details = make("details", "group", summary, items, rest, ...mapping);
  details.dataset["key"] = group.key;
  const fill = (): void => {
    if (details.open && items.childElementCount === 0) addSlice(group, items, rest, means);
  };
  details.addEventListener("toggle", fill);
  details.open = open;
  fill();
  return details;
}

/** What a template brings. */
const ABSENT: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>(["workbook/no-units", "workbook/no-admissions"]);

/** What a person puts right by saying how a sheet is read. */
const ABOUT_READING: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  "column/missing",
  "column/unclear-date",
  "sheet/one-unit",
  "sheet/units-by-groups",
  "admission/no-unit",
  "sheet/unit-gone",
  "sheet/mapping-outdated",
  "sheet/mapping-lost",
]);

function makeMappingLink(): HTMLElement {
  const button = make("button", "", allTexts().issueList.mapping);
  button.dataset["view"] = "settings";
  button.dataset["part"] = "settings-mapping";
  return button;
}

function hasSeveralSheets(board: Board | null): boolean {
  return new Set(board?.sources.map(({ sheet }) => sheet)).size > 1;
}

/** The first cells of a kind, so that a closed one already says where to look; a sheet is named once for the cells on it. */
function describeCells({ lines }: IssueGroup, severalSheets: boolean): string {
  const placed: Issue[] = [];
  for (const { issue } of lines) {
    if (placed.length > NAMED_CELLS) break;
    const isNew = !placed.some(({ sheet, cell }) => sheet === issue.sheet && cell === issue.cell);
    if (issue.cell !== "" && isNew) placed.push(issue);
  }
  if (placed.length === 0) return "";
  const named = placed.slice(0, NAMED_CELLS);
  const isNamed = severalSheets || named.some(({ sheet }) => sheet !== named[0]?.sheet);
  const bySheet = new Map<string, string[]>();
  for (const issue of named) {
    const sheet = isNamed ? issue.sheet : "";
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), issue.cells?.ranges[0] ?? issue.cell]);
  }
  const places = [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
  return allTexts().issueList.cells(places, placed.length > NAMED_CELLS);
}

function addSlice(group: IssueGroup, items: HTMLElement, rest: HTMLElement, means: Means): void {
  const words = allTexts().issueList;
  const from = items.childElementCount;
  const slice = group.lines.slice(from, from + (from === 0 ? FIRST_SLICE : SLICE));
  const rows = slice.map((line) => make("li", "", makeIssue(line, means), ...makeRanges(line.issue, means)));
  items.append(...rows);
  const shown = from + slice.length;
  const left = group.lines.length - shown;
  rest.replaceChildren();
  if (left > 0) {
    const more = makeButton(words.showMore(Math.min(SLICE, left)), () => {
      addSlice(group, items, rest, means);
      // The button is made anew; the keyboard goes on at the first row that it brought.
      items.children[shown]?.querySelector<HTMLElement>("button")?.focus();
    });
    rest.append(make("p", "quiet", words.shown(shown, group.lines.length)), more);
  }
}

/** An issue with a place is a button that goes there; one of the whole workbook is only told. */
function makeIssue(line: GatheredIssue, { showCell, standingOf }: Means): HTMLElement {
  const { issue } = line;
  const { what, why, fix } = issueSentence(allTexts(), issue);
  const count = alikeIn(line);
  const standing = standingOf(line);
  const alike = count > 1 ? ` ${allTexts().issues.alike(count)}` : "";
  const said = standing === null ? "" : ` ${allTexts().issues.standing(standing)}`;
  const content = [
    make("span", "place", texts().pane.place(issue.sheet, issue.cell)),
    make("span", "what", what + alike + said),
    make("span", "why", why),
    make("span", "fix", fix),
  ];
  if (issue.sheet === "") return make("div", "issue", ...content);
  return makeCellButton(() => showCell(issue.sheet, issue.cell), ...content);
}

/** One button for each range of an issue that is said once for many cells. */
function makeRanges({ sheet, cells }: Issue, { showCell }: Means): HTMLElement[] {
  if (!cells) return [];
  const buttons = cells.ranges.map((range) => {
    const button = makeButton(range, () => void showCell(sheet, range));
    button.setAttribute("aria-label", texts().pane.place(sheet, range));
    return button;
  });
  const rest = cells.rest > 0 ? [make("span", "quiet", allTexts().issues.others(cells.rest))] : [];
  return [make("div", "ranges", ...buttons, ...rest)];
}

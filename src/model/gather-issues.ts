// Puts findings that say the same into one line, for whoever lists them: the same wording in three thousand cells, a list that
// stands in the workbook twice. The findings themselves stay as they are: who counts or filters them asks each.

import { columnOf, rowOf, splitPlace } from "./cell-place";
import type { Issue, IssueCells, IssueCode } from "./issue";
import { eachInSteps } from "./each-in-steps";
import type { Stepwise } from "./progress";
import { cellsOfRuns, createRowRuns, seeRow } from "./row-runs";

export interface GatheredIssue {
  /** Speaks for all; has `cells` where there are several. */
  readonly issue: Issue;
  /** At least one, in the order of the list. */
  readonly all: readonly [Issue, ...Issue[]];
}

/** What these say is said of a text, not of a person. */
const ABOUT_TEXT: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "admission/no-unit",
  "admission/unknown-unit",
  "admission/ambiguous-unit",
  "cell/error-value",
  "criterion/unknown-category",
  "criterion/unknown-dimension",
  "date/impossible",
  "date/not-a-date",
  "goal/not-a-share",
  "goal/perhaps-share",
  "goal/several-categories",
  "goal/unknown-unit",
  "plan/not-a-number",
  "unit/not-a-number",
  "unit/unknown-merged",
  "unit/unknown-parent",
  "value/unknown",
]);

/** How many findings a line stands for, where its own sentence doesn't say it; 1 else. */
export function alikeIn({ issue, all }: GatheredIssue): number {
  return "people" in issue.parameters ? 1 : all.length;
}

/** In the order in which each is said first. */
export function* gatherIssues(issues: readonly Issue[]): Stepwise<readonly GatheredIssue[]> {
  const stretches = yield* findStretches(issues);
  const lines = new Map<string | Issue, [Issue, ...Issue[]]>();
  yield* eachInSteps(issues, "compute", (issue) => {
    const key = stretches.get(issue) ?? textKey(issue) ?? issue;
    const line = lines.get(key);
    if (line) line.push(issue);
    else lines.set(key, [issue]);
  });
  const gathered: GatheredIssue[] = [];
  yield* eachInSteps([...lines.values()], "compute", (all) => {
    gathered.push({ issue: all.length === 1 ? all[0] : together(all), all });
  });
  return gathered;
}

/** Null for what is said of one alone. */
function textKey({ code, severity, sheet, cell, parameters, cells }: Issue): string | null {
  if (!ABOUT_TEXT.has(code) || cells || cell === "") return null;
  const about = code === "unit/unknown-merged" ? { ...parameters, name: "" } : parameters;
  return [code, severity, sheet, columnOf(cell), JSON.stringify(about)].join("|");
}

function together(all: readonly [Issue, ...Issue[]]): Issue {
  const [first] = all;
  const ranges = cellsOf(all.map(({ cell }) => cell));
  const cells = ranges ? { cells: ranges } : {};
  if (!isAboutPerson(first)) return { ...first, ...cells };
  const rows = all
    .filter(isAboutPerson)
    .map(({ parameters }) => rowOf(splitPlace(parameters.firstCell, first.sheet).cell))
    .sort((a, b) => a - b);
  const { sheet, cell } = splitPlace(first.parameters.firstCell, first.sheet);
  const range = `${columnOf(cell)}${String(rows[0])}:${columnOf(cell)}${String(rows.at(-1))}`;
  const parameters = {
    ...first.parameters,
    firstCell: sheet === first.sheet ? range : `${sheet}!${range}`,
    people: all.length,
  };
  return { ...first, parameters, ...cells } as Issue;
}

type AboutPerson = Extract<Issue, { readonly code: "person/twice" | "person/in-two-units" }>;

function isAboutPerson(issue: Issue): issue is AboutPerson {
  return issue.code === "person/twice" || issue.code === "person/in-two-units";
}

/** So many people, one below the other, who all stand on another sheet or further up, are no slip: the list is there twice. */
const LEAST_PEOPLE = 10;
/** Between them a blank row or a total may stand. */
const MOST_APART = 3;

/** By issue: the line that it is gathered in. */
function* findStretches(issues: readonly Issue[]): Stepwise<ReadonlyMap<Issue, string>> {
  const bySheets = new Map<string, PersonInRow[]>();
  yield* eachInSteps(issues, "compute", (issue) => {
    if (!isAboutPerson(issue)) return;
    const key = `${issue.sheet}|${splitPlace(issue.parameters.firstCell, issue.sheet).sheet}`;
    const person = { issue, row: rowOf(issue.cell) };
    const known = bySheets.get(key);
    if (known) known.push(person);
    else bySheets.set(key, [person]);
  });
  const lines = new Map<Issue, string>();
  for (const [sheets, people] of bySheets) {
    people.sort((a, b) => a.row - b.row);
    for (let from = 0; from < people.length;) {
      const to = endOfStretch(people, from);
      const stretch = to - from < LEAST_PEOPLE ? [] : people.slice(from, to);
      yield* eachInSteps(stretch, "compute", ({ issue }) => {
        const by = "by" in issue.parameters ? issue.parameters.by : "";
        lines.set(issue, [sheets, from, issue.code, issue.severity, by, columnOf(issue.cell)].join("|"));
      });
      from = to;
    }
  }
  return lines;
}

interface PersonInRow {
  readonly issue: AboutPerson;
  readonly row: number;
}

/** Where the rows after `from` stop following one another, as a position in the list. */
function endOfStretch(people: readonly PersonInRow[], from: number): number {
  let to = from + 1;
  while (to < people.length && (people[to]?.row ?? 0) - (people[to - 1]?.row ?? 0) <= MOST_APART) to += 1;
  return to;
}

function cellsOf(cells: readonly string[]): IssueCells | undefined {
  const column = columnOf(cells[0] ?? "");
  const runs = createRowRuns();
  for (const row of cells.map(rowOf).sort((a, b) => a - b)) seeRow(runs, row);
  return cellsOfRuns(runs, (row) => ({ cell: column + String(row) }));
}

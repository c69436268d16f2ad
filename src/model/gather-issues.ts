// Puts findings that say the same into one line, for whoever lists them: the same wording in three thousand cells, a list that
// stands in the workbook twice. The findings themselves stay as they are: who counts or filters them asks each.

import { columnOf, rowOf, splitPlace } from "./cell-place";
import type { Issue, IssueCells, IssueCode } from "./issue";
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
export function gatherIssues(issues: readonly Issue[]): readonly GatheredIssue[] {
  const stretches = findStretches(issues);
  const lines = new Map<string | Issue, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const key = stretches.get(issue) ?? textKey(issue) ?? issue;
    const line = lines.get(key);
    if (line) line.push(issue);
    else lines.set(key, [issue]);
  }
  return [...lines.values()].map((all) => ({ issue: all.length === 1 ? all[0] : together(all), all }));
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
  const people = all.filter(isAboutPerson).map(({ parameters }) => splitPlace(parameters.firstCell, first.sheet));
  const rows = people.map(({ cell }) => rowOf(cell));
  const { sheet, cell } = splitPlace(first.parameters.firstCell, first.sheet);
  const range = `${columnOf(cell)}${String(Math.min(...rows))}:${columnOf(cell)}${String(Math.max(...rows))}`;
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
function findStretches(issues: readonly Issue[]): ReadonlyMap<Issue, string> {
  const bySheets = new Map<string, AboutPerson[]>();
  for (const issue of issues) {
    if (!isAboutPerson(issue)) continue;
    const key = `${issue.sheet}|${splitPlace(issue.parameters.firstCell, issue.sheet).sheet}`;
    const known = bySheets.get(key);
    if (known) known.push(issue);
    else bySheets.set(key, [issue]);
  }
  const lines = new Map<Issue, string>();
  for (const [sheets, people] of bySheets) {
    people.sort((a, b) => rowOf(a.cell) - rowOf(b.cell));
    const rows = people.map(({ cell }) => rowOf(cell));
    for (let from = 0; from < people.length;) {
      const to = endOfStretch(rows, from);
      if (to - from >= LEAST_PEOPLE) {
        for (const issue of people.slice(from, to)) {
          const by = "by" in issue.parameters ? issue.parameters.by : "";
          lines.set(issue, [sheets, from, issue.code, issue.severity, by, columnOf(issue.cell)].join("|"));
        }
      }
      from = to;
    }
  }
  return lines;
}

/** Where the rows after `from` stop following one another, as a position in `rows`. */
function endOfStretch(rows: readonly number[], from: number): number {
  let to = from + 1;
  while (to < rows.length && (rows[to] ?? 0) - (rows[to - 1] ?? 0) <= MOST_APART) to += 1;
  return to;
}

function cellsOf(cells: readonly string[]): IssueCells | undefined {
  const column = columnOf(cells[0] ?? "");
  const runs = createRowRuns();
  for (const row of cells.map(rowOf).sort((a, b) => a - b)) seeRow(runs, row);
  return cellsOfRuns(runs, (row) => ({ cell: column + String(row) }));
}

// Describes the sheet "Kiểm tra": every issue, grouped by kind, with its unit and a link to its cell. What is more than a sheet
// can be written with in reasonable time is said with its number. The sentences are made in text/issue-sentence.ts.

import { type ListSum, listSums } from "../indicators/list-sums";
import type { Scope } from "../indicators/report-scope";
import { organisationRoot } from "../indicators/unit-tree";
import { type Board, unreadSheets } from "../model/board";
import { alikeIn, type GatheredIssue, gatherIssues } from "../model/gather-issues";
import { lackingColumns } from "../model/lacking-columns";
import { periodKey } from "../model/period";
import { eachInSteps } from "../model/each-in-steps";
import type { Stepwise } from "../model/progress";
import type { Issue, IssueCells, IssueCode, Severity } from "../model/issue";
import { pathOf, unitKey } from "../model/unit-key";
import { createStandingOfLine, type Standing } from "../model/standing-of-issue";
import { createListOfIssue, createUnitOfIssue, rowOfIssue } from "../model/unit-of-issue";
import { issueSentence } from "../text/issue-sentence";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { fullRow, rowOf, type SheetRow, spanning } from "./layout";
import type { Reported } from "./reported";
import type { Role, Sheet, SheetCell } from "./sheet";

const words = viSheets.report.issues;
const WIDTHS = [6, 12, 26, 18, 9, 46, 42, 42] as const;
const WIDTH = WIDTHS.length;
/** Issues on the sheet: who has more begins with these. */
export const MOST = 50_000;

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

interface Group {
  readonly severity: Severity;
  readonly title: string;
  /** Those that say the same are one line. */
  readonly lines: readonly GatheredIssue[];
}

export function* describeIssues({ board, scope, issues }: Reported): Stepwise<Sheet> {
  const opening = [
    fullRow(WIDTH, words.title, "title"),
    fullRow(WIDTH, viSheets.report.frame.asOf(scope.asOf, null), "subtitle"),
    rowOf(WIDTH),
    ...readRows(board, scope, issues),
  ];
  const unitName = createUnitNames(board, issues);
  const standingOf = createStandingOfLine(board);
  const about = (line: GatheredIssue): About => ({ unit: unitOfLine(line, unitName), standing: standingOf(line) });
  const table: SheetRow[] = [];
  let room = MOST;
  for (const group of issueGroups(yield* gatherIssues(issues))) {
    const shown = group.lines.slice(0, room);
    table.push(titleRow(group));
    yield* eachInSteps(shown, "compute", (line, at) => {
      table.push(issueRow(line, group.severity, MOST - room + at + 1, about(line)));
    });
    const left = findings(group.lines) - findings(shown);
    if (left > 0) table.push(fullRow(WIDTH, words.rest(left), "remark"));
    room -= shown.length;
  }
  return {
    key: "issues",
    name: words.name,
    columns: WIDTHS,
    rows: [...opening, headingRow(), ...table],
    headings: { first: opening.length, last: opening.length },
    frozenColumns: 1,
    orientation: "landscape",
    ...(table.length > 0 && { filter: true }),
  };
}

/** What was read, and what was found in it. */
function readRows(board: Board, scope: Scope, issues: readonly Issue[]): readonly SheetRow[] {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const found = issues.length === 0 ? words.none : words.totals(count("error"), count("warning"), count("note"));
  const sums = listSums(board, scope);
  const read = board.sources.flatMap(({ kind, sheet, rows, leftOut }, index) => {
    const sum = sums[index];
    if (kind !== "admissions") return [words.read(kind, sheet, rows, leftOut)];
    return sum ? [words.readPeople(sheet, sum, scope.period)] : [];
  });
  const lists = sums.filter((sum) => sum !== null);
  const together = lists.length > 1 ? [words.readPeople(null, lists.reduce(addSums), scope.period)] : [];
  const lacking = lackingColumns(board).map((column) => vi.result.sources.lacks[column](periodKey(scope.period)));
  const unread = unreadSheets(board);
  const left = unread.length === 0 ? [] : [words.unread(unread)];
  const hidden = board.hiddenSheets ? [words.hidden(board.hiddenSheets)] : [];
  return [...read, ...together, ...lacking, ...left, ...hidden, found].map((sentence) =>
    fullRow(WIDTH, sentence, "remark"),
  );
}

function addSums(one: ListSum, other: ListSum): ListSum {
  return {
    read: one.read + other.read,
    counted: one.counted + other.counted,
    outside: one.outside + other.outside,
    leftOut: one.leftOut + other.leftOut,
  };
}

function headingRow(): SheetRow {
  const { severity, unit, sheet, cell, what, why, advice } = words.columns;
  return [vi.labels.columns.ordinal, severity, unit, sheet, cell, what, why, advice].map((value) => ({
    value,
    role: "heading",
  }));
}

/** The worst first; kinds of one severity in the order in which they first occur. */
function issueGroups(gathered: readonly GatheredIssue[]): readonly Group[] {
  return SEVERITIES.flatMap((severity) => {
    const byCode = new Map<IssueCode, GatheredIssue[]>();
    for (const line of gathered) {
      if (line.issue.severity !== severity) continue;
      const known = byCode.get(line.issue.code);
      if (known) known.push(line);
      else byCode.set(line.issue.code, [line]);
    }
    return [...byCode].map(([code, lines]) => ({ severity, title: vi.issues.titles[code], lines }));
  });
}

function titleRow({ title, lines }: Group): SheetRow {
  return rowOf(WIDTH, [0, spanning(WIDTH, words.group(title, findings(lines)), "group")]);
}

function findings(lines: readonly GatheredIssue[]): number {
  return lines.reduce((sum, { all }) => sum + all.length, 0);
}

/** What the board tells of the people of a line. */
interface About {
  readonly unit: string | null;
  readonly standing: Standing | null;
}

/** The one unit of all, or that there are several. */
function unitOfLine({ all }: GatheredIssue, unitName: (issue: Issue) => string | null): string | null {
  const names = new Set(all.map(unitName));
  const [name = null] = names;
  return names.size > 1 ? words.severalUnits(names.size) : name;
}

function issueRow(
  line: GatheredIssue,
  severity: Role & Severity,
  ordinal: number,
  { unit, standing }: About,
): SheetRow {
  const { issue } = line;
  const { what, why, fix } = issueSentence(vi, issue);
  const count = alikeIn(line);
  const alike = count > 1 ? [vi.issues.alike(count)] : [];
  const said = standing === null ? [] : [vi.issues.standing(standing)];
  const cells = issue.cells && !isOneRange(issue.cells) ? [vi.issues.cells(issue.cells)] : [];
  return [
    { value: ordinal, role: "ordinal" },
    { value: vi.issues.severities[severity], role: severity },
    { value: unit, role: "text" },
    { value: issue.sheet, role: "text" },
    cellLink(issue),
    { value: [what, ...alike, ...said, ...cells].join(" "), role: "text" },
    { value: why, role: "text" },
    { value: fix, role: "text" },
  ];
}

/**
 * "Đảng bộ xã A › Chi bộ 1": with the units above, so that a filter finds all of a unit; without the organisation itself. What
 * was typed, where no unit is known by it.
 */
function createUnitNames(board: Board, issues: readonly Issue[]): (issue: Issue) => string | null {
  const rowKey = createRowKeys(board);
  const typed = typedUnits(issues, rowKey);
  const unitOf = createUnitOfIssue(board);
  const root = organisationRoot(board);
  const opening = root === null ? "" : `${board.units[root]?.name ?? ""} › `;
  const names = new Map<number, string>();
  return (issue) => {
    const index = unitOf(issue);
    const unit = board.units[index ?? -1];
    if (!unit) return typed.get(rowKey(issue) ?? "") ?? null;
    let name = names.get(unit.index);
    if (name === undefined) {
      const path = pathOf(unitKey(board.units, unit));
      name = path.startsWith(opening) ? path.slice(opening.length) : path;
      names.set(unit.index, name);
    }
    return name;
  };
}

/** Of the rows whose unit is not known. */
function typedUnits(issues: readonly Issue[], rowKey: (issue: Issue) => string | null): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code !== "admission/unknown-unit" && issue.code !== "admission/ambiguous-unit") continue;
    const key = rowKey(issue);
    if (key !== null) typed.set(key, issue.parameters.text);
  }
  return typed;
}

/** Tells rows apart: a row of a sheet may belong to several lists. */
function createRowKeys(board: Board): (issue: Issue) => string | null {
  const listOf = createListOfIssue(board);
  return (issue) => {
    const row = rowOfIssue(issue);
    const list = listOf(issue);
    return row === null || !list ? null : `${String(row)}:${String(board.sources.indexOf(list))}`;
  };
}

/** Several ranges stand in the text: a cell holds one link. */
function isOneRange({ ranges, rest }: IssueCells): boolean {
  return ranges.length === 1 && rest === 0;
}

/** To the cell, or to the first range of an issue that is said once for many. */
function cellLink({ sheet, cell, cells }: Issue): SheetCell {
  if (sheet === "" || cell === "") return { value: null, role: "text" };
  const place = cells?.ranges[0] ?? cell;
  return { value: place, role: "link", link: { sheet, cell: place } };
}

// Which admissions do not enter the figures of a sheet, and why.

import { isCountable } from "../indicators/counted";
import type { Scope } from "../indicators/report-scope";
import { tally } from "../indicators/tally";
import type { Board } from "../model/board";
import { rowOf } from "../model/cell-place";
import type { Issue, IssueCode } from "../model/issue";
import { createListOfIssue, createPersonFinder } from "../model/unit-of-issue";

export interface LeftOut {
  /** Rows of admissions that an error keeps out of every figure. */
  readonly rows: number;
  /** How many of them by kind of error, most frequent first. A row with two errors stands in both. */
  readonly reasons: readonly { readonly code: IssueCode; readonly rows: number }[];
  /** Rows without fault whose date lies in the period, but after the as-of date. */
  readonly later: number;
}

export function leftOut(board: Board, scope: Scope, issues: readonly Issue[]): LeftOut {
  return {
    rows: board.sources.reduce((sum, { kind, leftOut: rows }) => (kind === "admissions" ? sum + rows : sum), 0),
    reasons: reasons(board, issues),
    later: countedIn(board, { ...scope, asOf: Math.max(scope.asOf, scope.end) }) - countedIn(board, scope),
  };
}

function countedIn(board: Board, scope: Scope): number {
  return tally(board, scope).all[board.units.length] ?? 0;
}

/** Other errors leave the row counted: a row with one of these may have them too, and they are not why it is left out. */
const KEEPS_OUT: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "admission/no-name",
  "admission/no-unit",
  "admission/unknown-unit",
  "admission/ambiguous-unit",
  "admission/no-counting-date",
  "date/impossible",
  "date/not-a-date",
  "date/year-only",
  "cell/error-value",
]);

/** Errors on the rows of admission sheets that aren't counted. */
function reasons(board: Board, issues: readonly Issue[]): LeftOut["reasons"] {
  const listOf = createListOfIssue(board);
  const positionOf = createPersonFinder(board);
  const rowsOf = new Map<IssueCode, Set<string>>();
  for (const issue of issues) {
    const { code, severity, sheet, cell } = issue;
    const row = rowOf(cell);
    if (severity !== "error" || !KEEPS_OUT.has(code) || row === 0) continue;
    const list = listOf(issue);
    if (list?.kind !== "admissions") continue;
    const at = positionOf(list, row);
    if (at !== null && isCountable(board.admissions, at)) continue;
    rowsOf.set(code, (rowsOf.get(code) ?? new Set<string>()).add(`${String(row)} ${sheet}`));
  }
  return [...rowsOf].map(([code, rows]) => ({ code, rows: rows.size })).sort((a, b) => b.rows - a.rows);
}

// What the written sheets are about: the board, the unit with those below it, the period and the as-of date. Every sheet is
// described from this alone.

import type { Scope } from "../indicators/report-scope";
import { summary, whole, type SummaryRow } from "../indicators/summary";
import { organisationRoot, treeFrom } from "../indicators/unit-tree";
import type { Board } from "../model/board";
import type { Issue } from "../model/issue";
import type { ListSeparator } from "../model/list-separator";
import { periodKey } from "../model/period";
import type { Unit } from "../model/unit";
import { unitKey } from "../model/unit-key";

export interface Reported {
  readonly board: Board;
  readonly scope: Scope;
  /** Index in Board.units; null: the whole organisation. */
  readonly unit: number | null;
  /** Of the whole workbook. */
  readonly issues: readonly Issue[];
  /** Of formulas that are shown to be typed; absent: the comma. */
  readonly listSeparator?: ListSeparator;
}

/** Names whose figures they are, of which period: what a person types or keeps of one is not that of another. */
export function ownFigure({ board, scope, unit }: Reported): string {
  const listed = unit === null ? undefined : board.units[unit];
  return `${listed ? unitKey(board.units, listed) : ""}:${periodKey(scope.period)}`;
}

/** The unit whose row is the total; null where several units stand at the top. */
export function topOf({ board, unit }: Pick<Reported, "board" | "unit">): Unit | null {
  return board.units[unit ?? organisationRoot(board) ?? -1] ?? null;
}

/** The units below the top, which have rows of their own. */
export function unitsBelow(reported: Pick<Reported, "board" | "unit">): ReadonlySet<number> {
  const below = new Set(treeFrom(reported.board, reported.unit).map(({ unit }) => unit));
  const top = topOf(reported);
  if (top) below.delete(top.index);
  return below;
}

/** The names of those below whose unit above is not known. */
export function unplacedBelow(reported: Pick<Reported, "board" | "unit">): readonly string[] {
  const { units, unplaced = [] } = reported.board;
  const below = unitsBelow(reported);
  return [...unplaced].flatMap((unit) => (below.has(unit) ? (units[unit]?.name ?? []) : []));
}

/** The figures of the total row. */
export function totalOf({ board, scope, unit }: Reported): SummaryRow {
  return (unit === null ? undefined : summary(board, unit, scope)[0]) ?? whole(board, scope);
}

// Finds the tables on which a person defines groupings and composition goals, by their headings. A sheet may hold several
// below one another. The rows are read by read-groupings.ts and read-goals.ts.

import type { Grid } from "../model/grid";
import type { Period } from "../model/period";
import { DEFINITION_HEADINGS, GOAL_HEADING, type DefinitionColumn } from "./code-lists/definition-headings";
import { textsAt } from "./heading-rows";
import { headingColumn, normaliseHeading, periodIn } from "./headings";
import { titleYear } from "./sheet-layout";

/** Columns and rows are positions in `grid.values`. */
export interface DefinitionTable {
  readonly kind: "groupings" | "goals";
  readonly grid: Grid;
  readonly headingRow: number;
  /** The first row that is no longer its own. */
  readonly end: number;
  readonly columns: ReadonlyMap<DefinitionColumn | "unit", number>;
  readonly goals: readonly GoalColumn[];
}
export interface GoalColumn {
  readonly column: number;
  /** null: neither the heading nor the title above says which. */
  readonly period: Period | null;
}

const COLUMN_OF = new Map(
  Object.entries(DEFINITION_HEADINGS).flatMap(([column, headings]) =>
    headings.map((heading) => [normaliseHeading(heading), column as DefinitionColumn] as const),
  ),
);

/** The definitions of all grids, and the grids that may hold lists; beside a table, the used range of its sheet is left. */
export function recogniseDefinitions(grids: readonly Grid[]): {
  readonly tables: readonly DefinitionTable[];
  readonly others: readonly Grid[];
} {
  const tables: DefinitionTable[] = [];
  const others: Grid[] = [];
  const settled = new Set<string>();
  for (const grid of grids) {
    if (grid.table === undefined && settled.has(grid.sheet)) continue;
    const found = tablesIn(grid);
    if (found.length === 0) others.push(grid);
    else if (grid.table !== undefined) settled.add(grid.sheet);
    tables.push(...found);
  }
  return { tables, others };
}

const SEARCHED_ROWS = 30;

/** The first stands as high as the headings of a list; a grid without it is left, so that a long list stays cheap. */
function tablesIn(grid: Grid): readonly DefinitionTable[] {
  const tablesAmong = (first: number, end: number): DefinitionTable[] =>
    grid.values.slice(first, end).flatMap((_row, place) => tableAt(grid, first + place) ?? []);
  const top = tablesAmong(0, SEARCHED_ROWS);
  const found = top.length === 0 ? [] : [...top, ...tablesAmong(SEARCHED_ROWS, grid.values.length)];
  return found.map((table, place) => ({ ...table, end: found[place + 1]?.headingRow ?? grid.values.length }));
}

function tableAt(grid: Grid, headingRow: number): DefinitionTable | null {
  const texts = textsAt(grid, headingRow);
  const columns = new Map<DefinitionColumn | "unit", number>();
  const goals: GoalColumn[] = [];
  for (const [column, text] of texts.entries()) {
    const key = normaliseHeading(text);
    const named = COLUMN_OF.get(key) ?? (headingColumn("admissions", text) === "admission.unit" ? "unit" : undefined);
    if (GOAL_HEADING.test(key)) goals.push({ column, period: periodIn(text) ?? titleYear(grid, headingRow) });
    else if (named !== undefined && !columns.has(named)) columns.set(named, column);
  }
  const has = (...needed: readonly DefinitionColumn[]): boolean => needed.every((column) => columns.has(column));
  const kind = has("name", "item", "dimension", "value")
    ? "groupings"
    : has("dimension", "item") && goals.length > 0
      ? "goals"
      : null;
  return kind && { kind, grid, headingRow, end: grid.values.length, columns, goals };
}

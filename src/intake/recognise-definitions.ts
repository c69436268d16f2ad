// Finds the tables on which a person defines groupings, composition goals and the rows of a form, by their headings; what a person
// stored for these headings wins. A sheet may hold several below one another. The rows are read by read-groupings.ts, read-goals.ts
// and read-form-rows.ts.

import type { Grid } from "../model/grid";
import { textsAt } from "./heading-rows";
import { isHeading } from "./headings";
import { missingColumns } from "./needed-columns";
import { layoutOf, type SheetLayout } from "./sheet-layout";
import type { StoredMappings } from "./stored-mappings";

const KINDS = ["groupings", "goals", "form-rows"] as const;

export interface DefinitionTable extends SheetLayout {
  readonly kind: DefinitionKind;
  /** The first row that is no longer its own, as a position in `grid.values`. */
  readonly end: number;
}
type DefinitionKind = (typeof KINDS)[number];

export interface RecognisedDefinitions {
  readonly tables: readonly DefinitionTable[];
  /** Nearly such a table: a column that it can't do without is missing. */
  readonly misses: readonly DefinitionTable[];
  /** The grids that may hold lists; beside a table, the used range of its sheet is left. */
  readonly others: readonly Grid[];
}

const SEARCHED_ROWS = 30;

export function recogniseDefinitions(grids: readonly Grid[], stored: StoredMappings): RecognisedDefinitions {
  const tables: DefinitionTable[] = [];
  const misses: DefinitionTable[] = [];
  const others: Grid[] = [];
  const settled = new Set<string>();
  for (const grid of grids) {
    if (grid.table === undefined && settled.has(grid.sheet)) continue;
    const found = tablesIn(grid, stored);
    const complete = found.filter((table) => missingColumns(table).length === 0);
    if (complete.length === 0) others.push(grid);
    else settled.add(grid.sheet);
    tables.push(...complete);
    misses.push(...found.filter((table) => !complete.includes(table)));
  }
  return { tables, misses, others };
}

/** The first stands as high as the headings of a list; a grid without it is left, so that a long list stays cheap. */
function tablesIn(grid: Grid, stored: StoredMappings): readonly DefinitionTable[] {
  const tablesAmong = (first: number, end: number): Found[] =>
    grid.values.slice(first, end).flatMap((_row, place) => tableAt(grid, first + place, stored) ?? []);
  const top = tablesAmong(0, SEARCHED_ROWS);
  const found = top.length === 0 ? [] : [...top, ...tablesAmong(SEARCHED_ROWS, grid.values.length)];
  return found.map((table, place) => ({ ...table, end: found[place + 1]?.headingRow ?? grid.values.length }));
}

type Found = Omit<DefinitionTable, "end">;

function tableAt(grid: Grid, row: number, stored: StoredMappings): Found | null {
  const said = stored.at(grid, row);
  if (said) {
    const { mapping, rows, texts } = said;
    const { kind } = mapping;
    return isDefinition(kind) ? { ...layoutOf(grid, kind, row, rows, texts, mapping), kind } : null;
  }
  const own = textsAt(grid, row);
  const kinds = KINDS.filter((kind) => own.some((text) => isHeading(kind, text)));
  const texts = own.map((text) => [text]);
  const layouts = kinds.map((kind) => ({ ...layoutOf(grid, kind, row, 1, texts), kind }));
  return layouts.find((layout) => missingColumns(layout).length === 0) ?? layouts.find(isAttempt) ?? null;
}

function isDefinition(kind: string): kind is DefinitionKind {
  return KINDS.some((one) => one === kind);
}

/** One column short; a column of counts alone is that of any table. */
function isAttempt(layout: SheetLayout): boolean {
  const missing = missingColumns(layout);
  return missing.length === 1 && missing[0] !== "form-row.text";
}

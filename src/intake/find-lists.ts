// The lists on the sheets of a workbook, several of a sheet where they stand apart: one below the other, or side by side with
// an empty column between. What is said of those that stay unread is said by recognise-sheets.ts.

import type { Grid } from "../model/grid";
import type { Stepwise } from "../model/progress";
import { isBlank } from "./cell-text";
import { findOtherList, recogniseSheet, type Recognition } from "./recognise-sheet";
import type { SheetLayout } from "./sheet-layout";
import { partNearly, stackedLists, standApart } from "./stacked-lists";
import type { StoredMappings } from "./stored-mappings";

export interface FoundLists {
  readonly found: readonly SheetLayout[];
  /** Nearly lists. */
  readonly misses: readonly SheetLayout[];
}

/** Tables come before the used ranges of their sheets. */
export function* findLists(grids: readonly Grid[], stored: StoredMappings): Stepwise<FoundLists> {
  const found: SheetLayout[] = [];
  const misses: SheetLayout[] = [];
  const spare: SheetLayout[] = [];
  const settled = new Set<string>();
  const total = grids.reduce((sum, { values }) => sum + values.length, 0);
  let done = 0;
  for (const grid of grids) {
    yield { stage: "read", done, total };
    done += grid.values.length;
    if (grid.table === undefined && settled.has(grid.sheet)) continue;
    const recognition = recogniseSheet(grid, stored);
    if (recognition.kind === "layout" || recognition.kind === "ignored") settled.add(grid.sheet);
    for (const part of sideBySide(recognition, stored)) {
      if (part.kind === "incomplete") misses.push(part.layout);
      if (part.kind !== "layout") continue;
      const isSpare = isList(recognition) && part.layout.kind !== recognition.layout.kind;
      (isSpare ? spare : found).push(...(yield* stackedLists(part.layout)));
    }
  }
  const parted = withOthers(found, spare).map(partNearly);
  return { found: parted.map(({ read }) => read), misses: [...misses, ...parted.flatMap(({ nearly }) => nearly)] };
}

/**
 * What stands on the sheet of a list of the other kind is one where no sheet of its own holds such a list: many a list of
 * people has a small table of units beside it.
 */
function withOthers(found: readonly SheetLayout[], spare: readonly SheetLayout[]): readonly SheetLayout[] {
  const lacks = (kind: SheetLayout["kind"]): boolean => found.every((layout) => layout.kind !== kind);
  const taken = spare.filter(({ kind }) => lacks(kind));
  if (taken.length > 0) return [...found, ...taken];
  return found.flatMap((layout) => {
    if (layout.grid.table !== undefined || !lacks(layout.kind === "units" ? "admissions" : "units")) return [layout];
    const other = findOtherList(layout);
    return (other && standApart(layout, other)) ?? [layout];
  });
}

type List = Extract<Recognition, { readonly layout: SheetLayout }>;

function isList(recognition: Recognition): recognition is List {
  return recognition.kind === "layout" || recognition.kind === "incomplete";
}

/** The lists into which empty columns divide one; itself where they don't. */
function sideBySide(recognition: Recognition, stored: StoredMappings): readonly Recognition[] {
  if (!isList(recognition) || recognition.layout.mapped) return [recognition];
  const { layout } = recognition;
  const lists = columnBlocks(layout)
    .map((block) => recogniseSheet(block, stored))
    .filter(isList);
  const isWhole = lists.some((list) => list.kind === recognition.kind && list.layout.kind === layout.kind);
  return isWhole && lists.length > 1 ? lists : [recognition];
}

/** The grid divided at the columns that are empty from the headings down; none where nothing divides it. */
function columnBlocks({ grid, headingRow, columns }: SheetLayout): readonly Grid[] {
  const width = grid.values[0]?.length ?? 0;
  const isEmpty = (column: number): boolean => {
    for (let row = headingRow; row < grid.values.length; row += 1)
      if (!isBlank(grid.values[row]?.[column])) return false;
    return true;
  };
  const spans: [number, number][] = [];
  let first = Math.min(...columns.values());
  for (let column = first; column <= width; column += 1) {
    if (column < width && !isEmpty(column)) continue;
    if (column > first) spans.push([first, column]);
    first = column + 1;
  }
  // A long list is cut only where there is something to part.
  return spans.length < 2 ? [] : spans.map(([from, to], index) => columnsOf(grid, index === 0 ? 0 : from, to));
}

function columnsOf(grid: Grid, from: number, to: number): Grid {
  return { ...grid, column: grid.column + from, values: grid.values.map((row) => row.slice(from, to)) };
}

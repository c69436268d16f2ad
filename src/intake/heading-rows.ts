// The texts of headings that stand in one, two or three rows above one another, merged or not.

import type { Grid, MergedArea } from "../model/grid";
import { cellText } from "./cell-text";
import { figureHeading, headingColumn, type SheetKind } from "./headings";
import type { HeadingTexts } from "./sheet-layout";

/** What one row, or it and the rows below, say as headings of a kind; a single row comes first. */
export function headingTexts(
  grid: Grid,
  kind: SheetKind,
  row: number,
): readonly { rows: number; texts: HeadingTexts }[] {
  const own = textsAt(grid, row).map((text) => (text === "" ? [] : [text]));
  const below = textsAt(grid, row + 1);
  const pairs = joinBelow(grid, row, own, below);
  const triples = joinBelow(grid, row + 1, pairs, textsAt(grid, row + 2));
  return [
    { rows: 1, texts: own },
    ...(areHeadings(kind, own, below, pairs) ? [{ rows: 2, texts: pairs }] : []),
    ...(areHeadings(kind, pairs, textsAt(grid, row + 2), triples) ? [{ rows: 3, texts: triples }] : []),
  ];
}

export function textsAt(grid: Grid, row: number): readonly string[] {
  return (grid.values[row] ?? []).map(cellText);
}

/** The texts to try for each column: "Kế hoạch" over "2017" is tried as "Kế hoạch 2017", then as "2017". */
function joinBelow(grid: Grid, row: number, own: HeadingTexts, child: readonly string[]): HeadingTexts {
  let parent: readonly string[] = [];
  let reach = 0;
  return own.map((texts, column) => {
    if (texts.length > 0) {
      parent = texts;
      reach = column + widthOf(grid, row, column);
    } else if (column >= reach) parent = [];
    const below = child[column] ?? "";
    return below === "" ? [...texts] : [...parent.map((text) => `${text} ${below}`), below];
  });
}

/**
 * Not when a cell below a known heading is no sub-heading (it is data then), nor when no known heading reaches over both
 * rows (the upper one is a title then).
 */
function areHeadings(kind: SheetKind, own: HeadingTexts, child: readonly string[], joined: HeadingTexts): boolean {
  let anchored = false;
  for (const [column, texts] of own.entries()) {
    if (!texts.some((text) => names(kind, text))) continue;
    if ((child[column] ?? "") === "") anchored = true;
    else if (joined[column]?.some((text) => names(kind, text)) !== true) return false;
  }
  return anchored;
}

/** How many columns a heading stands over; without any word on merged cells, up to the next heading. */
function widthOf({ merges, row: top, column: left }: Grid, row: number, column: number): number {
  if (!merges || merges.length === 0) return Infinity;
  const covers = (area: MergedArea): boolean =>
    area.column === left + column && area.row <= top + row && top + row < area.row + area.rows;
  return merges.find(covers)?.columns ?? 1;
}

function names(kind: SheetKind, heading: string): boolean {
  return headingColumn(kind, heading) !== null || (kind === "units" && figureHeading(heading) !== null);
}

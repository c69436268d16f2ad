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
  const candidates: { rows: number; texts: HeadingTexts }[] = [{ rows: 1, texts: own }];
  const pairs = joinBelow(grid, kind, row, own, textsAt(grid, row + 1));
  if (!pairs) return candidates;
  candidates.push({ rows: 2, texts: pairs });
  const triples = joinBelow(grid, kind, row + 1, pairs, textsAt(grid, row + 2));
  if (triples) candidates.push({ rows: 3, texts: triples });
  return candidates;
}

export function textsAt(grid: Grid, row: number): readonly string[] {
  return (grid.values[row] ?? []).map(cellText);
}

/**
 * The texts to try for each column when the row below holds sub-headings: "Kế hoạch" over "2017" is tried as
 * "Kế hoạch 2017", then as "2017". Null when a cell below a known heading is not a sub-heading (it is data then), and when
 * no known heading reaches over both rows (the upper one is a title then).
 */
function joinBelow(
  grid: Grid,
  kind: SheetKind,
  row: number,
  own: HeadingTexts,
  child: readonly string[],
): HeadingTexts | null {
  let parent: readonly string[] = [];
  let reach = 0;
  let anchored = false;
  const joined: string[][] = [];
  for (const [column, texts] of own.entries()) {
    if (texts.length > 0) {
      parent = texts;
      reach = column + widthOf(grid, row, column);
    } else if (column >= reach) parent = [];
    const below = child[column] ?? "";
    const tried = below === "" ? [...texts] : [...parent.map((text) => `${text} ${below}`), below];
    const known = texts.some((text) => names(kind, text));
    if (below !== "" && known && !tried.some((text) => names(kind, text))) return null;
    anchored ||= below === "" && known;
    joined.push(tried);
  }
  return anchored ? joined : null;
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

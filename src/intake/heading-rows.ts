// The texts of headings that stand in one, two or three rows above one another, merged or not.

import type { CellValue, Grid } from "../model/grid";
import { cellText, isBlank } from "./cell-text";
import type { SheetKind } from "../model/issue";
import { isHeading } from "./headings";
import type { HeadingTexts } from "./sheet-layout";

/** What one row, or it and the rows below, say as headings of a kind; a single row comes first. */
export function headingTexts(
  grid: Grid,
  kind: SheetKind,
  row: number,
): readonly { rows: number; texts: HeadingTexts }[] {
  const [own, pairs, triples] = joinedTexts(grid, row);
  return [
    { rows: 1, texts: own },
    ...(areHeadings(kind, own, textsAt(grid, row + 1), pairs) ? [{ rows: 2, texts: pairs }] : []),
    ...(areHeadings(kind, pairs, textsAt(grid, row + 2), triples) ? [{ rows: 3, texts: triples }] : []),
  ];
}

/** One row, it and the one below, and three rows as headings, whatever they say. */
export function joinedTexts(grid: Grid, row: number): readonly [HeadingTexts, HeadingTexts, HeadingTexts] {
  const own = textsAt(grid, row).map((text) => (text === "" ? [] : [text]));
  const pairs = joinBelow(own, textsAt(grid, row + 1));
  return [own, pairs, joinBelow(pairs, textsAt(grid, row + 2))];
}

/** Texts and years and no other number: one that is no year stands among data. */
export function mayBeHeadings(values: readonly CellValue[], fewest: number): boolean {
  const filled = values.filter((value) => !isBlank(value));
  return filled.length >= fewest && filled.every((value) => typeof value === "string" || isYear(value));
}

function isYear(value: CellValue): boolean {
  return /^(?:19|20)\d{2}$/u.test(cellText(value));
}

export function textsAt(grid: Grid, row: number): readonly string[] {
  return (grid.values[row] ?? []).map(cellText);
}

/**
 * The texts to try for each column: "Kế hoạch" over "2017" is tried as "Kế hoạch 2017", then as "2017". A heading stands
 * over the columns up to the next one, as a merged cell does.
 */
function joinBelow(own: HeadingTexts, child: readonly string[]): HeadingTexts {
  let parent: readonly string[] = [];
  return own.map((texts, column) => {
    if (texts.length > 0) parent = texts;
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
    if (!texts.some((text) => isHeading(kind, text))) continue;
    if ((child[column] ?? "") === "") anchored = true;
    else if (joined[column]?.some((text) => isHeading(kind, text)) !== true) return false;
  }
  return anchored;
}

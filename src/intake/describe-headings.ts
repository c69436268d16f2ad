// What a person may take for the headings of a sheet that was not understood, and how a choice of theirs would be read.

import type { SourceLayout } from "../model/board";
import type { Grid } from "../model/grid";
import { SHEET_KINDS, type SheetKind } from "../model/issue";
import { describeLayout } from "./describe-layout";
import { joinedTexts, mayBeHeadings, textsAt } from "./heading-rows";
import { layoutOf, type SheetLayout } from "./sheet-layout";

export interface HeadingChoice {
  /** Position in `grid.values`. */
  readonly row: number;
  readonly rows: 1 | 2 | 3;
}

const FEWEST_HEADINGS = 2;

/** Rows of texts: one with other numbers than years holds data, and what it says is not to be stored. */
export function possibleHeadingRows(grid: Grid): readonly number[] {
  return grid.values.flatMap((values, row) => (mayBeHeadings(values, FEWEST_HEADINGS) ? [row] : []));
}

/** One row of headings in words: "STT · Họ và tên · Ngày". */
export function headingRowText(grid: Grid, row: number): string {
  return textsAt(grid, row)
    .filter((text) => text !== "")
    .join(" · ");
}

export function describeHeadings(grid: Grid, kind: SheetKind, { row, rows }: HeadingChoice): SourceLayout {
  return describeLayout(layoutAt(grid, kind, row, rows));
}

/** The kind and row of which the most headings are known; null where no row may hold headings. */
export function likeliestHeadings(
  grid: Grid,
  kinds: readonly SheetKind[] = SHEET_KINDS,
): { kind: SheetKind; row: number } | null {
  let best: { kind: SheetKind; row: number } | null = null;
  let most = -1;
  for (const row of possibleHeadingRows(grid)) {
    for (const kind of kinds) {
      const { columns, figures } = layoutAt(grid, kind, row, 1);
      if (columns.size + figures.length <= most) continue;
      most = columns.size + figures.length;
      best = { kind, row };
    }
  }
  return best;
}

function layoutAt(grid: Grid, kind: SheetKind, row: number, rows: HeadingChoice["rows"]): SheetLayout {
  const texts = joinedTexts(grid, row)[rows - 1] ?? [];
  return layoutOf(grid, kind, row, rows, texts);
}

// How a sheet would be read if a person's choice of its kind and headings were stored; nothing is read or stored here.

import * as headings from "../intake/describe-headings";
import type { SourceLayout } from "../model/board";
import type { Grid } from "../model/grid";
import type { SheetKind } from "../model/issue";

export type HeadingChoice = headings.HeadingChoice;

/** Positions of the rows that may hold headings, and their words. */
export function headingRows(opening: Grid): readonly { readonly row: number; readonly text: string }[] {
  return headings.possibleHeadingRows(opening).map((row) => ({ row, text: headings.headingRowText(opening, row) }));
}

/** Which kind and row the first rows of a sheet look most like; of `kind` when that is chosen. */
export function likeliestHeadings(opening: Grid, kind?: SheetKind): { kind: SheetKind; row: number } | null {
  return kind === undefined ? headings.likeliestHeadings(opening) : headings.likeliestHeadings(opening, [kind]);
}

export function readingOf(opening: Grid, kind: SheetKind, choice: HeadingChoice): SourceLayout {
  return headings.describeHeadings(opening, kind, choice);
}

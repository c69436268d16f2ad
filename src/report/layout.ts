// Rows of a described sheet: placing cells in a row of a given width, and the frame that the sheets to be signed share
// (organisation and form number above the title; place, date and signatures at the foot).

import { organisationRoot } from "../indicators/unit-tree";
import { viSheets } from "../text/vi-sheets";
import type { Reported } from "./reported";
import type { Role, SheetCell } from "./sheet";

export type SheetRow = readonly (SheetCell | null)[];

/** The frame's blocks left and right take about this many characters, whatever the columns of the table are. */
const BLOCK_WIDTH = 40;
const LINES_FOR_SIGNING = 3;

/** A row with the given cells at their columns and nothing elsewhere. */
export function rowOf(width: number, ...placed: readonly (readonly [column: number, cell: SheetCell])[]): SheetRow {
  const row: (SheetCell | null)[] = Array.from({ length: width }, () => null);
  for (const [column, cell] of placed) row[column] = cell;
  return row;
}

export function spanning(columns: number, value: string | number | null, role: Role): SheetCell {
  return columns > 1 ? { value, role, columns } : { value, role };
}

/** A row of one sentence over the whole width. */
export function fullRow(width: number, value: string, role: Role): SheetRow {
  return rowOf(width, [0, spanning(width, value, role)]);
}

export interface Frame {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  /** null for a sheet that is no form; a blank to be filled in when absent. */
  readonly formNumber?: string | null;
}

export interface Opening extends Frame {
  readonly measureUnit: string;
}

/** The rows above the table. */
export function openingRows(columns: readonly number[], opening: Opening): readonly SheetRow[] {
  const width = columns.length;
  const { right } = blocks(columns);
  return [
    ...frameRows(columns, opening),
    rowOf(width, [width - right, spanning(right, opening.measureUnit, "measure-unit")]),
  ];
}

/** Organisation and form number, title and subtitle: the last two rows. */
export function frameRows(columns: readonly number[], frame: Frame): readonly SheetRow[] {
  const width = columns.length;
  const { left, right } = blocks(columns);
  const { formNumber = viSheets.report.frame.formNumber } = frame;
  const organisation: SheetCell = { ...spanning(left, frame.organisation, "organisation"), own: "organisation" };
  return [
    formNumber === null
      ? rowOf(width, [0, organisation])
      : rowOf(
          width,
          [0, organisation],
          [width - right, { ...spanning(right, formNumber, "form-number"), own: "form-number" }],
        ),
    rowOf(width, [0, { ...spanning(left, viSheets.report.frame.department, "organisation"), own: "department" }]),
    rowOf(width),
    fullRow(width, frame.title, "title"),
    fullRow(width, frame.subtitle, "subtitle"),
  ];
}

/** Place and date, the two signatures, the room to sign and that for the names. */
export function closingRows(columns: readonly number[]): readonly SheetRow[] {
  const width = columns.length;
  const { left, right } = blocks(columns);
  const words = viSheets.report.frame;
  const pair = (first: string, second: string, role: Role): SheetRow =>
    rowOf(width, [0, spanning(left, first, role)], [width - right, spanning(right, second, role)]);
  return [
    rowOf(width),
    rowOf(width, [width - right, { ...spanning(right, words.placeDate, "place-date"), own: "place-date" }]),
    pair(words.preparer, words.head, "signature"),
    pair(words.preparerSigns, words.headSigns, "place-date"),
    ...Array.from({ length: LINES_FOR_SIGNING }, () => rowOf(width)),
    rowOf(
      width,
      [0, { ...spanning(left, null, "signature"), own: "preparer" }],
      [width - right, { ...spanning(right, null, "signature"), own: "head" }],
    ),
  ];
}

/** How many columns the blocks at both ends span: the fewest that are wide enough, never overlapping. */
function blocks(columns: readonly number[]): { left: number; right: number } {
  const half = Math.max(1, Math.floor(columns.length / 2));
  const enough = (widths: readonly number[]): number => {
    let sum = 0;
    const last = widths.findIndex((width) => (sum += width) >= BLOCK_WIDTH);
    return last < 0 ? half : Math.min(half, last + 1);
  };
  return { left: enough(columns), right: enough([...columns].reverse()) };
}

/** As-of date, after the unit where the sheet is about one. */
export function subtitleOf({ board, scope, unit }: Reported): string {
  const name = unit === null ? null : (board.units[unit]?.name ?? null);
  return viSheets.report.frame.asOf(scope.asOf, name);
}

/** The organisation that the sheet is from: the unit that all others stand below, else a line to fill in. */
export function organisationName({ board }: Reported): string {
  const root = organisationRoot(board);
  const name = root === null ? undefined : board.units[root]?.name;
  return name?.toUpperCase() ?? viSheets.report.frame.organisation;
}

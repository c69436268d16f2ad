// Rows of a described sheet: placing cells in a row of a given width, and the frame that the sheets to be signed share
// (organisation and form number above the title; place, date and signatures at the foot).

import { organisationRoot } from "../indicators/unit-tree";
import { textWidth } from "../model/text-width";
import { viSheets } from "../text/vi-sheets";
import type { Reported } from "./reported";
import type { OwnCellId, Role, SheetCell } from "./sheet";

export type SheetRow = readonly (SheetCell | null)[];

const words = viSheets.report.frame;
/** The frame's blocks left and right take about this many characters, whatever the columns of the table are. */
const BLOCK_WIDTH = 40;
const LINES_FOR_SIGNING = 3;
/** Lines of a long text that one row takes, letters of any size. */
const LINES_A_ROW = 15;

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

/** Rows of one long text, which a page may part: a single row is at most as tall as Excel lets it be. */
export function paragraphRows(columns: readonly number[], value: string, role: Role): readonly SheetRow[] {
  const letters = columns.reduce((sum, width) => sum + width, 0);
  const rows = Math.ceil(value.length / (letters * LINES_A_ROW));
  if (rows <= 1) return [fullRow(columns.length, value, role)];
  const first: SheetCell = { ...spanning(columns.length, value, role), rows };
  return Array.from({ length: rows }, (_, at) =>
    at === 0 ? rowOf(columns.length, [0, first]) : rowOf(columns.length),
  );
}

interface Frame {
  readonly organisation: string;
  readonly department: string;
  readonly title: string;
  readonly subtitle: string;
}

/** The rows above the table of an official form: its number at the right, place and date at the foot (see signingRows). */
export function formOpening(columns: readonly number[], frame: Frame, formNumber: string): readonly SheetRow[] {
  const { right } = blocks(columns);
  const number: SheetCell = { ...spanning(right, formNumber, "form-number"), own: "form-number" };
  return [...frameRows(columns, frame, [number, null]), measureRow(columns, null)];
}

/** The rows above the table of a sheet of the committee's own: the number that it may have stands before the unit of measure. */
export function openingRows(columns: readonly number[], frame: Frame): readonly SheetRow[] {
  const number: SheetCell = { value: words.formNumber, role: "sheet-number", own: "form-number" };
  return [...documentRows(columns, frame), measureRow(columns, number)];
}

/** Organisation and organ at the left; the Party's name, place and date at the right; title and subtitle, the last two rows. */
export function documentRows(columns: readonly number[], frame: Frame): readonly SheetRow[] {
  const { right } = blocks(columns);
  return frameRows(columns, frame, [spanning(right, words.motto, "motto"), placeDate(right)]);
}

function frameRows(
  columns: readonly number[],
  frame: Frame,
  atRight: readonly [first: SheetCell, second: SheetCell | null],
): readonly SheetRow[] {
  const width = columns.length;
  const { left, right } = blocks(columns);
  const [first, second] = atRight;
  const pair = (cell: SheetCell, beside: SheetCell | null): SheetRow =>
    beside === null ? rowOf(width, [0, cell]) : rowOf(width, [0, cell], [width - right, beside]);
  return [
    pair({ ...spanning(left, frame.organisation, "organisation"), own: "organisation" }, first),
    pair({ ...spanning(left, frame.department, "department"), own: "department" }, second),
    rowOf(width, [0, spanning(left, "*", "organisation")]),
    fullRow(width, frame.title, "title"),
    fullRow(width, frame.subtitle, "subtitle"),
  ];
}

function measureRow(columns: readonly number[], number: SheetCell | null): SheetRow {
  const width = columns.length;
  const { left, right } = blocks(columns);
  const measure: SheetCell = spanning(right, words.measureUnit, "measure-unit");
  if (number === null) return rowOf(width, [width - right, measure]);
  return rowOf(width, [0, left > 1 ? { ...number, columns: left } : number], [width - right, measure]);
}

function placeDate(columns: number): SheetCell {
  return { ...spanning(columns, words.placeDate, "place-date"), own: "place-date" };
}

/** The two signatures of a form, with place and date. */
export function formClosing(columns: readonly number[]): readonly SheetRow[] {
  const { right } = blocks(columns);
  return closingWith(columns, rowOf(columns.length, [columns.length - right, placeDate(right)]));
}

/** The two signatures, the room to sign and that for the names. */
export function closingRows(columns: readonly number[]): readonly SheetRow[] {
  return closingWith(columns, rowOf(columns.length));
}

function closingWith(columns: readonly number[], above: SheetRow): readonly SheetRow[] {
  const width = columns.length;
  const { left, right } = blocks(columns);
  const pair = (first: string, second: string, role: Role): SheetRow =>
    rowOf(width, [0, spanning(left, first, role)], [width - right, spanning(right, second, role)]);
  const blanks = (first: OwnCellId, second: OwnCellId): SheetRow =>
    rowOf(
      width,
      [0, { ...spanning(left, null, "signature"), own: first }],
      [width - right, { ...spanning(right, null, "signature"), own: second }],
    );
  return [
    rowOf(width),
    above,
    pair(words.preparer, words.head, "signature"),
    pair(words.preparerSigns, words.headSigns, "place-date"),
    // Who writes a name a row too high means it to stay.
    ...Array.from({ length: LINES_FOR_SIGNING }, (_, line) => blanks(`preparer:${line}`, `head:${line}`)),
    blanks("preparer", "head"),
  ];
}

/** Characters of the font that widths are measured in, to the em of the sheets' own font: 12 points to 5.25. */
const CHARACTERS_AN_EM = 12 / 5.25;

/** A column as wide as its longest text, bold as those of groups are, within bounds. */
export function widthFor(texts: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => Math.ceil(textWidth(text, true) * CHARACTERS_AN_EM))));
}

/** How many columns the blocks at both ends span: the fewest that are wide enough; where they would meet, neither narrower than it must be. */
function blocks(columns: readonly number[]): { left: number; right: number } {
  const enough = (widths: readonly number[], most: number): number => {
    let sum = 0;
    return 1 + widths.findIndex((width, at) => (sum += width) >= most || at === widths.length - 1);
  };
  const [left, right] = [enough(columns, BLOCK_WIDTH), enough([...columns].reverse(), BLOCK_WIDTH)];
  if (left + right <= columns.length) return { left, right };
  const widthOf = (some: readonly number[]): number => some.reduce((sum, width) => sum + width, 0);
  const narrower = (at: number): number => Math.min(widthOf(columns.slice(0, at)), widthOf(columns.slice(at)));
  const middle = columns.reduce((best, _width, at) => (narrower(at) > narrower(best) ? at : best), 1);
  return { left: middle, right: Math.max(1, columns.length - middle) };
}

/**
 * The organisation that the sheet is from: what the person typed once, the unit that all others stand below, what the title of
 * the list says, else a line to fill in. The subtitle is the as-of date, after the unit where the sheet is about one.
 */
export function frameOf({ board, scope, unit }: Reported, title: string): Frame {
  const { settings } = board;
  const nameOf = (at: number | null): string | null => (at === null ? null : (board.units[at]?.name ?? null));
  const known = nameOf(organisationRoot(board)) ?? board.organisationTitle;
  return {
    organisation: settings.organisation ?? known?.toUpperCase() ?? words.organisation,
    department: settings.department ?? words.department,
    title,
    subtitle: words.asOf(scope.asOf, nameOf(unit)),
  };
}
